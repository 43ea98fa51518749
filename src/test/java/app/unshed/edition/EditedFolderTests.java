package app.unshed.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import app.unshed.FixedDay;
import app.unshed.content.ReasonId;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EditedFolderTests {

	private static final String FILE = "reasons/medications.yaml";

	private final SiteFolder site;

	private final EditedFolder folder;

	EditedFolderTests(@TempDir Path root) throws IOException {
		this.site = SiteFolder.small(root);
		this.folder = new EditedFolder(new ContentLoader(FixedDay.CLOCK), root, Locale.ENGLISH);
	}

	@Test
	void anEditIsThereAtTheNextRequest() throws IOException {
		this.site.replace(FILE, "title: .*", "title: Tablets and tears");
		assertThat(title()).isEqualTo("Tablets and tears");
		assertThat(this.folder.problems()).isEmpty();
	}

	@Test
	void aBrokenEditLeavesTheLastGoodTextAndSaysWhereTheMistakeIs() throws IOException {
		String before = title();
		this.site.replace(FILE, "family: .*", "family: drugs");
		assertThat(title()).isEqualTo(before);
		assertThat(this.folder.problems()).containsExactly(
				"reasons/medications.yaml:2:9  unknown family 'drugs'. Use learned, carried, body or treatment.");
	}

	@Test
	void aMendedEditIsShownAndItsMistakeForgotten() throws IOException {
		this.site.replace(FILE, "family: .*", "family: drugs");
		this.folder.latest();
		this.site.replace(FILE, "family: .*", "family: body");
		assertThat(this.folder.latest().reasons().get(new ReasonId("medications")).family().value()).isEqualTo("body");
		assertThat(this.folder.problems()).isEmpty();
	}

	@Test
	void aFolderThatIsTakenAwayLeavesTheLastGoodText() throws IOException {
		String before = title();
		this.site.delete();
		assertThat(title()).isEqualTo(before);
		assertThat(this.folder.problems()).singleElement().asString().contains("has no folder for the language 'en'");
	}

	@Test
	void whatHasNotChangedIsNotReadAgain() {
		assertThat(this.folder.latest()).isSameAs(this.folder.latest());
	}

	private String title() {
		return this.folder.latest().reasons().get(new ReasonId("medications")).title();
	}

}
