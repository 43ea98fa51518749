package app.unshed.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import app.unshed.page.LastingAnswer;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Answers a feed reader in Atom, RFC 4287. */
@Controller
class FeedController {

	private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	private final Supplier<ContentSnapshot> content;

	private final ITemplateEngine templates;

	FeedController(Supplier<ContentSnapshot> content, ITemplateEngine templates) {
		this.content = content;
		this.templates = templates;
	}

	// Not a view: its content type would be guessed from the ending of the address, and
	// feed readers look for Atom. Nor is it a matter of what they say they accept: many
	// ask for anything but what they read.
	@GetMapping(SiteAddresses.FEED)
	ResponseEntity<byte[]> feed(@ModelAttribute("frame") Frame frame, Locale language) {
		Map<String, Object> shown = Map.of("frame", frame, "page", FeedPage.of(this.content.get()));
		String feed = this.templates.process("feed.atom", new Context(language, shown));
		return LastingAnswer.of(feed.getBytes(StandardCharsets.UTF_8), ATOM);
	}

}
