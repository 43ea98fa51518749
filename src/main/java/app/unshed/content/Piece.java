package app.unshed.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What every reason, strategy, person and article has, whatever its kind. */
public sealed interface Piece permits Reason, Strategy, Person, Article {

	Kind kind();

	/** The file name without its ending, and the last part of the address. */
	String name();

	String title();

	String summary();

	/** The points to take away from it, or none. */
	default List<String> inShort() {
		return List.of();
	}

	/** A sign of its own, or none. */
	@Nullable Drawing mark();

	/** What it is known by at a glance. */
	default Drawing sign() {
		return Drawing.orDrop(mark());
	}

	List<Claim> claims();

	/** When it was written and checked. */
	Upkeep upkeep();

	/** When it is to be seen. */
	Showing showing();

	/** A warning where the text is hard to read, or none. */
	@Nullable String contentNote();

	/**
	 * Whether a medicine is named, so that the page must warn against stopping one alone.
	 */
	boolean namesMedicines();

	/**
	 * Names this piece had before, the oldest first, whose addresses still lead to it.
	 */
	List<?> formerly();

	Prose prose();

	/** The names of the places on its page that can be sent by themselves. */
	default Stream<String> places() {
		return Stream.concat(prose().headings().map((heading) -> heading.anchors().get(0)),
				claims().stream().map(Claim::id));
	}

	/** The day from which readers could see the first version. */
	default LocalDate published() {
		LocalDate from = showing().publishFrom();
		return (from != null) ? from : upkeep().written();
	}

	/** The day from which readers could see what they see now. */
	default LocalDate changed() {
		return upkeep().changed().isAfter(published()) ? upkeep().changed() : published();
	}

	/** The addresses of this piece before it was renamed. */
	default Stream<String> formerAddresses() {
		return formerly().stream().map((former) -> kind().address(former.toString()));
	}

	/** The name it was first published under, which no renaming changes. */
	default String firstName() {
		return formerly().stream().findFirst().map(Object::toString).orElse(name());
	}

	default String address() {
		return kind().address(name());
	}

}
