package app.unshed.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import app.unshed.FixedDay;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MadeOfContentTests {

	@TempDir
	Path folder;

	private final AtomicReference<ContentSnapshot> shown = new AtomicReference<>();

	private final List<ContentSnapshot> read = Collections.synchronizedList(new ArrayList<>());

	private final ExecutorService quietly = Executors.newSingleThreadExecutor();

	@AfterEach
	void stop() {
		this.quietly.shutdownNow();
	}

	@BeforeEach
	void load() throws IOException {
		SiteFolder site = SiteFolder.small(this.folder);
		this.shown.set(new ContentLoader(FixedDay.CLOCK).load(site.root(), Locale.ENGLISH));
	}

	@Test
	void theSameContentIsReadOnceHoweverManyAsk() {
		MadeOfContent<ContentSnapshot> made = new MadeOfContent<>(this.shown::get, this::reading);
		made.prepare(this.quietly);
		IntStream.range(0, 50).parallel().forEach((asked) -> made.get());
		assertThat(this.read).containsExactly(this.shown.get());
	}

	@Test
	void anEditIsReadOnceItIsShown() {
		MadeOfContent<ContentSnapshot> made = new MadeOfContent<>(this.shown::get, this::reading);
		ContentSnapshot before = made.get();
		this.shown.set(before.withoutDrafts());
		assertThat(made.get()).isSameAs(this.shown.get()).isNotSameAs(before);
		assertThat(this.read).hasSize(2);
	}

	@Test
	void whoAsksWaitsAndNobodyElse() {
		CompletableFuture<ContentSnapshot> slow = new CompletableFuture<>();
		MadeOfContent<ContentSnapshot> made = new MadeOfContent<>(this.shown::get, (content) -> slow.join());
		made.prepare(this.quietly);
		Thread asking = new Thread(made::get);
		asking.start();
		assertThat(asking.isAlive()).isTrue();
		slow.complete(this.shown.get());
		assertThat(made.get()).isSameAs(this.shown.get());
	}

	@Test
	void contentThatCannotBeReadYetTroublesNobodyBeforeTheyAsk() throws Exception {
		MadeOfContent<ContentSnapshot> made = new MadeOfContent<>(() -> {
			throw new IllegalStateException("to be mended");
		}, this::reading);
		made.prepare(this.quietly);
		this.quietly.submit(() -> assertThat(this.read).isEmpty()).get(); // and goes on
																			// with what
																			// follows
	}

	private ContentSnapshot reading(ContentSnapshot content) {
		this.read.add(content);
		return content;
	}

}
