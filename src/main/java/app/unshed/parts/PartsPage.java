package app.unshed.parts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.unshed.article.Way;
import app.unshed.content.Article;
import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Drawing;
import app.unshed.content.Family;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Helplines;
import app.unshed.content.Pace;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Reason;
import app.unshed.content.Reference;
import app.unshed.content.Review;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.content.Strength;
import app.unshed.content.Upkeep;
import app.unshed.help.FirstHelp;
import app.unshed.page.About;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;
import app.unshed.page.QrPicture;
import app.unshed.page.Reading;
import app.unshed.page.Reading.Note;
import app.unshed.page.Share;
import app.unshed.reason.ReasonService.FamilyOfReasons;
import app.unshed.reason.ReasonService;

/**
 * All the page of parts shows: for each part the content by which it is seen in each of
 * its states.
 *
 * @param boxes of one line, of several, and with more in it than there is room for
 * @param readings of a text with all that can stand beside one, and of one with opinions
 * @param notes on a source cited for the first time, and again
 * @param strengths one claim of each
 * @param sources by one, by two, by many, and of no year
 * @param firstHelp where the country can be guessed, and where it cannot
 * @param lines those with each way to reach somebody
 * @param abouts of a page as it is, reviewed, a draft, and overdue
 * @param shares of a page, and of a place on it
 * @param way of the first article that draws one
 */
record PartsPage(PageHead head, List<Box> boxes, List<FamilyOfReasons> families, Collection<Strategy> strategies,
		List<Reading> readings, List<Note> notes, List<Claim> strengths, List<Reference> sources,
		List<ClaimOnPage> uses, List<FirstHelp> firstHelp, Collection<Helpline> lines, Helplines helplines,
		Set<Drawing> signs, List<About> abouts, List<Pace> paces, List<Share> shares, Optional<Way> way) {

	private static final int ENOUGH = 3;

	/** What a box to type in asks for. */
	record Box(String name, String text, int mostLetters, int mostLines, boolean tooLong) {
	}

	static PartsPage of(ReasonService reasons, ContentSnapshot content, LocalDate today) {
		List<Piece> pieces = pieces(content);
		return new PartsPage(new PageHead("Parts", "Every part of the templates, in every state.", SiteAddresses.PARTS),
				List.of(new Box("line", "", 100, 1, false), new Box("lines", "March", 240, 5, false),
						new Box("too-long", "March ".repeat(20), 100, 1, true)),
				reasons.families(), content.strategies().values().stream().limit(ENOUGH).toList(),
				pieces.stream().map((piece) -> Reading.of(piece, content)).toList(), notes(pieces, content),
				strengths(content), sources(content), ClaimOnPage.all(content, (claim) -> true).subList(0, ENOUGH),
				firstHelp(content.helplines()), lines(content.helplines()), content.helplines(), signs(content),
				abouts(pieces.get(0), content, today), List.of(Pace.values()), shares(pieces.get(0)), way(content));
	}

	/** A picture of this address for a phone. */
	public QrPicture picture(String address) {
		return QrPicture.of(address);
	}

	private static List<Piece> pieces(ContentSnapshot content) {
		Optional<Reason> reason = content.reasons()
			.values()
			.stream()
			.max((one, other) -> Boolean.compare(hasAll(one), hasAll(other)));
		Optional<Article> article = content.articles()
			.values()
			.stream()
			.filter((candidate) -> candidate.claims().stream().anyMatch((claim) -> claim.saidBy() != null))
			.findFirst();
		return Stream.<Optional<? extends Piece>>of(reason, article)
			.flatMap(Optional::stream)
			.<Piece>map((piece) -> piece)
			.toList();
	}

	private static boolean hasAll(Piece piece) {
		return piece.contentNote() != null && piece.namesMedicines();
	}

	private static List<Note> notes(List<Piece> pieces, ContentSnapshot content) {
		List<Note> notes = pieces.stream()
			.flatMap((piece) -> Reading.of(piece, content).sections().stream())
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> block.notes().stream())
			.toList();
		return Stream.of(true, false)
			.flatMap((first) -> notes.stream().filter((note) -> note.isFirst() == first).limit(1))
			.toList();
	}

	private static List<Claim> strengths(ContentSnapshot content) {
		return Stream.of(Strength.values())
			.flatMap((strength) -> ClaimOnPage.all(content, (claim) -> claim.strength() == strength).stream().limit(1))
			.map(ClaimOnPage::claim)
			.toList();
	}

	private static List<Reference> sources(ContentSnapshot content) {
		return Stream.<Predicate<Reference>>of((source) -> source.authors().size() == 1,
				(source) -> source.authors().size() == 2, Reference::hasManyAuthors, (source) -> source.year() == null)
			.flatMap((kind) -> content.references().byId().values().stream().filter(kind).limit(1))
			.toList();
	}

	private static List<FirstHelp> firstHelp(Helplines helplines) {
		return Stream.of(helplines.countries().stream().findFirst(), Optional.<Country>empty())
			.map((country) -> FirstHelp.of(List.of(Topic.CRISIS), country, helplines))
			.toList();
	}

	private static Collection<Helpline> lines(Helplines helplines) {
		List<Helpline> all = helplines.countries().stream().flatMap((country) -> country.services().stream()).toList();
		Set<Helpline> lines = new LinkedHashSet<>();
		Stream
			.<Predicate<Helpline>>of((line) -> line.tel() != null, (line) -> line.sms() != null,
					(line) -> line.whatsapp() != null, (line) -> line.chat() != null, (line) -> line.url() != null,
					(line) -> line.verified().isRecalled(), (line) -> !line.languages().isEmpty())
			.forEach((kind) -> all.stream().filter(kind).findFirst().ifPresent(lines::add));
		return lines;
	}

	private static Set<Drawing> signs(ContentSnapshot content) {
		Set<Drawing> signs = new LinkedHashSet<>();
		content.families().stream().map(Family::sign).forEach(signs::add);
		content.pieces().map(Piece::sign).forEach(signs::add);
		return signs;
	}

	private static List<About> abouts(Piece piece, ContentSnapshot content, LocalDate today) {
		About about = About.of(piece, content);
		Upkeep upkeep = about.upkeep();
		Optional<Person> reviewer = content.people()
			.values()
			.stream()
			.filter((person) -> Objects.nonNull(person.credentials()))
			.findFirst();
		Stream<About> reviewed = reviewer
			.map((person) -> new Upkeep(upkeep.written(), upkeep.checked(), upkeep.nextCheck(),
					new Review(person.id(), upkeep.checked()), upkeep.changes()))
			.map((reviewedThen) -> new About(reviewedThen, about.published(), false, reviewer))
			.stream();
		Upkeep overdue = new Upkeep(upkeep.written(), upkeep.checked(), today.minusDays(1), null, upkeep.changes());
		return Stream.concat(Stream.concat(Stream.of(about), reviewed),
				Stream.of(new About(upkeep, about.published(), true, Optional.empty()),
						new About(overdue, about.published(), false, Optional.empty())))
			.toList();
	}

	private static Optional<Way> way(ContentSnapshot content) {
		return content.articles().values().stream().flatMap((article) -> Way.of(article, content).stream()).findFirst();
	}

	private static List<Share> shares(Piece piece) {
		return Stream
			.concat(Stream.of(Share.of(piece)),
					piece.claims().stream().limit(1).map((claim) -> Share.of(piece, claim.text(), claim.id())))
			.toList();
	}

}
