package app.unshed.finder;

import java.util.Optional;

import org.springframework.http.HttpStatus;

/** Why a question is not answered. */
enum Refusal {

	EMPTY("empty", HttpStatus.UNPROCESSABLE_CONTENT),

	TOO_LONG("too-long", HttpStatus.CONTENT_TOO_LARGE),

	/** So long that not even all of it was read. */
	CUT_OFF("cut-off", HttpStatus.CONTENT_TOO_LARGE),

	/** Not in UTF-8, or not in the shape a question has. */
	GARBLED("garbled", HttpStatus.BAD_REQUEST),

	OTHER_TYPE("other-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	OTHER_SITE("other-site", HttpStatus.FORBIDDEN);

	/** So many characters a question may have. */
	static final int MOST_CHARACTERS = 1_000;

	/** So many are read, that a text which is too long can be given back. */
	static final int MOST_BYTES = 32_768;

	private final String word;

	private final HttpStatus status;

	Refusal(String word, HttpStatus status) {
		this.word = word;
		this.status = status;
	}

	/** Why this text is not answered, or none. */
	static Optional<Refusal> of(String typed) {
		if (typed.isBlank()) {
			return Optional.of(EMPTY);
		}
		return (typed.length() > MOST_CHARACTERS) ? Optional.of(TOO_LONG) : Optional.empty();
	}

	/** Why what was sent could not be read as a question. */
	static Refusal of(HttpStatus unreadable) {
		return switch (unreadable) {
			case CONTENT_TOO_LARGE -> CUT_OFF;
			case UNSUPPORTED_MEDIA_TYPE -> OTHER_TYPE;
			case FORBIDDEN -> OTHER_SITE;
			default -> GARBLED;
		};
	}

	/** The name of the word that tells a reader. */
	String word() {
		return this.word;
	}

	HttpStatus status() {
		return this.status;
	}

}
