package app.unshed;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param content the content folder; without it, the content packed into the application
 * @param language which of the content folder's languages to serve
 * @param baseUrl how the world addresses this site; every absolute address begins with it
 * @param guideKey with what the guided path signs the answers it hands out, for several
 * copies of the site that stand in for each other; without it, each makes its own
 * @param securityContact whom to tell of a hole in the site, such as
 * {@code mailto:security@example.org}; without it, nobody is named
 * @param keep a folder in which the drawn pages are kept, so that the next start has them
 * at once; without it, every start draws them
 * @param preview whether to show drafts, and every edit at the next reload, as an editor
 * wants it and readers must not have it
 */
@ConfigurationProperties("unshed")
record UnshedProperties(@Nullable Path content, @DefaultValue("en") Locale language,
		@DefaultValue("http://localhost:8080") URI baseUrl, @Nullable String guideKey, @Nullable URI securityContact,
		@Nullable Path keep, boolean preview) {

	// As long as the signature, in the letters a key is likely to have.
	private static final int SHORTEST_KEY = 32;

	private static final Pattern CONTACT = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+|https://\\S+|tel:\\+[0-9-]+");

	UnshedProperties {
		if (baseUrl.getHost() == null || !baseUrl.getScheme().matches("https?")) {
			throw new IllegalArgumentException("'" + baseUrl + "' is not a whole address, such as https://example.org");
		}
		if (guideKey != null && guideKey.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException("The guide-key is shorter than " + SHORTEST_KEY + " letters");
		}
		if (securityContact != null && !CONTACT.matcher(securityContact.toString()).matches()) {
			throw new IllegalArgumentException(
					"'" + securityContact + "' is no contact, such as mailto:security@example.org");
		}
	}

	/** What pages are drawn from besides the program and the content. */
	String forPages() {
		return Stream.of(this.language.toLanguageTag(), this.baseUrl, this.securityContact)
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
	}

}
