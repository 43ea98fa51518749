package app.unshed;

import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Gives a test the pages of the site, and the content they are made from. */
public class Pages {

	private final MockMvcTester mvc;

	private final Supplier<ContentSnapshot> content;

	Pages(MockMvcTester mvc, Supplier<ContentSnapshot> content) {
		this.mvc = mvc;
		this.content = content;
	}

	/** The page at this address, parsed as a browser does. */
	public Document get(String address) {
		return Jsoup.parse(html(address), "http://localhost" + address);
	}

	/** The page at this address, as it is sent. */
	public String html(String address) {
		MockHttpServletResponse response = ask(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		assertThat(response.getHeader(HttpHeaders.CONTENT_TYPE)).as(address).isEqualTo("text/html;charset=UTF-8");
		try {
			return response.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whatever the site answers at this address. */
	public MockHttpServletResponse ask(String address) {
		return this.mvc.get().uri(address).exchange().getResponse();
	}

	public ContentSnapshot content() {
		return this.content.get();
	}

	/** A label of the site. */
	public String word(String code) {
		Optional<String> word = content().site().word(code);
		return word.orElseThrow(() -> new AssertionError("site.yaml has no word '" + code + "'"));
	}

}
