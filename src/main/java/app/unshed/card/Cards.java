package app.unshed.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.MadeOfContent;
import app.unshed.content.SiteAddresses;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Service;

/**
 * The cards of what is shown now, and their pictures. Nothing a reader sends reaches the
 * drawing: there are as many pictures as there are cards.
 */
@Service
public class Cards {

	private static final Log log = LogFactory.getLog(Cards.class);

	private final CardPainter painter = new CardPainter(SiteLook.read());

	private final MadeOfContent<Edition> editions;

	private Map<String, Picture> latest = Map.of();

	Cards(Supplier<ContentSnapshot> content) {
		this.editions = new MadeOfContent<>(content, this::edition);
	}

	private synchronized Edition edition(ContentSnapshot content) {
		Edition edition = Edition.of(Deck.of(content), this.painter, this.latest);
		this.latest = edition.pictures();
		return edition;
	}

	/** The card of the page at this address. */
	public Card of(String address) {
		return this.editions.get().deck().of(address);
	}

	/** The card that says nothing of the topic, for a screen that others can see. */
	public Card discreet() {
		return this.editions.get().deck().discreet();
	}

	/** Where the picture of a card is, from the root of the site. */
	public String addressOf(Card card) {
		return SiteAddresses.CARDS + this.painter.name(card) + ".png";
	}

	/** How wide every picture is. */
	public int width() {
		return CardPainter.WIDTH;
	}

	/** How high every picture is. */
	public int height() {
		return CardPainter.HEIGHT;
	}

	/** The picture with this name as a PNG, or none. */
	Optional<byte[]> png(String name) {
		return this.editions.get().picture(name).map(Picture::png);
	}

	/**
	 * Where all pictures are, from the root of the site; nowhere if none can be drawn.
	 */
	public List<String> addresses() {
		try {
			Map<String, Picture> pictures = this.editions.get().pictures();
			pictures.values().stream().limit(1).forEach(Picture::png);
			return pictures.keySet().stream().sorted().map((name) -> SiteAddresses.CARDS + name + ".png").toList();
		}
		catch (RuntimeException | Error ex) { // where there are no fonts, AWT throws
												// errors
			log.warn("Previews go without pictures: no card can be drawn here. Is fontconfig installed?", ex);
			return List.of();
		}
	}

}
