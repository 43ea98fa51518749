package app.unshed;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.delivery.KeptEdition;
import app.unshed.edition.ContentOfTheDay;
import app.unshed.edition.ContentOfTheRequest;
import app.unshed.edition.EditedFolder;
import app.unshed.edition.EditionId;
import app.unshed.edition.MendFirstFilter;
import app.unshed.edition.PublishedContent;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.ContentProblem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/**
 * Decides which content is shown: to readers what was read at the start, to an editor
 * what the folder holds now. The features ask for it at each request.
 */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	private static final Log log = LogFactory.getLog(ContentConfiguration.class);

	@Bean
	Supplier<ContentSnapshot> latestContent(Optional<PublishedContent> published, Optional<EditedFolder> edited,
			Clock clock) {
		return new ContentOfTheDay(published.isPresent() ? published.get() : edited.orElseThrow()::latest, clock);
	}

	@Bean
	BooleanSupplier isContentRead(Optional<PublishedContent> published) {
		return () -> published.map(PublishedContent::isRead).orElse(true);
	}

	@Bean
	@Primary
	Supplier<ContentSnapshot> content(@Qualifier("latestContent") Supplier<ContentSnapshot> latest) {
		return new ContentOfTheRequest(latest);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "unshed.preview", havingValue = false, matchIfMissing = true)
	PublishedContent publishedContent(UnshedProperties properties, KeptEdition kept, Clock clock) throws IOException {
		if (properties.preview()) { // chosen when the program was built, not now
			throw new IllegalStateException("A preview cannot be started with -Dspring.aot.enabled=true");
		}
		Path folder = folder(properties);
		return new PublishedContent(() -> published(folder, properties.language(), clock), kept.isThere());
	}

	@Bean
	KeptEdition keptEdition(UnshedProperties properties, Clock clock, ExecutorService quietly) {
		File program = new ApplicationHome(UnshedApplication.class).getSource();
		if (program == null || !program.isFile()) { // no jar, so that its code may change
			return new KeptEdition(null, () -> "", clock, quietly);
		}
		return new KeptEdition(properties.keep(), () -> editionId(program, properties, clock), clock, quietly);
	}

	private static String editionId(File program, UnshedProperties properties, Clock clock) {
		return EditionId.of(program, properties.forPages(), Optional.ofNullable(properties.content())
			.map((folder) -> new ContentLoader(clock).fingerprint(folder, properties.language())));
	}

	@Bean
	@ConditionalOnBooleanProperty("unshed.preview")
	EditedFolder editedFolder(UnshedProperties properties, Clock clock) throws IOException {
		return new EditedFolder(new ContentLoader(clock), folder(properties), properties.language());
	}

	@Bean
	@ConditionalOnBooleanProperty("unshed.preview")
	MendFirstFilter mendFirst(EditedFolder edited) {
		return new MendFirstFilter(edited);
	}

	private static ContentSnapshot published(Path folder, Locale language, Clock clock) {
		List<ContentProblem> doubts = new ArrayList<>();
		ContentSnapshot content = new ContentLoader(clock).loadPublished(folder, language, doubts::add).withoutDrafts();
		if (!doubts.isEmpty()) {
			log.warn(
					"This machine's clock says it is %s, and %d days in the content are later, such as %s Is it behind?"
						.formatted(LocalDate.now(clock), doubts.size(), doubts.get(0)));
		}
		return content;
	}

	private static Path folder(UnshedProperties properties) throws IOException {
		return (properties.content() != null) ? properties.content() : packedContent();
	}

	/** The content inside the jar, or beside the classes where there is no jar. */
	static Path packedContent() throws IOException {
		URI packed = new ClassPathResource("content").getURI();
		if (packed.getScheme().equals("jar")) {
			// Makes the paths below it known to Path.of.
			FileSystems.newFileSystem(packed, Map.of());
		}
		return Path.of(packed);
	}

}
