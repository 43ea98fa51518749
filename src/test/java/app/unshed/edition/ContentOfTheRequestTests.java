package app.unshed.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** A page is drawn from one text, however often it asks for it. */
class ContentOfTheRequestTests {

	private Supplier<ContentSnapshot> content;

	@BeforeEach
	void aTextThatIsAlwaysNew(@TempDir Path root) throws IOException {
		this.content = new ContentOfTheRequest(SiteFolder.small(root)::load);
	}

	@AfterEach
	void noRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void oneRequestSeesOneText() {
		beginRequest();
		assertThat(this.content.get()).isSameAs(this.content.get());
	}

	@Test
	void theNextRequestSeesTheLatestText() {
		beginRequest();
		ContentSnapshot before = this.content.get();
		beginRequest();
		assertThat(this.content.get()).isNotSameAs(before);
	}

	@Test
	void outsideARequestTheTextIsTheLatest() {
		assertThat(this.content.get()).isNotSameAs(this.content.get());
	}

	private static void beginRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

}
