package app.unshed.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import app.unshed.delivery.RenderedPage.Sent;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What a reader is sent of a page. */
class RenderedPageTests {

	private static final byte[] DRAWN = "A page that says the same again and again. ".repeat(40)
		.getBytes(StandardCharsets.UTF_8);

	private final List<Runnable> later = new ArrayList<>();

	private final RenderedPage page = page(DRAWN);

	@Test
	void everyCodingSaysTheSame() throws IOException {
		assumeThat(Brotli4jLoader.isAvailable()).isTrue();
		makeBrotli();
		assertThat(bytes(this.page.sentTo(null))).isEqualTo(DRAWN);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes(this.page.sentTo("gzip")))).readAllBytes())
			.isEqualTo(DRAWN);
		assertThat(new BrotliInputStream(new ByteArrayInputStream(bytes(this.page.sentTo("br")))).readAllBytes())
			.isEqualTo(DRAWN);
	}

	@Test
	void untilBrotliIsMadeGzipHasToDo() {
		assertThat(this.page.sentTo("gzip, deflate, br").head().get(HttpHeader.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(this.page.sentTo("br").head().contains(HttpHeader.CONTENT_ENCODING)).isFalse();
	}

	@Test
	void brotliIsMadeOnceAndForNobodyWhoCannotReadIt() {
		this.page.sentTo("gzip");
		assertThat(this.later).isEmpty();
		this.page.sentTo("br");
		this.page.sentTo("br, gzip");
		assertThat(this.later).hasSize(1);
	}

	@Test
	void everyCodingHasATagOfItsOwnAndTheLengthOfWhatIsSent() {
		assumeThat(Brotli4jLoader.isAvailable()).isTrue();
		makeBrotli();
		assertThat(new String[] { "br", "gzip", "identity" }).extracting((coding) -> this.page.sentTo(coding).tag())
			.doesNotHaveDuplicates();
		for (String coding : new String[] { "br", "gzip", "identity" }) {
			Sent sent = this.page.sentTo(coding);
			assertThat(sent.head().getLongField(HttpHeader.CONTENT_LENGTH)).isEqualTo(bytes(sent).length);
			assertThat(sent.head().get(HttpHeader.VARY)).isEqualTo("Accept-Encoding");
		}
	}

	@Test
	void theTagIsMadeOfTheContentAlone() {
		assertThat(page(DRAWN.clone()).sentTo("gzip").tag()).isEqualTo(this.page.sentTo("gzip").tag());
		assertThat(page("Another".getBytes(StandardCharsets.UTF_8)).sentTo("gzip").tag())
			.isNotEqualTo(this.page.sentTo("gzip").tag());
	}

	@Test
	void whoHasItIsNotSentItAgain() {
		Sent sent = this.page.sentTo("gzip");
		assertThat(sent.isHeldBy(sent.tag())).isTrue();
		assertThat(sent.isHeldBy("W/" + sent.tag())).isTrue();
		assertThat(sent.isHeldBy("\"other\", " + sent.tag())).isTrue();
		assertThat(sent.isHeldBy("*")).isTrue();
		assertThat(sent.isHeldBy(null)).isFalse();
		assertThat(sent.isHeldBy(this.page.sentTo(null).tag())).isFalse();
		assertThat(sent.unchanged().contains(HttpHeader.CONTENT_TYPE)).isFalse();
		assertThat(sent.unchanged().get(HttpHeader.CACHE_CONTROL)).isEqualTo("public");
	}

	@Test
	void aPictureIsSentAsItIs() {
		RenderedPage picture = new RenderedPage(DRAWN, HttpFields.build().asImmutable(), false, this.later::add);
		Sent sent = picture.sentTo("gzip, deflate, br");
		assertThat(bytes(sent)).isEqualTo(DRAWN);
		assertThat(sent.head().contains(HttpHeader.VARY)).isFalse();
		assertThat(this.later).isEmpty();
	}

	private RenderedPage page(byte[] drawn) {
		return new RenderedPage(drawn,
				HttpFields.build()
					.put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8")
					.put(HttpHeader.CACHE_CONTROL, "public")
					.asImmutable(),
				true, this.later::add);
	}

	private void makeBrotli() {
		this.page.sentTo("br");
		this.later.forEach(Runnable::run);
	}

	private static byte[] bytes(Sent sent) {
		byte[] bytes = new byte[sent.body().remaining()];
		sent.body().duplicate().get(bytes);
		return bytes;
	}

}
