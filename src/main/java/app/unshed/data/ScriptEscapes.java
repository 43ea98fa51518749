package app.unshed.data;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Lets no word of ours end the script it stands in: what HTML could take for its own is
 * written by its number, which JSON reads as the same.
 */
class ScriptEscapes extends CharacterEscapes {

	private final int[] ascii = standardAsciiEscapesForJSON();

	ScriptEscapes() {
		for (char meaningful : new char[] { '<', '>', '&' }) {
			this.ascii[meaningful] = ESCAPE_STANDARD;
		}
	}

	@Override
	public int[] getEscapeCodesForAscii() {
		return this.ascii.clone();
	}

	@Override
	public @Nullable SerializableString getEscapeSequence(int character) {
		return null; // none but the standard ones
	}

}
