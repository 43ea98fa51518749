package app.unshed.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import app.unshed.content.ContentSnapshot;
import app.unshed.edition.ContentOfTheDay;
import app.unshed.loading.SiteFolder;
import org.eclipse.jetty.http.HttpFields;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to find a kept answer, in the coding somebody takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StoreBenchmark {

	private static final KeptEdition NOTHING = new KeptEdition(null, (content) -> content, () -> "", Clock.systemUTC(), Runnable::run);

	private static final String ADDRESS = "/reasons/medications";

	@Param({ "gzip, deflate, br, zstd", "gzip, deflate, br", "gzip;q=1.0, br;q=0.5" })
	public String accepted;

	private PageStore store;

	private String held;

	@Setup
	public void keep() {
		ContentSnapshot loaded = SiteFolder.loadOurs();
		ContentOfTheDay shown = new ContentOfTheDay(() -> loaded, Clock.systemDefaultZone());
		this.store = new PageStore(shown, () -> true, NOTHING, false, (began) -> {
		});
		byte[] drawn = "a page ".repeat(5000).getBytes(StandardCharsets.UTF_8);
		RenderedPage page = new RenderedPage(drawn, HttpFields.build().asImmutable(), true, Runnable::run);
		this.store.keep(ADDRESS, shown.get(), new PageStore.Drawn(page, null));
		this.held = page.sentTo(this.accepted).tag();
	}

	@Benchmark
	public RenderedPage.Sent finds() {
		return this.store.page(ADDRESS).sentTo(this.accepted);
	}

	@Benchmark
	public boolean knowsThatItIsHeld() {
		return this.store.page(ADDRESS).sentTo(this.accepted).isHeldBy(this.held);
	}

}
