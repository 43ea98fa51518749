package app.unshed.wellknown;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import app.unshed.content.ArticleId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import app.unshed.page.LastingAnswer;
import app.unshed.page.NoSuchPageException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Answers programs that look for what every site has in the same place. */
@Controller
class WellKnownController {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final MediaType MANIFEST = new MediaType("application", "manifest+json");

	private static final ArticleId ABOUT_US = new ArticleId("about");

	private final Supplier<ContentSnapshot> content;

	private final ITemplateEngine templates;

	private final JsonMapper json;

	private final SecurityContact contact;

	private final Clock clock;

	WellKnownController(Supplier<ContentSnapshot> content, ITemplateEngine templates, JsonMapper json,
			SecurityContact contact, Clock clock) {
		this.content = content;
		this.templates = templates;
		this.json = json;
		this.contact = contact;
		this.clock = clock;
	}

	@GetMapping(SiteAddresses.SITEMAP)
	ResponseEntity<byte[]> sitemap(@ModelAttribute("frame") Frame frame, Locale language) {
		Map<String, Object> shown = Map.of("frame", frame, "page", Sitemap.of(this.content.get()));
		return lasting(this.templates.process("sitemap.xml", new Context(language, shown)), MediaType.APPLICATION_XML);
	}

	// The discreet addresses are not kept out: what draws a preview asks here first, and
	// that they are not to be listed stands in them. Nor are the answers to forms, which
	// no crawler sends.
	@GetMapping(SiteAddresses.ROBOTS)
	ResponseEntity<byte[]> robots(@ModelAttribute("frame") Frame frame) {
		return lasting("""
				User-agent: *
				Allow: /
				Disallow: %s?
				Disallow: %s

				Sitemap: %s
				""".formatted(SiteAddresses.SEARCH, SiteAddresses.HELP_HERE, frame.canonical(SiteAddresses.SITEMAP)),
				TEXT);
	}

	/**
	 * Whom to tell of a hole (RFC 9116). It holds until somebody has to look again at
	 * what we say of ourselves, and for a year at most.
	 */
	@GetMapping(SiteAddresses.SECURITY)
	ResponseEntity<byte[]> security(@ModelAttribute("frame") Frame frame) {
		ContentSnapshot shown = this.content.get();
		return lasting("""
				Contact: %s
				Expires: %sT00:00:00Z
				Preferred-Languages: %s
				Canonical: %s
				""".formatted(NoSuchPageException.ifNone(this.contact.address()), expires(shown),
				shown.language().toLanguageTag(), frame.canonical(SiteAddresses.SECURITY)), TEXT);
	}

	private LocalDate expires(ContentSnapshot shown) {
		LocalDate inAYear = LocalDate.now(this.clock).plusYears(1);
		LocalDate nextCheck = NoSuchPageException.ifNone(shown.articles().get(ABOUT_US)).upkeep().nextCheck();
		return nextCheck.isBefore(inAYear) ? nextCheck : inAYear;
	}

	@GetMapping(SiteAddresses.MANIFEST)
	ResponseEntity<byte[]> manifest() {
		byte[] manifest = this.json.writeValueAsBytes(Manifest.of(this.content.get()));
		return LastingAnswer.of(manifest, MANIFEST);
	}

	private static ResponseEntity<byte[]> lasting(String text, MediaType type) {
		return LastingAnswer.of(text.getBytes(StandardCharsets.UTF_8), type);
	}

}
