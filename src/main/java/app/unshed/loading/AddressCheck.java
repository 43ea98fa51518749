package app.unshed.loading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses and numbers of sources and helplines are such that a reader who follows them
 * arrives.
 */
final class AddressCheck implements ContentCheck {

	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[A-Za-z0-9._;()/:-]+");

	private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9]{2,15}");

	private static final Pattern TEXTED = Pattern.compile("\\+?[0-9][0-9 ()-]{1,20}");

	private static final Pattern WHATSAPP = Pattern.compile("\\+[0-9]{6,15}");

	private static final Collection<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile references = content.yaml(ParsedContent.REFERENCES);
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		references.texts("/references/*/doi")
			.filter((doi) -> !DOI.matcher(doi.value()).matches())
			.forEach((doi) -> problems.add(references.path(), doi.place(), Names.quoted(doi.value()) + " is not a DOI",
					"Write it without https://doi.org/, such as 10.1007/s10286-018-0526-y."));
		inspectUrls(content.yaml(ParsedContent.SITE), "/leave-to", problems);
		inspectUrls(references, "/references/*/url", problems);
		inspectUrls(helplines, "/international/*/url", problems);
		inspectUrls(helplines, "/countries/*/services/*/url", problems);
		for (String pattern : Set.of("/countries/*/emergency/*/tel", "/countries/*/services/*/tel")) {
			helplines.texts(pattern)
				.filter((number) -> !TELEPHONE.matcher(number.value()).matches())
				.forEach((number) -> problems.add(helplines.path(), number.place(),
						Names.quoted(number.value()) + " cannot be dialled",
						"Write tel: and digits without spaces, such as tel:112 or tel:+442079460000."));
		}
		helplines.texts("/countries/*/services/*/sms/number")
			.filter((number) -> !TEXTED.matcher(number.value()).matches())
			.forEach((number) -> problems.add(helplines.path(), number.place(),
					Names.quoted(number.value()) + " cannot be texted",
					"Write the number as people write it, in digits and spaces, such as 85258."));
		helplines.texts("/countries/*/services/*/whatsapp")
			.filter((number) -> !WHATSAPP.matcher(number.value()).matches())
			.forEach((number) -> problems.add(helplines.path(), number.place(),
					Names.quoted(number.value()) + " is no number for WhatsApp",
					"Write it with + and the country's code and without spaces, such as '+6591511767'."));
		helplines.texts("/countries/*/country")
			.filter((code) -> !COUNTRIES.contains(code.value()))
			.forEach((code) -> problems.add(helplines.path(), code.place(),
					"there is no country with the code " + Names.quoted(code.value()),
					"Use its two capital letters from ISO 3166, such as GB."));
	}

	private static void inspectUrls(YamlFile file, String pattern, ContentProblems problems) {
		file.texts(pattern)
			.filter((url) -> !isWebAddress(url.value()))
			.forEach((url) -> problems.add(file.path(), url.place(),
					Names.quoted(url.value()) + " is not the address of a website",
					"Copy it from the address bar of a browser; it begins with https://."));
	}

	/** Whether this is a whole address that a browser can open, and safely. */
	static boolean isWebAddress(String text) {
		try {
			URI address = new URI(text);
			return "https".equals(address.getScheme()) && address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
