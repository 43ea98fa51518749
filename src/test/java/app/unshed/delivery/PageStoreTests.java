package app.unshed.delivery;

import java.time.Clock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.SiteFolder;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the store keeps, and for how long. */
class PageStoreTests {

	private static final KeptEdition NOTHING = new KeptEdition(null, (content) -> content, () -> "", Clock.systemUTC(),
			Runnable::run);

	private static final ContentSnapshot CONTENT = SiteFolder.loadOurs();

	private final AtomicReference<ContentSnapshot> shown = new AtomicReference<>(CONTENT);

	private final PageStore store = new PageStore(this.shown::get, () -> true, NOTHING, false, (began) -> {
	});

	@Test
	void aPageIsKeptFromItsFirstDrawing() {
		RenderedPage page = this.store.keep("/reasons/autism", CONTENT, page("drawn"));
		assertThat(this.store.page("/reasons/autism")).isSameAs(page);
	}

	@Test
	void whatWasDrawnFromTheContentBeforeIsNeverShown() {
		this.store.keep("/help", CONTENT, page("before"));
		ContentSnapshot edited = edited();
		this.shown.set(edited);
		assertThat(this.store.page("/help")).isNull();
		this.store.keep("/help", CONTENT, page("drawn before, done after"));
		assertThat(this.store.page("/help")).isNull();
	}

	@Test
	void whatAnEditLeftAsItWasIsNotCodedAgain() {
		RenderedPage before = this.store.keep("/about", CONTENT, page("same"));
		ContentSnapshot edited = edited();
		this.shown.set(edited);
		assertThat(this.store.keep("/about", edited, page("same"))).isSameAs(before);
		assertThat(this.store.keep("/help", edited, page("new"))).isNotSameAs(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/help;x=1", "/help?x=1", "/HELP", "//help", "/help/", "/%68elp", "/help/../about", "help",
			"/help\n", "" })
	void noOtherSpellingOfAnAddressTakesRoom(String address) {
		this.store.keep(address, CONTENT, page("drawn"));
		assertThat(this.store.page(address)).isNull();
	}

	@Test
	void whoeverEditsIsShownNothingThatIsKept() {
		PageStore ofAnEditor = new PageStore(this.shown::get, () -> true, NOTHING, true, (began) -> {
		});
		ofAnEditor.keep("/help", CONTENT, page("drawn"));
		assertThat(ofAnEditor.page("/help")).isNull();
	}

	private static ContentSnapshot edited() {
		return CONTENT.on(LocalDate.EPOCH.plusYears(100));
	}

	private static PageStore.Drawn page(String text) {
		return new PageStore.Drawn(new RenderedPage(text.getBytes(StandardCharsets.UTF_8),
				HttpFields.build().asImmutable(), true, Runnable::run), null);
	}

}
