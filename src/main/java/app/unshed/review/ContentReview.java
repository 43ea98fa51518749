package app.unshed.review;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Glossary;
import app.unshed.content.Kind;
import app.unshed.content.Listing;
import app.unshed.content.Phrases;
import app.unshed.content.Piece;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.MissingContentException;
import app.unshed.loading.ReadableContent;

/**
 * Tells an editor every mistake, then, of all that can be read in spite of them, what is
 * overdue or soon due, what is said twice, what is too long or short, and how hard each
 * section is to read.
 */
public final class ContentReview {

	private static final int SOON_DAYS = 60;

	/** A reason is long enough to answer and short enough to be read at night. */
	static final int FEWEST_WORDS = 500;

	static final int MOST_WORDS = 1100;

	private final PrintStream out;

	private final ContentLoader loader;

	private final LocalDate today;

	public ContentReview(PrintStream out, Clock clock) {
		this.out = out;
		this.loader = new ContentLoader(clock);
		this.today = LocalDate.now(clock);
	}

	/**
	 * Reviews a content folder.
	 * @return whether it can be shown
	 */
	public boolean review(Path folder, Locale language) {
		try {
			ReadableContent content = this.loader.read(folder, language);
			content.problems().forEach(this.out::println);
			if (content.problems().isEmpty()) {
				this.out.println("No mistakes.");
			}
			tellReasonsNobodyIsLedTo(content);
			tellDates(content);
			tellRepeats(content);
			tellUnsourced(content, language);
			tellLengths(content);
			tellReadingLevels(content);
			return content.problems().isEmpty();
		}
		catch (BrokenContentException | MissingContentException ex) {
			this.out.println(ex.getMessage());
			return false;
		}
	}

	/**
	 * No mistake, so that two files are enough for a new reason; but a loss to readers.
	 */
	private void tellReasonsNobodyIsLedTo(ReadableContent content) {
		Set<String> led = content.guide()
			.stream()
			.flatMap((guide) -> guide.leads().stream())
			.map((lead) -> lead.reason().value())
			.collect(Collectors.toSet());
		content.pieces()
			.stream()
			.filter((piece) -> piece.kind() == Kind.REASON && !led.isEmpty() && !led.contains(piece.name()))
			.forEach((reason) -> this.out.printf(
					"%nguide.yaml: no question leads to '%s'. Give it an entry under leads, and a case.%n",
					reason.name()));
	}

	private void tellDates(ReadableContent content) {
		this.out.println();
		List<Due> due = Stream.of(pages(content), listings(content), lines(content))
			.flatMap(Function.identity())
			.filter((one) -> !one.on().isAfter(this.today.plusDays(SOON_DAYS)))
			.sorted(Comparator.comparing(Due::on))
			.toList();
		due.forEach((one) -> this.out.printf("%s  %s  %s%n", one.on(),
				one.on().isBefore(this.today) ? "overdue " : "due soon", one.what()));
		if (due.isEmpty()) {
			this.out.println("Nothing has to be checked again within " + SOON_DAYS + " days.");
		}
	}

	private static Stream<Due> pages(ReadableContent content) {
		return content.pieces().stream().map((piece) -> new Due(piece.upkeep().nextCheck(), piece.address()));
	}

	private static Stream<Due> listings(ReadableContent content) {
		return content.listings()
			.entrySet()
			.stream()
			.map((listing) -> new Due(listing.getValue().nextCheck(), listing.getKey().address()));
	}

	private static Stream<Due> lines(ReadableContent content) {
		return content.helplines()
			.stream()
			.flatMap((helplines) -> Stream.concat(
					helplines.international()
						.stream()
						.map((directory) -> new Due(directory.validUntil(), directory.name())),
					helplines.countries()
						.stream()
						.flatMap((country) -> country.services().stream())
						.map((line) -> new Due(line.validUntil(), line.name()))))
			.map((due) -> new Due(due.on(), Listing.HELPLINES.file() + ": " + due.what()));
	}

	private void tellRepeats(ReadableContent content) {
		Set<String> repeats = Repeats.in(content.pieces());
		if (!repeats.isEmpty()) {
			this.out.printf("%nSaid twice, or nearly:%n");
			repeats.forEach(this.out::println);
		}
	}

	private void tellUnsourced(ReadableContent content, Locale language) {
		List<String> unsourced = Unsourced.in(content.pieces(), language);
		if (!unsourced.isEmpty()) {
			this.out.printf("%nComparisons and causes in paragraphs without a source, to be read again:%n");
			unsourced.forEach(this.out::println);
		}
	}

	private void tellLengths(ReadableContent content) {
		content.pieces().stream().filter((piece) -> piece.kind() == Kind.REASON).forEach((reason) -> {
			int words = wordsOfProse(reason);
			if (words < FEWEST_WORDS || words > MOST_WORDS) {
				this.out.printf("%n%s has %d words; a reason has %d to %d.%n", reason.address(), words, FEWEST_WORDS,
						MOST_WORDS);
			}
		});
	}

	/**
	 * How long a piece is, names and all: the prose of its sections, not the headings or
	 * what stands around it, such as signs, claims and dates.
	 */
	static int wordsOfProse(Piece piece) {
		return ReadingLevel.of(ShownText.prose(piece), new Phrases(Stream.empty())).words();
	}

	private void tellReadingLevels(ReadableContent content) {
		Phrases names = content.glossary()
			.map(Glossary::namesOfMedicinesAndConditions)
			.orElseGet(() -> new Phrases(Stream.empty()));
		this.out.printf("%ngrade  words a sentence  words  section%n");
		content.pieces().forEach((piece) -> ShownText.of(piece).forEach((part) -> {
			ReadingLevel level = ReadingLevel.of(Stream.of(part), names);
			this.out.printf(Locale.ROOT, "%5.1f  %16.1f  %5d  %s%n", level.grade(), level.wordsASentence(),
					level.words(), part.address());
		}));
	}

	/** Something to be checked again by a day. */
	private record Due(LocalDate on, String what) {
	}

}
