package app.unshed.loading;

import java.util.List;
import java.util.Set;

import app.unshed.content.Kind;
import app.unshed.content.Nearest;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Slug;

/** Every file has a name, a place and a fellow that the site knows what to do with. */
final class FileNameCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		ParsedContent.SINGLE_FILES.stream()
			.filter((file) -> !content.files().contains(file))
			.forEach((file) -> problems.add(file, Place.START, "this file is missing", "Every language needs one."));
		content.files()
			.stream()
			.filter((file) -> !ParsedContent.SINGLE_FILES.contains(file) && !file.endsWith("/"))
			.forEach((file) -> inspect(file, content.files(), problems));
	}

	private static void inspect(String file, Set<String> files, ContentProblems problems) {
		int slash = file.indexOf('/');
		int dot = file.lastIndexOf('.');
		String folder = file.substring(0, Math.max(slash, 0));
		String ending = (dot > slash) ? file.substring(dot) : "";
		if (folders().stream().noneMatch(folder::equals) || file.indexOf('/', slash + 1) >= 0) {
			problems.add(file, Place.START, "this file is in no folder the site reads", whereItBelongs(file));
		}
		else if (folder.equals(ParsedContent.PHRASES)) {
			if (!ending.equals(".yaml")) {
				problems.add(file, Place.START, "the phrase book holds no such file",
						"Use .yaml, or take this one away.");
			}
		}
		else if (!ending.equals(".yaml") && !ending.equals(".md")) {
			problems.add(file, Place.START,
					ending.isEmpty() ? "this file's name has no ending" : "the ending '" + ending + "' is not known",
					"Use .yaml for what is structured and .md for the prose.");
		}
		else if (!Slug.isValid(file.substring(slash + 1, dot))) {
			problems.add(file, Place.START, "the file's name is not lower-case words joined by hyphens",
					"The name is also the page's address; rename it to one such as past-trauma" + ending + ".");
		}
		else if (folder.equals(Kind.ARTICLE.folder()) && SiteAddresses.TAKEN.contains(file.substring(slash + 1, dot))) {
			problems.add(file, Place.START, "the address /" + file.substring(slash + 1, dot) + " is taken by the site",
					"Give the article another name.");
		}
		else {
			String fellow = file.substring(0, dot) + (ending.equals(".md") ? ".yaml" : ".md");
			if (!files.contains(fellow)) {
				problems.add(file, Place.START, "this file stands without its pair",
						"Add " + fellow + ", or take this one away.");
			}
		}
	}

	private static String whereItBelongs(String file) {
		List<String> near = Nearest.to(file, ParsedContent.SINGLE_FILES, 1);
		return near.isEmpty() ? "Put it into " + Wording.oneOf(folders()) + ", or take it away."
				: "Did you mean " + near.get(0) + "?";
	}

	private static List<String> folders() {
		return List.of(Kind.REASON.folder(), Kind.STRATEGY.folder(), Kind.PERSON.folder(), Kind.ARTICLE.folder(),
				ParsedContent.PHRASES);
	}

}
