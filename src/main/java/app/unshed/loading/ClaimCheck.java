package app.unshed.loading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.Claim;
import app.unshed.content.Slug;

/** Every claim rests on something, and every footnote on a claim of its own page. */
final class ClaimCheck implements ContentCheck {

	private static final String OPINION = "opinion";

	private static final List<String> EVIDENCE = List.of("good", "some", "early", "unknown");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Set<String> references = new LinkedHashSet<>();
		YamlFile sources = content.yaml(ParsedContent.REFERENCES);
		sources.texts("/references/*/id").forEach((id) -> references.add(id.value()));
		content.pairs().forEach((pair) -> {
			pair.yaml()
				.pointers("/claims/*")
				.filter((claim) -> pair.yaml().at(claim).isObject())
				.forEach((claim) -> inspectClaim(pair.yaml(), claim, problems));
			if (sources.hasList("/references")) {
				pair.prose().ifPresent((prose) -> inspectCitations(pair.yaml(), prose, references, problems));
			}
		});
	}

	private static void inspectClaim(YamlFile file, String claim, ContentProblems problems) {
		Stream.of("/id", "/formerly/*")
			.flatMap((anchor) -> file.texts(claim + anchor))
			.filter((id) -> !id.value().startsWith(Claim.ANCHOR_PREFIX) || !Slug.isValid(id.value()))
			.forEach((id) -> problems.add(file.path(), id.place(),
					Wording.quoted(id.value()) + " is not an id of a claim", "Write it like claim-half-feel-blunted."));
		// An empty list is no support; what is no list at all is meant as support, and
		// the schema reports its form.
		boolean hasReference = file.at(claim).has("references") && !file.at(claim + "/references").isEmpty()
				|| file.at(claim + "/references").isString();
		boolean hasSpeaker = file.at(claim).hasNonNull("said-by");
		if (hasReference == hasSpeaker) {
			problems.add(file.path(), file.value(claim),
					hasReference ? "this claim has both a source and a speaker" : "this claim rests on nothing",
					"Give it either references or said-by.");
		}
		else {
			file.texts(claim + "/strength")
				.forEach((strength) -> inspectStrength(file, strength, hasSpeaker, problems));
		}
	}

	private static void inspectStrength(YamlFile file, YamlFile.Text strength, boolean hasSpeaker,
			ContentProblems problems) {
		if (hasSpeaker && EVIDENCE.contains(strength.value())) {
			problems.add(file.path(), strength.place(), "what one person says is graded '" + strength.value() + "'",
					"Use opinion.");
		}
		if (!hasSpeaker && strength.value().equals(OPINION)) {
			problems.add(file.path(), strength.place(), "what rests on a source is graded 'opinion'",
					"Use " + Wording.oneOf(EVIDENCE) + ", or say in said-by whose opinion it is.");
		}
	}

	private static void inspectCitations(YamlFile yaml, MarkdownFile prose, Set<String> references,
			ContentProblems problems) {
		Set<String> claimed = new HashSet<>();
		yaml.texts("/claims/*/references/*").forEach((reference) -> claimed.add(reference.value()));
		for (MarkdownFile.Mark citation : prose.citations()) {
			if (!references.contains(citation.text())) {
				problems.add(prose.path(), citation.place(),
						"the footnote " + Wording.quoted(citation.text()) + " has no source",
						Wording.hint(citation.text(), references, ParsedContent.REFERENCES));
			}
			else if (yaml.isReadable() && !claimed.contains(citation.text())) {
				problems.add(prose.path(), citation.place(), "no claim of this page rests on '" + citation.text() + "'",
						"Add a claim with this reference to " + yaml.path() + ".");
			}
		}
	}

}
