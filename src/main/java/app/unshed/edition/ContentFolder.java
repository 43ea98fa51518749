package app.unshed.edition;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.ContentProblem;
import app.unshed.loading.MissingContentException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The content of a folder in which somebody may write while readers read. They see the
 * text as it could last be shown, whatever becomes of the folder: what is written is read
 * aside once the folder is quiet, checked whole, drawn, and shown all at once.
 */
public final class ContentFolder implements AutoCloseable {

	private static final Log log = LogFactory.getLog(ContentFolder.class);

	/** Half of it is the quiet moment; an edit is to be seen within two seconds. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

	private final ContentLoader loader;

	private final Path root;

	private final Locale language;

	private final KeptContent kept;

	private final Clock clock;

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "content-watch");
		thread.setDaemon(true);
		return thread;
	});

	private FolderStamps seen;

	/** Whether what was seen last has been read. */
	private boolean isRead = true;

	private @Nullable ContentSnapshot shown;

	private volatile Reload latest;

	/**
	 * Watches a folder.
	 * @param kept has what could last be shown, for a start that finds it broken
	 */
	public ContentFolder(ContentLoader loader, Path root, Locale language, KeptContent kept, Clock clock) {
		this.loader = loader;
		this.root = root;
		this.language = language;
		this.kept = kept;
		this.clock = clock;
		this.seen = FolderStamps.of(root);
		this.latest = new Reload(clock.instant(), List.of());
	}

	/** How it went when the folder was last read. */
	public Reload latest() {
		return this.latest;
	}

	/**
	 * Reads for the first time: what the folder holds, or what could last be shown.
	 * @throws BrokenContentException where anything must be mended and nothing was kept
	 * @throws MissingContentException where there is no folder and nothing was kept
	 */
	ContentSnapshot read() {
		ContentSnapshot first = first();
		this.shown = first;
		keep();
		return first;
	}

	private ContentSnapshot first() {
		try {
			ContentSnapshot read = load(this.root);
			ContentSnapshot before = this.kept.read((copy) -> isOf(copy, read) ? read : load(copy)).orElse(read);
			List<String> losses = Losses.of(before, read, LocalDate.now(this.clock));
			report(losses);
			return losses.isEmpty() ? read : before;
		}
		catch (BrokenContentException | MissingContentException | UncheckedIOException ex) {
			ContentSnapshot before = this.kept.read(this::load).orElseThrow(() -> ex);
			report(lines(ex));
			return before;
		}
	}

	private boolean isOf(Path folder, ContentSnapshot content) {
		return this.loader.fingerprint(folder, this.language).equals(content.fingerprint());
	}

	/**
	 * Begins to look.
	 * @param show is given every content that takes the place of the one before
	 */
	void watch(Consumer<ContentSnapshot> show) {
		this.looking.scheduleWithFixedDelay(() -> look(show), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		this.looking.shutdownNow();
	}

	/** Reads once the folder looks the same as the last time, and did not before. */
	void look(Consumer<ContentSnapshot> show) {
		try {
			FolderStamps now = FolderStamps.of(this.root);
			if (!now.equals(this.seen)) {
				this.seen = now;
				this.isRead = false;
			}
			else if (!this.isRead) {
				this.isRead = true;
				reread(show);
			}
		}
		catch (RuntimeException | Error ex) { // nothing may end the looking
			report(List.of("The content could not be read: " + ex));
		}
	}

	private void reread(Consumer<ContentSnapshot> show) {
		ContentSnapshot before = this.shown;
		if (before == null) {
			return;
		}
		try {
			if (isOf(this.root, before)) {
				report(List.of());
				return;
			}
			ContentSnapshot next = load(this.root);
			List<String> losses = Losses.of(before, next, LocalDate.now(this.clock));
			if (losses.isEmpty()) {
				show.accept(next);
				this.shown = next;
				keep();
			}
			report(losses);
		}
		catch (BrokenContentException | MissingContentException | UncheckedIOException ex) {
			report(lines(ex));
		}
	}

	private ContentSnapshot load(Path from) {
		List<ContentProblem> doubts = new ArrayList<>();
		ContentSnapshot content = this.loader.loadPublished(from, this.language, doubts::add).withoutDrafts();
		if (!doubts.isEmpty()) {
			log.warn(
					"This machine's clock says it is %s, and %d days in the content are later, such as %s Is it behind?"
						.formatted(LocalDate.now(this.clock), doubts.size(), doubts.get(0)));
		}
		return content;
	}

	private void keep() {
		ContentSnapshot content = this.shown;
		if (content != null && this.latest.problems().isEmpty()) {
			this.kept.keep(this.root, (copy) -> isOf(copy, content));
		}
	}

	/** Says the same only once. */
	private void report(List<String> problems) {
		boolean isNew = !problems.equals(this.latest.problems());
		this.latest = new Reload(this.clock.instant(), problems);
		if (isNew && problems.isEmpty()) {
			log.info("The content can be shown again as it stands in " + this.root);
		}
		else if (isNew) {
			log.warn("Readers see the content as it could last be shown. To be mended in " + this.root + ":\n"
					+ String.join("\n", problems));
		}
	}

	private static List<String> lines(RuntimeException ex) {
		return String.valueOf(ex.getMessage()).lines().toList();
	}

	/**
	 * How a reading of the folder went.
	 *
	 * @param problems what keeps readers from seeing what is written there; none where
	 * they see it
	 */
	public record Reload(Instant at, List<String> problems) {
	}

}
