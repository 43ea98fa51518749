package app.unshed.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Mozilla's HTTP Observatory would say, by the table of
 * {@code @mdn/mdn-http-observatory} 1.4.8. The most it gives a site without cookies is
 * 135, and 5 more once browsers have the site on the list of those they only ever open by
 * https, which no header can do.
 */
@PageTest
class ObservatoryTests {

	private static final int MOST = 135;

	private static final List<String> PRIVATE = List.of("no-referrer", "same-origin", "strict-origin",
			"strict-origin-when-cross-origin");

	private static final int SIX_MONTHS = 15_552_000;

	@Autowired
	Pages pages;

	@Test
	void everyPageHasAllPointsThatAHeaderCanGive() {
		for (String address : SiteAddresses.all(this.pages.content())) {
			assertThat(points(this.pages.ask(address), this.pages.html(address))).as(address).isEqualTo(MOST);
		}
	}

	private static int points(MockHttpServletResponse answer, String page) {
		return 100 + policy(answer.getHeader("Content-Security-Policy")) + referrer(answer.getHeader("Referrer-Policy"))
				+ transport(answer.getHeader("Strict-Transport-Security")) + scripts(page)
				+ (("nosniff".equals(answer.getHeader("X-Content-Type-Options"))) ? 0 : -5)
				+ (answer.getHeader("Content-Security-Policy").contains("frame-ancestors") ? 5 : 0)
				+ ("same-origin".equals(answer.getHeader("Cross-Origin-Resource-Policy")) ? 10 : 0)
				+ ((answer.getHeader("Access-Control-Allow-Origin") == null) ? 0 : -50)
				+ ((answer.getHeader("Set-Cookie") == null) ? 0 : -20);
	}

	/** "Implemented with default-src 'none', no 'unsafe' and form-action set". */
	private static int policy(String header) {
		Map<String, String> policy = Arrays.stream(header.split("; "))
			.map((part) -> part.split(" ", 2))
			.collect(Collectors.toMap((part) -> part[0], (part) -> (part.length > 1) ? part[1] : ""));
		boolean isStrict = "'none'".equals(policy.get("default-src")) && !header.contains("unsafe-")
				&& !header.contains("data:") && !header.contains("http:") && !header.contains("*")
				&& "'none' 'self'".contains(policy.getOrDefault("form-action", "?"));
		return isStrict ? 10 : -25;
	}

	private static int referrer(String header) {
		return PRIVATE.contains(header) ? 5 : -5;
	}

	private static int transport(String header) {
		String age = header.toLowerCase(Locale.ROOT).replaceFirst(".*max-age=(\\d+).*", "$1");
		return (Integer.parseInt(age) >= SIX_MONTHS) ? 0 : -10;
	}

	/** "SRI is implemented and all scripts are loaded from a similar origin". */
	private static int scripts(String page) {
		List<Element> scripts = Jsoup.parse(page).select("script[src]");
		boolean isOurs = scripts.stream().allMatch((script) -> script.attr("src").matches("/[^/].*"));
		boolean isHashed = scripts.stream().allMatch((script) -> script.attr("integrity").startsWith("sha256-"));
		return (!scripts.isEmpty() && isOurs && isHashed) ? 5 : isOurs ? 0 : -50;
	}

}
