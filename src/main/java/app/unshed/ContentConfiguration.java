package app.unshed;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.delivery.KeptEdition;
import app.unshed.edition.ContentFolder;
import app.unshed.edition.ContentOfTheDay;
import app.unshed.edition.ContentOfTheRequest;
import app.unshed.edition.EditedFolder;
import app.unshed.edition.EditionId;
import app.unshed.edition.KeptContent;
import app.unshed.edition.MendFirstFilter;
import app.unshed.edition.PublishedContent;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.MissingContentException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationEventPublisher;
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
	ContentOfTheDay contentOfTheDay(Optional<PublishedContent> published, Optional<EditedFolder> edited, Clock clock) {
		return new ContentOfTheDay(published.isPresent() ? published.get() : edited.orElseThrow()::latest, clock);
	}

	@Bean
	Supplier<ContentSnapshot> latestContent(ContentOfTheDay content) {
		return content;
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
	PublishedContent publishedContent(UnshedProperties properties, KeptEdition kept, Clock clock,
			ApplicationEventPublisher coming) throws IOException {
		if (properties.preview()) { // chosen when the program was built, not now
			throw new IllegalStateException("A preview cannot be started with -Dspring.aot.enabled=true");
		}
		boolean isEdited = properties.content() != null;
		KeptContent last = new KeptContent(isEdited ? properties.keep() : null);
		ContentFolder folder = new ContentFolder(isEdited ? ContentLoader.ofEdits(clock) : new ContentLoader(clock),
				folder(properties), properties.language(), last, clock);
		return new PublishedContent(folder, isEdited, kept.isThere(), coming);
	}

	@Bean
	KeptEdition keptEdition(UnshedProperties properties, Clock clock, ExecutorService quietly) {
		File program = new ApplicationHome(UnshedApplication.class).getSource();
		boolean isJar = program != null && program.isFile(); // else its code may change
		return new KeptEdition(isJar ? properties.keep() : null,
				(content) -> EditionId.of(Objects.requireNonNull(program), properties.forPages(), content),
				() -> fingerprint(properties, clock), clock, quietly);
	}

	private static String fingerprint(UnshedProperties properties, Clock clock) {
		try {
			return (properties.content() != null)
					? new ContentLoader(clock).fingerprint(properties.content(), properties.language())
					: ContentLoader.packedFingerprint(properties.language()).orElse("");
		}
		catch (MissingContentException ex) {
			return ""; // which is told when it is to be read
		}
	}

	@Bean
	@ConditionalOnBooleanProperty("unshed.preview")
	EditedFolder editedFolder(UnshedProperties properties, Clock clock) throws IOException {
		return new EditedFolder(ContentLoader.ofEdits(clock), folder(properties), properties.language());
	}

	@Bean
	@ConditionalOnBooleanProperty("unshed.preview")
	MendFirstFilter mendFirst(EditedFolder edited) {
		return new MendFirstFilter(edited);
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
