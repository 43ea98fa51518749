package app.unshed.card;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import app.unshed.TopicWords;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Drawing;
import app.unshed.content.Family;
import app.unshed.content.FamilyId;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every card promises, whatever its page. */
class CardTests {

	private static final int MOST_BYTES = 120_000;

	private static final ContentSnapshot CONTENT = SiteFolder.loadOurs();

	private static final CardPainter PAINTER = new CardPainter(SiteLook.read());

	private static final Deck DECK = Deck.of(CONTENT);

	private static final Map<Card, byte[]> PICTURES = new LinkedHashMap<>();

	@BeforeAll
	static void drawAll() {
		DECK.cards().forEach((card) -> PICTURES.put(card, PAINTER.png(card)));
	}

	@Test
	void everyPageHasItsOwn() {
		assertThat(DECK.byAddress().keySet()).containsExactlyInAnyOrderElementsOf(
				Stream.concat(SiteAddresses.all(CONTENT).stream(), Stream.of(SiteAddresses.BOOKLET)).toList());
		assertThat(DECK.cards().map(PAINTER::name)).hasSize(DECK.byAddress().size() + 1).doesNotHaveDuplicates();
	}

	@Test
	void noPageButTheFirstHasTheCardOfTheFirst() {
		Card first = DECK.of("/");
		assertThat(Stream.concat(SiteAddresses.all(CONTENT).stream(), SiteAddresses.beside(CONTENT)))
			.filteredOn((address) -> !address.startsWith(SiteAddresses.DISCREET) && DECK.of(address).equals(first))
			.containsExactly("/");
	}

	@Test
	void whatCanBeSentHasTheCardOfThePageItIsOn() {
		CONTENT.pieces().forEach((piece) -> {
			Card card = DECK.of(piece.address());
			assertThat(card.title()).isEqualTo(piece.title());
			assertThat(DECK.of("/share" + piece.address())).isEqualTo(card);
			assertThat(piece.claims()).allSatisfy(
					(claim) -> assertThat(DECK.of("/share" + piece.address() + "/" + claim.id())).isEqualTo(card));
		});
	}

	@Test
	void everyOneIsAsLargeAsPreviewsWantItAndQuickToFetch() {
		assertThat(PICTURES).allSatisfy((card, png) -> {
			BufferedImage image = decoded(png);
			assertThat(image.getWidth()).isEqualTo(1200);
			assertThat(image.getHeight()).isEqualTo(630);
			assertThat(png).as(card.title()).hasSizeLessThan(MOST_BYTES);
		});
	}

	@Test
	void noWordOfAnyPageIsCut() {
		assertThat(DECK.cards()).allSatisfy(CardTests::assertWhole);
	}

	@Test
	void aTitleOf90AndASummaryOf250LettersAreWholeAndCanBeRead() {
		Card card = new Card("Unshed", "body", Drawing.DROP, "Your body and mind", letters(90), letters(250));
		assertWhole(card);
		CardText text = CardText.of(card);
		assertThat(text.title().leading()).isGreaterThan(40);
		assertThat(text.summary().leading()).isGreaterThan(32);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 30, 60, 200 })
	void aWordIsNeverBroken(int length) {
		Card card = new Card("Unshed", "", Drawing.DROP, "", "i".repeat(length) + " " + "W".repeat(length),
				"W".repeat(length));
		assertWhole(card);
		CardText text = CardText.of(card);
		assertThat(text.summary().lines()).hasSize(1);
		assertThat(text.title().lines()).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void howeverLongATextIsNothingOfItIsCut() {
		assertWhole(new Card("Unshed", "", Drawing.DROP, "", letters(1000), letters(5000)));
	}

	@Test
	void noWordLiesOnTheWaterOrTheMark() {
		assertThat(PICTURES).allSatisfy((card, png) -> {
			BufferedImage image = decoded(png);
			int paper = image.getRGB(2, 2);
			Stream.of(0, 1).forEach((row) -> assertThat(image.getRGB(600, row)).isEqualTo(paper));
			for (int y = 0; y < 450; y++) {
				assertThat(image.getRGB(872, y)).as(card.title()).isEqualTo(paper);
			}
			for (int x = 0; x < 1200; x++) {
				assertThat(image.getRGB(x, 468)).as(card.title()).isEqualTo(paper);
			}
		});
	}

	@Test
	void theLettersOfEveryWordAreInTheFonts() {
		assertThat(DECK.cards()).allSatisfy((card) -> {
			assertThat(Typeface.SERIF.sized(12).canDisplayUpTo(card.title())).as(card.title()).isNegative();
			assertThat(Typeface.SANS.sized(12).canDisplayUpTo(card.label() + card.summary())).as(card.summary())
				.isNegative();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Älskar du ännu ñ ő ș ž ł ß", "Γιατί δεν μπορώ να κλάψω;", "Почему я не могу плакать?",
			"Tại sao tôi không thể khóc" })
	void theLettersOfManyOtherLanguagesAreInThemToo(String text) {
		assertThat(Typeface.values())
			.allSatisfy((face) -> assertThat(face.sized(12).canDisplayUpTo(text)).isNegative());
	}

	@Test
	void theSameContentHasTheSameNamesAndPicturesOnEveryMachine() {
		CardPainter other = new CardPainter(SiteLook.read());
		Deck again = Deck.of(SiteFolder.loadOurs());
		assertThat(again.cards().map(other::name)).containsExactlyElementsOf(DECK.cards().map(PAINTER::name).toList());
		Card any = again.byAddress().get("/reasons/medications");
		assertThat(other.png(any)).isEqualTo(PICTURES.get(any));
	}

	@Test
	void anotherWordOrHueOrMarkIsAnotherName() {
		Card card = new Card("Unshed", "body", Drawing.DROP, "label", "title", "summary");
		SiteLook look = SiteLook.read();
		Map<String, String> repainted = new LinkedHashMap<>(look.colours());
		repainted.put("body", "#000000");
		assertThat(Stream.of(PAINTER.name(card),
				PAINTER.name(new Card("Unshe", "dbody", Drawing.DROP, "label", "title", "summary")),
				PAINTER.name(new Card("Unshed", "carried", Drawing.DROP, "label", "title", "summary")),
				PAINTER.name(new Card("Unshed", "body", Drawing.DROP, "label", "title ", "summary")),
				PAINTER.name(new Card("Unshed", "body", Drawing.DROP, "label", "title", "")),
				new CardPainter(new SiteLook(repainted)).name(card),
				PAINTER.name(new Card("Unshed", "body", new Drawing("M4 4h16"), "label", "title", "summary"))))
			.doesNotHaveDuplicates();
	}

	@Test
	void everyFamilyHasAHueAndAMarkOfItsOwn() {
		List<String> looks = Stream
			.concat(CONTENT.families().stream().map(Family::id).map(FamilyId::value), Stream.of(""))
			.toList();
		SiteLook look = SiteLook.read();
		assertThat(looks.stream().map(look::hue)).hasSizeGreaterThan(4).doesNotHaveDuplicates();
		assertThat(CONTENT.families().stream().map(Family::sign)).doesNotHaveDuplicates().doesNotContain(Drawing.DROP);
		assertThat(looks.stream()
			.map((family) -> decoded(PAINTER.png(new Card("Unshed", family, Drawing.DROP, "", "title", ""))))
			.map((image) -> new Color(image.getRGB(600, 600)))).doesNotHaveDuplicates();
	}

	@Test
	void everyReasonAndStrategyHasASignOfItsOwn() {
		assertThat(Stream.concat(CONTENT.reasons().values().stream(), CONTENT.strategies().values().stream())
			.map(Piece::sign)).doesNotHaveDuplicates().doesNotContain(Drawing.DROP);
	}

	@Test
	void aFamilyWithoutAHueHasThatOfTheSite() {
		SiteLook look = SiteLook.read();
		assertThat(look.hue("not-drawn-yet")).isEqualTo(look.colour("tide"));
	}

	@Test
	void theDiscreetOneHasNeitherTheNameNorTheMarkOfTheSite() {
		Card discreet = DECK.discreet();
		assertThat(discreet.isDiscreet()).isTrue();
		TopicWords.areNotIn(discreet.title() + discreet.summary() + discreet.label(), CONTENT);
		BufferedImage image = decoded(PICTURES.get(discreet));
		for (int x = 0; x < 1200; x++) {
			assertThat(image.getRGB(x, 560)).isEqualTo(image.getRGB(0, 560));
		}
	}

	private static void assertWhole(Card card) {
		CardText text = CardText.of(card);
		assertThat(text.width()).as(card.title()).isLessThanOrEqualTo(CardText.WIDTH);
		assertThat(text.height()).as(card.title()).isLessThanOrEqualTo(CardText.HEIGHT);
		assertThat(letters(text.title())).isEqualTo(card.title().length());
		assertThat(letters(text.summary())).isEqualTo(card.summary().length());
		assertThat(letters(text.label())).isEqualTo(card.label().length());
	}

	private static int letters(TextBlock block) {
		return block.lines().stream().mapToInt(TextLayout::getCharacterCount).sum();
	}

	private static String letters(int count) {
		return "Why a person may not be able to cry, what may help, and whom to call. ".repeat(100).substring(0, count);
	}

	private static BufferedImage decoded(byte[] png) {
		try {
			return ImageIO.read(new ByteArrayInputStream(png));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
