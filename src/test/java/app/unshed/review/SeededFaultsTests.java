package app.unshed.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One run of the review finds whatever is wrong with the content: a copy of ours is given
 * faults of every kind, those that make a file unreadable in files of their own, and each
 * must be told at its line, and nothing else.
 */
class SeededFaultsTests {

	private static final int FEWEST_KINDS = 40;

	private static final String SECTIONS = """
			## One {#why}

			Text.

			## Two {#helps}

			Text.

			## Three {#help}

			Text.

			## Four {#unknown}

			Text.
			""";

	private final List<Fault> faults = new ArrayList<>();

	@TempDir
	Path folder;

	/**
	 * A fault that was planted.
	 *
	 * @param mark a text that stands first where the fault is, or none for the file
	 * itself
	 * @param what how the report begins
	 */
	private record Fault(Path folder, String file, String mark, String what) {

		/** The report of this fault up to its hint, with the column left out. */
		String told() {
			return this.file + ":" + line() + "  " + this.what;
		}

		private int line() {
			if (this.mark.isEmpty()) {
				return 1;
			}
			List<String> lines = read(this.folder.resolve(this.file)).lines().toList();
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i).contains(this.mark)) {
					return i + 1;
				}
			}
			throw new IllegalStateException(this.mark + " was not planted in " + this.file);
		}

	}

	@Test
	void oneRunTellsEveryFaultAtItsLineAndNothingElse() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
		plantInReasons();
		plantInOtherPieces();
		plantInClaims();
		plantInProse();
		plantInSingleFiles();
		plantUnreadableFiles();
		plantStrayFiles();
		List<String> expected = this.faults.stream().map(Fault::told).toList();
		assertThat(this.faults.stream().map(Fault::what).distinct()).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
		assertThat(told().map((line) -> withoutHint(line, expected))).containsExactlyInAnyOrderElementsOf(expected);
	}

	private void plantInReasons() {
		in("reasons/medications.yaml").replace("(?m)^family: .*", "family: drugs")
			.tells("family: drugs", "unknown family 'drugs'");
		in("reasons/medications.yaml").replace("(?m)^strategies: \\[", "strategies: [medication-reviw, ")
			.tells("strategies:", "unknown strategy 'medication-reviw'");
		in("reasons/medications.yaml").replace("(?m)^related: \\[", "related: [medications, emotional-bluntin, ")
			.tells("related:", "unknown reason 'emotional-bluntin'")
			.tells("related:", "this reason is related to itself");
		in("reasons/depression.yaml").replace("(?m)^lead: .*\n", "").tells("", "the field 'lead' is missing");
		in("reasons/depression.yaml").replace("(?m)^family:", "colour: blue\nfamily:")
			.tells("colour: blue", "unknown field 'colour'");
		in("reasons/autism.yaml").replace("(?m)^written: .*", "written: 23 November 2026")
			.tells("written: 23", "'23 November 2026' is not a date");
		in("reasons/autism.yaml").replace("(?m)^in-short:\n", "in-short:\n  - One more. And another.\n")
			.tells("One more.", "the number of points in short is 4")
			.tells("One more.", "this point in short is not one sentence");
		in("reasons/autism.yaml").replace("(?m)^signs:\n", "signs:\n  - About 1 in 3 people do this.\n")
			.tells("About 1 in 3", "there is a figure, '1 in 3', where no source can stand");
		in("reasons/hormones.yaml").replace("(?m)^checked: .*", "checked: 2026-11-24")
			.tells("checked: 2026-11-24", "'checked' lies in the future");
		in("reasons/alexithymia.yaml").replace("(?m)^next-check: .*", "next-check: 2020-01-01")
			.tells("next-check: 2020", "'next-check' lies before 'checked'");
		in("reasons/depression.yaml").replace("(?m)^next-check: .*", "next-check: 2027-11-24")
			.tells("next-check: 2027-11-24", "'next-check' lies too long after 'checked'");
		in("reasons/alexithymia.yaml").replace("(?m)^title:", "reviewed: {by: nobody-we-know, on: 2026-11-20}\ntitle:")
			.tells("reviewed:", "unknown person 'nobody-we-know'");
		in("reasons/dissociation.yaml").replace("(?m)^title:", "formerly: [depression]\ntitle:")
			.tells("formerly:", "the former name 'depression' is already used by reasons/depression.yaml");
		in("reasons/dissociation.yaml").replace("(?m)^summary: .*", "summary:")
			.tells("summary:", "the field 'summary' is empty");
		in("reasons/past-trauma.yaml").replace("(?m)^summary: .*", "summary: [one, two]")
			.tells("summary: [", "the field 'summary' is not a text");
		in("reasons/past-trauma.yaml").replace("(?m)^lead: .*", "lead: 2026")
			.tells("lead: 2026", "the field 'lead' is a number and not a text");
		in("reasons/past-trauma.yaml").replace("(?s)\nsounds-like:\n.*?\nstrategies:", "\nsounds-like: []\nstrategies:")
			.tells("sounds-like: []", "the list 'sounds-like' is empty");
	}

	private void plantInOtherPieces() {
		in("strategies/grounding.yaml").replace("(?m)^time: .*", "time: |\n  One line.\n  Another.")
			.tells("time: |", "the field 'time' stands on more than one line");
		in("strategies/grounding.yaml").replace("(?m)^title:", "names-medicines: perhaps\ntitle:")
			.tells("perhaps", "'perhaps' is not true or false");
		in("strategies/private-time-and-space.yaml").replace("(?m)^steps:\n", "steps:\n  - Leave the SSRIs at home.\n")
			.tells("SSRIs", "the medicine 'SSRIs' is named, and the page does not warn");
		in("articles/privacy.md").append("No medicine but\nfluoxetine is named.")
			.tells("fluoxetine", "the medicine 'fluoxetine' is named, and the page does not warn");
		in("articles/about.yaml").replace("(?m)^written: .*", "written: 2099-01-01")
			.tells("written: 2099", "'written' lies in the future")
			.tells("checked:", "'checked' lies before 'written'");
		in("people/michael-chen.yaml").replace("(?m)^title:", "formerly: Michael\ntitle:")
			.tells("formerly:", "'Michael' is not a list");
	}

	private void plantInClaims() {
		claim("reasons/grief-numbness.yaml", "claim-rests-on-nothing", "strength: some").tells("claim-rests-on-nothing",
				"this claim rests on nothing");
		claim("reasons/grief-numbness.yaml", "claim-no-strength", "references: [bonanno-2004-resilience]")
			.tells("claim-no-strength", "the field 'strength' is missing");
		claim("reasons/grief-numbness.yaml", "claim-graded-too-high", "strength: good", "said-by: mary-joye")
			.tells("strength: good # claim-graded-too-high", "what one person says is graded 'good'");
		claim("reasons/grief-numbness.yaml", "claim-graded-opinion", "strength: opinion",
				"references: [bonanno-2004-resilience]")
			.tells("strength: opinion # claim-graded-opinion", "what rests on a source is graded 'opinion'");
		claim("reasons/grief-numbness.yaml", "claim-unknown-strength", "strength: sure",
				"references: [bonanno-2004-resilience]")
			.tells("strength: sure", "unknown strength 'sure'");
		claim("reasons/grief-numbness.yaml", "claim-of-both", "strength: some", "said-by: mary-joye",
				"references: [bonanno-2004-resilience]")
			.tells("claim-of-both", "this claim has both a source and a speaker");
		claim("reasons/grief-numbness.yaml", "claim-of-nobody", "strength: opinion", "said-by: somebody")
			.tells("said-by: somebody", "unknown person 'somebody'");
		claim("reasons/grief-numbness.yaml", "claim-of-no-study", "strength: some", "references: [nobody-1999]")
			.tells("nobody-1999", "unknown reference 'nobody-1999'");
		claim("reasons/grief-numbness.yaml", "half-feel-blunted", "strength: some",
				"references: [bonanno-2004-resilience, bonanno-2004-resilience]")
			.tells("half-feel-blunted", "'half-feel-blunted' is not an id of a claim")
			.tells("[bonanno-2004-resilience, bonanno", "'bonanno-2004-resilience' stands twice in this list");
		// What is planted last stands first.
		claim("reasons/grief-numbness.yaml", "claim-twice # again", "strength: opinion", "said-by: mary-joye")
			.tells("claim-twice # again", "the id 'claim-twice' stands twice");
		claim("reasons/grief-numbness.yaml", "claim-twice", "strength: opinion", "said-by: mary-joye");
	}

	private void plantInProse() {
		in("reasons/medications.md").append("A fact.[^nobody-2000]")
			.tells("[^nobody-2000]", "the footnote 'nobody-2000' has no source");
		in("reasons/medications.md").append("A fact.[^who-2019-burnout]")
			.tells("[^who-2019-burnout]", "no claim of this page rests on 'who-2019-burnout'");
		in("reasons/medications.md").append("See [this](/reasons/nowhere).")
			.tells("/reasons/nowhere", "the link '/reasons/nowhere' leads to no page");
		in("reasons/medications.md").append("See [this](/reasons/autism#nowhere).")
			.tells("autism#nowhere", "the page '/reasons/autism' has no place called 'nowhere'");
		in("reasons/medications.md").append("See [this](http://example.org).")
			.tells("http://example", "a link may not begin with 'http:'");
		in("reasons/medications.md").append("See [this](javascript:alert).")
			.tells("javascript:", "a link may not begin with 'javascript:'");
		in("reasons/medications.md").append("See [this](autism.md).")
			.tells("autism.md", "the link 'autism.md' leads nowhere");
		in("reasons/medications.md").append("See [this](https:example.org).")
			.tells("https:example", "the link 'https:example.org' is not a whole address");
		in("reasons/medications.md").append("Of those asked, 12 of 178 did.")
			.tells("12 of 178", "the figure '12 of 178' has no footnote");
		in("reasons/autism.md").append("None of this is a way to tears. Sit still and you’ll soon cry.")
			.tells("you’ll soon cry", "this promises tears: 'you’ll soon cry'");
		in("reasons/autism.md").append("## No id\n\nText.").tells("## No id", "this heading has no id");
		in("reasons/autism.md").append("## Again {#again}\n\nText.\n\n## And again {#again}\n\nText.")
			.tells("And again", "the id 'again' stands twice in this file");
		in("reasons/autism.md").append("## Ours {#related}\n\nText.")
			.tells("{#related}", "the id 'related' is used by the page itself");
		in("reasons/autism.md").append("## Bad {#Bad Id}\n\nText.")
			.tells("{#Bad Id}", "the id 'Bad Id' is not lower-case words joined by hyphens");
		in("reasons/autism.md").append("## {#wordless}\n\nText.").tells("## {#wordless}", "this heading has no words");
		in("reasons/autism.md").append("# Title {#title}\n\nText.").tells("# Title", "this heading is a title (#)");
		in("reasons/autism.md").append("- ## Inside {#inside}")
			.tells("- ## Inside", "this heading stands inside a list or a quotation");
		in("reasons/autism.md").append("## Empty {#empty}\n\n## Full {#full}\n\nText.")
			.tells("## Empty", "there is nothing under this heading");
		in("reasons/hormones.md").append("This was so\nin 45 in 100.[^romans-2017-menstrual-cycle]")
			.tells("in 45 in 100", "no claim on this source holds the figure '45 in 100'");
		in("reasons/hormones.md").append("A <br> break.").tells("<br>", "this is raw HTML");
		in("reasons/hormones.md").append("![A face](/face.png)").tells("![A face]", "there is a picture in the prose");
		in("reasons/hormones.md").append("### Facts[^romans-2017-menstrual-cycle] {#facts}")
			.tells("### Facts[", "this footnote stands in a heading");
		in("reasons/hormones.md").append("[Facts[^romans-2017-menstrual-cycle]](/help)")
			.tells("[Facts[^", "this footnote stands in a link");
		in("reasons/hormones.md").append("[^romans-2017-menstrual-cycle]: Romans and others.")
			.tells("]: Romans", "here a footnote is written out");
		in("reasons/ageing-and-eyes.md").replace("\\{#unknown}", "{#not-known}")
			.tells("", "there is no section 'unknown'");
		in("reasons/ageing-and-eyes.md").prepend("Above all.")
			.tells("Above all.", "there is text above the first section");
		in("strategies/grounding.md").append("> ".repeat(25) + "Deep.")
			.tells("Deep.", "lists, quotations or emphasis are nested more than 20 deep");
	}

	private void plantInSingleFiles() {
		in("references.yaml").replace("(?m)^( +)doi: .*", "$1doi: https://doi.org/10.1/x")
			.tells("doi: https", "'https://doi.org/10.1/x' is not a DOI");
		in("references.yaml").replace("(?m)^( +)year: .*", "$1year: 20111")
			.tells("year: 20111", "'20111' cannot be right here");
		in("references.yaml").replace("(?m)^( +)kind: .*", "$1kind: rumour")
			.tells("kind: rumour", "unknown kind 'rumour'");
		in("references.yaml").replace("(?m)^- id: (.*)((?s:.*))", "- id: $1$2\n- id: $1 # again\n"
				+ "  authors: [A B]\n  title: T\n  container: C\n  kind: review\n  supports: [S.]\n  verified: found\n")
			.tells("# again", "the id 'gracanin-2014-self-soothing' stands twice");
		in("glossary.yaml").replace("(?m)^checked: .*", "checked: 2026-12-01")
			.tells("checked: 2026-12-01", "'checked' lies in the future");
		in("helplines.yaml").replace("(?m)^next-check: .*", "next-check: 2027-05-24")
			.tells("next-check: 2027-05-24", "'next-check' lies too long after 'checked'");
		in("corrections.yaml").replace("(?m)^( +)page: .*", "$1page: /benefits#elsewhere")
			.tells("#elsewhere", "the page '/benefits' has no place called 'elsewhere'");
		in("corrections.yaml").replace("(?m)^( +)references: \\[", "$1references: [nobody-2001, ")
			.tells("nobody-2001", "unknown reference 'nobody-2001'");
		in("families.yaml").replace("(?m)^( +)summary: .*", "$1summary: ' '")
			.tells("summary: ' '", "the field 'summary' is empty");
		in("site.yaml").replace("(?m)^( +)find: .*\n", "").tells("  home:", "the word 'home.find' is missing");
		in("site.yaml").replace("(?m)^  home:\n", "  home:\n    seek: Look\n")
			.tells("seek:", "unknown word 'home.seek'");
		in("site.yaml").replace("'\\{0} claims rest on it'", "'{1} claims rest on it'")
			.tells("{1} claims rest", "this word is not filled in as the English is");
		in("site.yaml").replace("'\\{0} and \\{1}'", "'{0 and {1}'")
			.tells("{0 and", "the curly brackets in this word cannot be read");
		in("site.yaml").replace("pattern: d MMMM yyyy", "pattern: dd.bb.jjjj")
			.tells("dd.bb.jjjj", "'dd.bb.jjjj' is no pattern of a date");
		in("helplines.yaml").append("""
				- country: XQ
				  name: Nowhere
				  emergency:
				  - number: '112'
				    tel: tel:11 2
				    use: all
				  - number: '113'
				    tel: tel:331
				    use: police
				  services:
				  - name: A line without a date
				    kind: crisis
				    sms:
				      number: none
				    whatsapp: 12 34
				    url: http://example.org
				    chat: somewhere
				    hours: all day
				    for: anyone
				    verified: found
				    valid-until: 2027-05-23
				  - name: A line trusted for too long
				    kind: crisis
				    phone: 0800 123 456
				    tel: tel:+44800123457
				    hours: all day
				    for: anyone
				    verified: found
				    checked: 2026-11-22
				    valid-until: 2027-05-23 # one day
				  - name: A line that will be checked
				    kind: gossip
				    hours: all day
				    for: anyone
				    verified: found
				    checked: 2026-12-24
				    valid-until: 2026-12-23
				""")
			.tells("country: XQ", "there is no country with the code 'XQ'")
			.tells("tel: tel:11 2", "'tel:11 2' cannot be dialled")
			.tells("tel: tel:331", "'tel:331' does not ring '113'")
			.tells("chat: somewhere", "'somewhere' is not the address of a website")
			.tells("tel:+44800123457", "'tel:+44800123457' does not ring '0800 123 456'")
			.tells("# one day", "'valid-until' lies too long after 'checked'")
			.tells("A line without a date", "the field 'checked' is missing")
			.tells("number: none", "'none' cannot be texted")
			.tells("whatsapp: 12 34", "'12 34' is no number for WhatsApp")
			.tells("url: http:", "'http://example.org' is not the address of a website")
			.tells("kind: gossip", "unknown kind 'gossip'")
			.tells("checked: 2026-12-24", "'checked' lies in the future")
			.tells("valid-until: 2026-12-23", "'valid-until' lies before 'checked'");
	}

	private void plantUnreadableFiles() {
		in("reasons/burnout-and-exhaustion.yaml").replace("(?m)^title:", "\ttitle:")
			.tells("\ttitle:", "there is a tab");
		in("reasons/childhood-abuse.yaml").replace("(?m)^family:", "title: Once more\nfamily:")
			.tells("title: Once more", "the field 'title' stands here twice");
		in("reasons/emotional-blunting.yaml").replace("(?m)^title:", "seen: &a x\nnote: *a\ntitle:")
			.tells("note: *a", "this is a YAML alias (*)");
		in("reasons/gender-expectations.yaml").replace("(?m)^lead:.*", "lead: One: two")
			.tells("lead: One: two", "there is a second colon in this line");
		in("reasons/medical-conditions.yaml").replace("(?m)^lead:.*", "lead:Spaceless")
			.tells("lead:Spaceless", "there is no space behind this colon");
		in("reasons/shame-and-stigma.yaml").replace("(?m)^related:.*", "related: [depression")
			.tells("related: [", "this bracket is never closed, or a comma is missing behind it");
		in("reasons/rarely-cry-temperament.yaml").append("later: 'not closed")
			.tells("later: '", "this quote is never closed");
		in("strategies/care-for-dry-eyes.yaml").append("---").tells("---", "there is a line of three hyphens");
		in("strategies/move-your-body.yaml").append("lonely\n").tells("lonely", "there is no colon after this name");
		in("strategies/name-the-feeling.yaml").write("").tells("", "there are no fields in this file");
		in("strategies/talk-to-someone.md").write("").tells("", "this file is empty");
		in("strategies/self-compassion.yaml").replace("(?m)^lead: ", "lead: \u202E")
			.tells("\u202E", "there is an invisible character (U+202E)");
		in("strategies/slow-breathing.yaml").prepend("\uFEFF# Saved elsewhere")
			.tells("", "the file begins with an invisible byte order mark");
		in("strategies/sad-film-or-music.md").write("a".repeat(1_000_001))
			.tells("", "the file is larger than a megabyte");
		in("strategies/stop-forcing-it.md").write("Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
			.tells("", "the file is not UTF-8");
		in("strategies/write-it-down.md").append("|".repeat(30))
			.tells("||||", "there are more than 20 bars (|) in this line");
		in("strategies/private-time-and-space.md").write("a\n".repeat(6_000))
			.tells("", "this file is longer than any page should be");
	}

	private void plantStrayFiles() {
		in("reasons/alone.md").write(SECTIONS).tells("", "this file stands without its pair");
		in("notes/later.yaml").write("title: Later").tells("", "this file is in no folder the site reads");
		in("reasons/face.png").write("x").tells("", "the ending '.png' is not known");
		in("reasons/ending").write("x").tells("", "this file's name has no ending");
		in("people/Ada Byron.md").write(SECTIONS)
			.tells("", "the file's name is not lower-case words joined by hyphens");
		in("articles/help.md").write(SECTIONS).tells("", "the address /help is taken by the site");
		in("articles/accessibility.md").remove();
		in("articles/accessibility.yaml").remove().tells("", "this page is missing");
	}

	private Seed claim(String file, String id, String... fields) {
		String rest = Stream.of(fields).map((field) -> "    " + field + " # " + id + "\n").reduce("", String::concat);
		return in(file).replace("(?m)^claims:\n",
				"claims:\n  - id: " + id + "\n    text: Planted.\n    against: Planted.\n" + rest);
	}

	private Stream<String> told() {
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
		assertThat(new ContentReview(out, FixedDay.CLOCK).review(this.folder, Locale.ENGLISH)).isFalse();
		return told.toString(StandardCharsets.UTF_8)
			.lines()
			.takeWhile((line) -> !line.isEmpty())
			.map((line) -> line.replaceFirst(":(\\d+):\\d+  ", ":$1  "));
	}

	private static String withoutHint(String line, List<String> expected) {
		return expected.stream().filter((fault) -> line.startsWith(fault + ". ")).findFirst().orElse(line);
	}

	private Seed in(String file) {
		return new Seed(this.folder.resolve("en"), file, this.faults);
	}

	private static String read(Path file) {
		// Whatever its encoding, a line is a line.
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A change to one file, and what must be told of it. */
	private record Seed(Path folder, String file, List<Fault> faults) {

		Seed replace(String pattern, String text) {
			String before = read(path());
			String after = before.replaceFirst(pattern, text);
			assertThat(after).as(this.file + ": " + pattern).isNotEqualTo(before);
			return write(after);
		}

		Seed append(String text) {
			boolean isYaml = this.file.endsWith(".yaml");
			return write(read(path()).stripTrailing() + (isYaml ? "\n" : "\n\n") + text + "\n");
		}

		Seed prepend(String text) {
			return write(text + "\n" + read(path()));
		}

		Seed write(String text) {
			return write(text.getBytes(StandardCharsets.UTF_8));
		}

		Seed write(byte[] bytes) {
			try {
				Files.createDirectories(path().getParent());
				Files.write(path(), bytes);
				return this;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		Seed remove() {
			try {
				Files.delete(path());
				return this;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		Seed tells(String mark, String what) {
			this.faults.add(new Fault(this.folder, this.file, mark, what));
			return this;
		}

		private Path path() {
			return this.folder.resolve(this.file);
		}

	}

}
