package app.unshed.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.content.Article;
import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Prose;
import app.unshed.content.Reason;
import app.unshed.content.Reference;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.content.Term;
import app.unshed.page.PlainText;

/**
 * The least part of the site a search can find: a section of a page, a claim, a source, a
 * word that is explained, or all the help.
 *
 * @param page what it is a part of
 * @param address its own
 * @param heading its own, or empty at the top of the page
 * @param text without any HTML
 * @param also words that lead to it and are not shown
 */
record Passage(Page page, String address, String heading, String text, String also) {

	private static final Pattern HEADING_IN_A_SECTION = Pattern.compile("<h3 id=\"([^\"]+)\">(.*)</h3>\\s*");

	/**
	 * What a search shows as one: a page, or an entry of the glossary.
	 *
	 * @param kind the name its kind has among the words of the site
	 */
	record Page(String kind, String address, String title) {
	}

	/** All there is to be found. */
	static List<Passage> all(ContentSnapshot content) {
		return Stream
			.of(Stream.of(help(content)), content.pieces().flatMap((piece) -> of(piece, content).stream()),
					medicines(content),
					content.references().byId().values().stream().map((reference) -> of(reference, content)),
					content.glossary().terms().stream().map(Passage::of))
			.flatMap((passages) -> passages)
			.toList();
	}

	/** One for all countries, or nothing else would be found by a word of danger. */
	private static Passage help(ContentSnapshot content) {
		Page page = new Page("help", SiteAddresses.HELP, word("help.title", content));
		Stream<String> topics = Arrays.stream(Topic.values()).map((topic) -> word("line." + topic, content) + ".");
		Stream<String> lines = content.helplines()
			.countries()
			.stream()
			.flatMap((country) -> Stream.concat(Stream.of(country.name()),
					country.services().stream().flatMap((line) -> Stream.of(line.name(), line.forWhom()))));
		return new Passage(page, page.address(), "", word("help.lead", content) + "\n" + lines(topics.toList()),
				lines(lines.distinct().toList()));
	}

	/**
	 * The name on a box leads to the reason its medicine belongs to, and says of which it
	 * is.
	 */
	private static Stream<Passage> medicines(ContentSnapshot content) {
		return content.vocabulary().medicines().medicines().stream().flatMap((medicine) -> {
			List<String> otherNames = medicine.names().skip(1).toList();
			Reason reason = content.reasons().get(medicine.reason());
			if (reason == null || otherNames.isEmpty()) {
				return Stream.empty();
			}
			Page page = new Page(reason.kind().noun(), reason.address(), reason.title());
			String text = word("search.medicine", content).replace("{0}", medicine.generic())
				.replace("{1}", String.join(", ", otherNames));
			return Stream.of(new Passage(page, page.address(), "", text, ""));
		});
	}

	private static List<Passage> of(Piece piece, ContentSnapshot content) {
		Page page = new Page(piece.kind().noun(), piece.address(), piece.title());
		List<Passage> passages = new ArrayList<>();
		passages.add(new Passage(page, page.address(), "", piece.summary() + " " + opening(piece),
				piece.name().replace('-', ' ')));
		if (piece instanceof Reason reason) {
			passages.add(part(page, "signs", word("reason.signs", content), lines(reason.signs())));
			passages.add(part(page, "sounds-like", word("reason.sounds-like", content), lines(reason.soundsLike())));
		}
		if (piece instanceof Strategy strategy) {
			passages.add(part(page, "steps", word("strategy.steps", content), lines(strategy.steps())));
		}
		piece.prose().sections().forEach((section) -> passages.addAll(of(section, page)));
		piece.claims().forEach((claim) -> passages.add(of(claim, page, content)));
		return passages;
	}

	private static String opening(Piece piece) {
		if (piece instanceof Reason reason) {
			return reason.lead();
		}
		if (piece instanceof Strategy strategy) {
			return lines(List.of(strategy.lead(), strategy.forWhom(), strategy.notWhen(), strategy.stopWhen()));
		}
		return (piece instanceof Article article) ? article.lead() : ((Person) piece).role();
	}

	/** A section, cut where a heading inside it has an address of its own. */
	private static List<Passage> of(Prose.Section section, Page page) {
		List<Passage> passages = new ArrayList<>();
		String id = section.id();
		String heading = section.heading();
		StringBuilder html = new StringBuilder();
		for (Prose.Block block : section.blocks()) {
			Matcher inside = HEADING_IN_A_SECTION.matcher(block.html());
			if (inside.matches()) {
				passages.add(part(page, id, PlainText.of(heading), PlainText.of(html.toString())));
				id = inside.group(1);
				heading = inside.group(2);
				html.setLength(0);
			}
			else {
				html.append(block.html());
			}
		}
		passages.add(part(page, id, PlainText.of(heading), PlainText.of(html.toString())));
		return passages;
	}

	/** Under how sure we are of it, as it is called on its page. */
	private static Passage of(Claim claim, Page page, ContentSnapshot content) {
		return part(page, claim.id(), word("strength." + claim.strength(), content),
				lines(List.of(claim.text(), claim.against())));
	}

	private static Passage of(Reference reference, ContentSnapshot content) {
		Page page = new Page("reference", SiteAddresses.ofReference(reference.id().value()), reference.title());
		String year = (reference.year() != null) ? ", " + reference.year() : "";
		String citation = String.join(", ", reference.authors()) + ": " + reference.container() + year + ".\n";
		return new Passage(page, page.address(), "", citation + lines(reference.supports()), lines(reference.topics()));
	}

	private static Passage of(Term term) {
		Page page = new Page("term", SiteAddresses.ofTerm(term.id().value()), term.term());
		return new Passage(page, page.address(), "", term.meaning(), lines(term.forms()));
	}

	private static Passage part(Page page, String id, String heading, String text) {
		return new Passage(page, page.address() + "#" + id, heading, text, "");
	}

	private static String word(String code, ContentSnapshot content) {
		return content.site().word(code).orElse("");
	}

	private static String lines(List<String> lines) {
		return String.join("\n", lines);
	}

}
