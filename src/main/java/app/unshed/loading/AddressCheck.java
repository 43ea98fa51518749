package app.unshed.loading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Addresses and numbers of sources and helplines are such that a reader who follows them
 * arrives.
 */
final class AddressCheck implements ContentCheck {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Predicate<String> CAN_BE_DIALLED = matching("tel:\\+?[0-9]{2,15}");

	private static final List<Rule> RULES = List.of(
			new Rule(ParsedContent.REFERENCES, "/references/*/doi", matching("10\\.\\d{4,9}/[A-Za-z0-9._;()/:-]+"),
					"%s is not a DOI", "Write it without https://doi.org/, such as 10.1007/s10286-018-0526-y."),
			url(ParsedContent.SITE, "/leave-to"), url(ParsedContent.REFERENCES, "/references/*/url"),
			url(ParsedContent.HELPLINES, "/international/*/url"),
			url(ParsedContent.HELPLINES, "/countries/*/services/*/url"),
			url(ParsedContent.HELPLINES, "/countries/*/services/*/chat"), telephone("/countries/*/emergency/*/tel"),
			telephone("/countries/*/services/*/tel"),
			new Rule(ParsedContent.HELPLINES, "/countries/*/services/*/sms/number",
					matching("\\+?[0-9][0-9 ()-]{1,20}"), "%s cannot be texted",
					"Write the number as people write it, in digits and spaces, such as 85258."),
			new Rule(ParsedContent.HELPLINES, "/countries/*/services/*/whatsapp", matching("\\+[0-9]{6,15}"),
					"%s is no number for WhatsApp",
					"Write it with + and the country's code and without spaces, such as '+6591511767'."),
			new Rule(ParsedContent.HELPLINES, "/countries/*/country", COUNTRIES::contains,
					"there is no country with the code %s", "Use its two capital letters from ISO 3166, such as GB."));

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		RULES.forEach((rule) -> rule.inspect(content.yaml(rule.file()), problems));
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		ringsWhatIsShown(helplines, "/countries/*/emergency/*", "/number", problems);
		ringsWhatIsShown(helplines, "/countries/*/services/*", "/phone", problems);
	}

	/** The number that is shown is the number that is dialled. */
	private static void ringsWhatIsShown(YamlFile file, String lines, String shown, ContentProblems problems) {
		file.pointers(lines)
			.forEach((line) -> file.texts(line + shown)
				.forEach((number) -> file.texts(line + "/tel")
					.filter((tel) -> CAN_BE_DIALLED.test(tel.value()) && !rings(tel.value(), number.value()))
					.forEach((tel) -> problems.add(file.path(), tel.place(),
							Wording.quoted(tel.value()) + " does not ring " + Wording.quoted(number.value()),
							"Write the same digits in both; + and the country's code may stand for a leading 0."))));
	}

	private static boolean rings(String tel, String shown) {
		String dialled = tel.replaceAll("\\D", "");
		String digits = shown.replaceAll("\\D", "");
		return dialled.equals(digits)
				|| tel.contains("+") && dialled.matches("[1-9]\\d{0,2}" + digits.replaceFirst("^0", ""));
	}

	private static Rule url(String file, String pattern) {
		return new Rule(file, pattern, AddressCheck::isWebAddress, "%s is not the address of a website",
				"Copy it from the address bar of a browser; it begins with https://.");
	}

	private static Rule telephone(String pattern) {
		return new Rule(ParsedContent.HELPLINES, pattern, CAN_BE_DIALLED, "%s cannot be dialled",
				"Write tel: and digits without spaces, such as tel:112 or tel:+442079460000.");
	}

	private static Predicate<String> matching(String form) {
		return Pattern.compile(form).asMatchPredicate();
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

	/**
	 * What the texts of one field must be like.
	 *
	 * @param what is said of a text that is not, which stands in place of %s
	 */
	private record Rule(String file, String pattern, Predicate<String> isRight, String what, String hint) {

		void inspect(YamlFile yaml, ContentProblems problems) {
			yaml.texts(this.pattern)
				.filter((text) -> !this.isRight.test(text.value()))
				.forEach((text) -> problems.add(yaml.path(), text.place(),
						this.what.formatted(Wording.quoted(text.value())), this.hint));
		}

	}

}
