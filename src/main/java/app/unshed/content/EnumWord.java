package app.unshed.content;

import java.util.Locale;

/**
 * How the name of a constant is written in content files: {@code SYSTEMATIC_REVIEW} is
 * systematic-review.
 */
final class EnumWord {

	private EnumWord() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
