package app.unshed.delivery;

import java.util.List;
import java.util.function.Supplier;

/** The addresses that are drawn ahead with the pages, and are none. */
@FunctionalInterface
public interface FurtherAddresses extends Supplier<List<String>> {

}
