package app.unshed.review;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Phrases;
import app.unshed.content.Piece;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.MissingContentException;

/**
 * Tells an editor every mistake, then what is overdue or soon due, then how hard each
 * section is to read.
 */
public final class ContentReview {

	private static final int SOON_DAYS = 60;

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
			ContentSnapshot content = this.loader.load(folder, language);
			this.out.println("No mistakes.");
			tellDates(content);
			tellReadingLevels(content);
			return true;
		}
		catch (BrokenContentException | MissingContentException ex) {
			this.out.println(ex.getMessage());
			return false;
		}
	}

	private void tellDates(ContentSnapshot content) {
		this.out.println();
		List<Piece> due = content.pieces()
			.filter((piece) -> isSoon(piece.upkeep().nextCheck()))
			.sorted(Comparator.comparing((Piece piece) -> piece.upkeep().nextCheck()))
			.toList();
		due.forEach((piece) -> tellDate(piece.upkeep().nextCheck(), piece.address()));
		List<Helpline> lines = content.helplines()
			.countries()
			.stream()
			.flatMap((country) -> country.services().stream())
			.filter((line) -> isSoon(line.validUntil()))
			.toList();
		lines.forEach((line) -> tellDate(line.validUntil(), "helplines.yaml: " + line.name()));
		if (due.isEmpty() && lines.isEmpty()) {
			this.out.println("Nothing has to be checked again within " + SOON_DAYS + " days.");
		}
	}

	private boolean isSoon(LocalDate date) {
		return date.isBefore(this.today.plusDays(SOON_DAYS));
	}

	private void tellDate(LocalDate date, String what) {
		this.out.printf("%s  %s  %s%n", date, date.isBefore(this.today) ? "overdue " : "due soon", what);
	}

	private void tellReadingLevels(ContentSnapshot content) {
		Phrases names = content.glossary().namesOfMedicinesAndConditions();
		this.out.printf("%ngrade  words a sentence  words  section%n");
		content.pieces().forEach((piece) -> piece.prose().sections().forEach((section) -> {
			ReadingLevel level = ReadingLevel.of(section, names);
			this.out.printf(Locale.ROOT, "%5.1f  %16.1f  %5d  %s#%s%n", level.grade(), level.wordsASentence(),
					level.words(), piece.address(), section.id());
		}));
	}

}
