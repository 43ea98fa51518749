package app.unshed.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.Supplier;

import app.unshed.content.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.AbstractMessageSource;

/**
 * The labels of the templates, from the content's {@code site.yaml}, so that a translator
 * touches no code.
 */
public final class SiteWords extends AbstractMessageSource {

	private final Supplier<Site> site;

	public SiteWords(Supplier<Site> site) {
		this.site = site;
	}

	// A word is shown as it is written: an apostrophe is one, and no sign of quoting.
	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		return this.site.get().word(code).orElse(null);
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		return this.site.get()
			.word(code)
			.map((word) -> new MessageFormat(word.replace("'", "''"), locale))
			.orElse(null);
	}

}
