package app.unshed.content;

import java.util.List;

/**
 * A place on a way that an article draws.
 *
 * @param section the id of the section of the article that tells of it
 * @param mark the sign it is drawn by
 * @param reasons those that may act there, as their own pages say
 */
public record Station(String section, String name, Drawing mark, List<ReasonId> reasons) {
}
