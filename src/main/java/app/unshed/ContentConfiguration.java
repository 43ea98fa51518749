package app.unshed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.ContentLoader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the content once at the start; the features ask for it at each request. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	@Bean
	Supplier<ContentSnapshot> content(UnshedProperties properties) throws IOException {
		Path folder = (properties.content() != null) ? properties.content() : packedContent();
		ContentSnapshot content = new ContentLoader().load(folder, properties.language());
		return () -> content;
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
