package app.unshed.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.ReasonId;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What readers see while somebody writes in the content, or it comes to harm. */
class ContentFolderTests {

	private static final String FILE = "reasons/medications.yaml";

	private static final LocalDate TODAY = LocalDate.now(FixedDay.CLOCK);

	private final Path kept;

	private final SiteFolder site;

	private final List<ContentSnapshot> shown = new ArrayList<>();

	ContentFolderTests(@TempDir Path root, @TempDir Path kept) throws IOException {
		this.kept = kept;
		this.site = SiteFolder.small(root);
	}

	@Test
	void anEditIsShownOnceTheFolderIsQuiet() throws IOException {
		ContentFolder folder = begin();
		this.site.replace(FILE, "title: .*", "title: Tablets and tears");
		look(folder);
		assertThat(this.shown).isEmpty();
		this.site.replace(FILE, "title: .*", "title: Tablets and no tears");
		look(folder);
		assertThat(this.shown).isEmpty();
		look(folder);
		look(folder);
		assertThat(this.shown).singleElement().extracting(ContentFolderTests::title).isEqualTo("Tablets and no tears");
		assertThat(folder.latest().problems()).isEmpty();
	}

	@Test
	void whatIsWrittenAgainButSaysTheSameIsNotShownAgain() throws IOException {
		ContentFolder folder = begin();
		this.site.write(FILE, Files.readString(this.site.file(FILE)));
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
	}

	@Test
	void aBrokenEditIsToldOfAndNotShownUntilItIsMended() throws IOException {
		ContentFolder folder = begin();
		String good = Files.readString(this.site.file(FILE));
		this.site.replace(FILE, "family: .*", "family: drugs");
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
		assertThat(folder.latest().problems()).containsExactly(
				"reasons/medications.yaml:2:9  unknown family 'drugs'. Use learned, carried, body or treatment.");
		this.site.write(FILE, good);
		lookTwice(folder);
		assertThat(folder.latest().problems()).isEmpty();
	}

	@Test
	void aFileThatIsHalfWrittenChangesNothing() throws IOException {
		ContentFolder folder = begin();
		String whole = Files.readString(this.site.file(FILE));
		this.site.write(FILE, whole.substring(0, whole.length() / 2));
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
		assertThat(folder.latest().problems()).isNotEmpty();
	}

	@Test
	void aFolderThatIsGoneChangesNothingAndIsTakenUpWhenItIsBack() throws IOException {
		ContentFolder folder = begin();
		Path aside = this.kept.resolve("aside");
		Files.move(this.site.root().resolve("en"), aside);
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
		assertThat(folder.latest().problems()).singleElement()
			.asString()
			.contains("has no folder for the language 'en'");
		FileSystemUtils.copyRecursively(aside, this.site.root().resolve("en"));
		this.site.replace(FILE, "title: .*", "title: Back again");
		lookTwice(folder);
		assertThat(this.shown).singleElement().extracting(ContentFolderTests::title).isEqualTo("Back again");
	}

	@Test
	void aLinkThatLeadsOutOfTheFolderIsToldOf(@TempDir Path outside) throws IOException {
		ContentFolder folder = begin();
		Path secret = Files.writeString(outside.resolve("secret.md"), "secret");
		Files.createSymbolicLink(this.site.file("reasons/secret.md"), secret);
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
		assertThat(folder.latest().problems()).anyMatch((problem) -> problem.startsWith("reasons/secret.md"));
	}

	@Test
	void anEditThatLosesALineToRingIsNotShown() throws IOException {
		ContentFolder folder = begin();
		String name = begun(folder).helplines().countries().get(0).services().get(0).name();
		this.site.replace("helplines.yaml", "(?m)^(\\s+-? ?name: )[\"']?" + Pattern.quote(name) + ".*",
				"$1Another line");
		lookTwice(folder);
		assertThat(this.shown).isEmpty();
		assertThat(folder.latest().problems()).singleElement()
			.asString()
			.contains("this would take away", name, "removals-meant-on: " + TODAY);
	}

	@Test
	void itIsShownIfTheEditorSaysThatItIsMeant() throws IOException {
		ContentFolder folder = begin();
		String name = begun(folder).helplines().countries().get(0).services().get(0).name();
		this.site.replace("helplines.yaml", "(?m)^(\\s+-? ?name: )[\"']?" + Pattern.quote(name) + ".*",
				"$1Another line");
		this.site.replace("site.yaml", "(?m)^words:", "removals-meant-on: " + TODAY + "\nwords:");
		lookTwice(folder);
		assertThat(folder.latest().problems()).isEmpty();
		assertThat(this.shown).hasSize(1);
	}

	@Test
	void aStartWithBrokenContentShowsWhatCouldLastBeShown() throws IOException {
		String before = title(begun(begin()));
		this.site.replace(FILE, "family: .*", "family: drugs");
		ContentFolder folder = begin();
		assertThat(title(begun(folder))).isEqualTo(before);
		assertThat(folder.latest().problems()).singleElement().asString().contains("unknown family 'drugs'");
	}

	@Test
	void aStartWithoutContentShowsWhatCouldLastBeShown() throws IOException {
		String before = title(begun(begin()));
		this.site.delete();
		assertThat(title(begun(begin()))).isEqualTo(before);
	}

	@Test
	void aStartWithBrokenContentAndNothingKeptFails() throws IOException {
		this.site.replace(FILE, "family: .*", "family: drugs");
		ContentFolder folder = new ContentFolder(loader(), this.site.root(), Locale.ENGLISH, new KeptContent(null),
				FixedDay.CLOCK);
		assertThatExceptionOfType(BrokenContentException.class).isThrownBy(folder::read);
	}

	@Test
	void aDamagedCopyIsNotNeeded() throws IOException {
		begin();
		Files.writeString(this.kept.resolve("content.zip"), "damaged");
		assertThat(begun(begin())).isNotNull();
	}

	private ContentFolder begin() {
		ContentFolder folder = new ContentFolder(loader(), this.site.root(), Locale.ENGLISH, new KeptContent(this.kept),
				FixedDay.CLOCK);
		folder.read();
		return folder;
	}

	private static ContentLoader loader() {
		return new ContentLoader(FixedDay.CLOCK);
	}

	private static ContentSnapshot begun(ContentFolder folder) {
		return folder.read();
	}

	private void look(ContentFolder folder) {
		folder.look(this.shown::add);
	}

	private void lookTwice(ContentFolder folder) {
		look(folder);
		look(folder);
	}

	private static String title(ContentSnapshot content) {
		return content.reasons().get(new ReasonId("medications")).title();
	}

}
