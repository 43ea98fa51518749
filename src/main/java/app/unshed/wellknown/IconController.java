package app.unshed.wellknown;

import java.io.IOException;

import app.unshed.page.LastingAnswer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers with the icons that are looked for under a fixed name. Not among the static
 * files, which may be kept for a year: these have no address that changes with them.
 */
@Controller
class IconController {

	@GetMapping("/{name:favicon\\.ico|apple-touch-icon\\.png|icon-192\\.png|icon-512\\.png}")
	ResponseEntity<byte[]> icon(@PathVariable String name) throws IOException {
		MediaType type = MediaTypeFactory.getMediaType(name).orElseThrow();
		return LastingAnswer.of(new ClassPathResource("icons/" + name).getContentAsByteArray(), type);
	}

}
