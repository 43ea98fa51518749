package app.unshed;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Fills in the forms of a page and sends them, as a browser without scripts does. */
public record FormSender(MockMvcTester mvc, String languages) {

	/** One field of a form, with what was put in. */
	public record Field(String name, String value) {
	}

	/** Sends the form that holds this button, with what it carries and these besides. */
	public MockHttpServletResponse press(Document page, String button, List<Field> filled) {
		Element pressed = page.select("button[name=go][value=" + button + "]").first();
		if (pressed == null) {
			throw new AssertionError("no button '" + button + "' on\n" + page.select("main").text());
		}
		Element form = pressed.closest("form");
		List<Field> fields = form.select("input[type=hidden]")
			.stream()
			.map((hidden) -> new Field(hidden.attr("name"), hidden.attr("value")))
			.collect(Collectors.toList());
		fields.addAll(filled);
		fields.add(new Field("go", button));
		String address = form.hasAttr("action") ? form.attr("action") : page.location().replace("http://localhost", "");
		return send(address, fields);
	}

	public MockHttpServletResponse send(String address, List<Field> fields) {
		return send(address, MediaType.APPLICATION_FORM_URLENCODED_VALUE,
				fields.stream()
					.map((field) -> encoded(field.name()) + "=" + encoded(field.value()))
					.collect(Collectors.joining("&"))
					.getBytes(StandardCharsets.US_ASCII));
	}

	public MockHttpServletResponse send(String address, String type, byte[] body) {
		return this.mvc.post()
			.uri(address)
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.ACCEPT_LANGUAGE, this.languages)
			.content(body)
			.exchange()
			.getResponse();
	}

	/** What was answered, parsed as a browser does. */
	public static Document page(MockHttpServletResponse response, String address) {
		try {
			return Jsoup.parse(response.getContentAsString(), "http://localhost" + address);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
