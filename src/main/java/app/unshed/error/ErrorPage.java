package app.unshed.error;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Phrases;
import app.unshed.page.PageHead;

import org.springframework.http.HttpStatus;

/**
 * All an error page shows.
 *
 * @param words the group of words that says what happened
 * @param nearest pages the reader may have meant; empty where none is near
 * @param others all the reasons that are not among them, by family
 */
record ErrorPage(PageHead head, String words, List<PageHead> nearest, List<FamilyOfOthers> others,
		boolean namesMedicines) {

	/** The reasons of one family that are not among the nearest. */
	record FamilyOfOthers(Family family, List<PageHead> reasons) {
	}

	static ErrorPage of(HttpStatus status, String asked, ContentSnapshot content) {
		String words = wordsFor(status.value());
		List<PageHead> nearest = new NearestPages(content).to(asked);
		List<FamilyOfOthers> others = content.families()
			.stream()
			.map((family) -> new FamilyOfOthers(family, others(family, nearest, content)))
			.filter((family) -> !family.reasons().isEmpty())
			.toList();
		Phrases medicines = content.glossary().namesOfMedicines();
		boolean namesMedicines = nearest.stream()
			.flatMap((page) -> Stream.of(page.title(), page.description()))
			.anyMatch(medicines::standIn);
		return new ErrorPage(PageHead.of(content.site(), words, ""), words, nearest, others, namesMedicines);
	}

	private static List<PageHead> others(Family family, List<PageHead> nearest, ContentSnapshot content) {
		return content.reasons()
			.values()
			.stream()
			.filter((reason) -> reason.family().equals(family.id()))
			.map(PageHead::of)
			.filter((reason) -> nearest.stream().noneMatch((near) -> near.title().equals(reason.title())))
			.toList();
	}

	/** The group of words that tells a reader of this status. */
	static String wordsFor(int status) {
		if (status == HttpStatus.NOT_FOUND.value()) {
			return "not-found";
		}
		return (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "bad-request" : "failure";
	}

}
