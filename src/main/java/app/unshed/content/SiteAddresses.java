package app.unshed.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page of the site, as link checks and tests walk it.
 */
public final class SiteAddresses {

	public static final String HOME = "/";

	public static final String REASONS = "/reasons";

	/** How the reasons hang together, as one drawing. */
	public static final String MAP = "/map";

	public static final String STRATEGIES = "/strategies";

	public static final String REFERENCES = "/references";

	public static final String CORRECTIONS = "/corrections";

	public static final String GLOSSARY = "/glossary";

	public static final String SEARCH = "/search";

	public static final String HELP = "/help";

	/** Leads on to the country of the reader; no page. */
	public static final String HELP_HERE = HELP + "/here";

	/** The guided path: its first question is a page, the others are asked by POST. */
	public static final String GUIDE = "/guide";

	/** The sheet to hand over, to be filled in. */
	public static final String SHEET = "/sheet";

	/** The same, for a pen. */
	public static final String BLANK_SHEET = SHEET + "/blank";

	/** What has changed, for a feed reader; no page. */
	public static final String FEED = "/feed.xml";

	/** What a program may ask for, on a page for whoever writes one. */
	public static final String API = "/api";

	/** The same for the program. */
	public static final String API_DOCUMENT = API + "/openapi.json";

	/** Takes what {@link #FIND} takes, from a program. */
	public static final String FIND_DATA = API + "/find";

	public static final String SITEMAP = "/sitemap.xml";

	public static final String ROBOTS = "/robots.txt";

	public static final String MANIFEST = "/manifest.webmanifest";

	/** Whom to tell of a hole; there only where the operator says so. */
	public static final String SECURITY = "/.well-known/security.txt";

	/** The icons that are looked for under these names, or named in the manifest. */
	public static final List<String> ICONS = List.of("/favicon.ico", "/apple-touch-icon.png", "/icon-192.png",
			"/icon-512.png");

	/** The box in which a reader says what it is like. */
	public static final String FIND = "/find";

	/** What the request for it carried; drawn for whoever asks, and kept by nobody. */
	public static final String RECEIPT = "/privacy/receipt";

	/** All reasons and strategies on one long page, to be printed. */
	public static final String BOOKLET = "/booklet";

	/** The ways to send a page, or a place on it; what is sent follows. */
	public static final String SHARE = "/share";

	/** Pages under addresses that say nothing of them; a code follows. */
	public static final String DISCREET = "/s/";

	/** Squares a phone can read; a code follows. */
	public static final String QR = "/qr/";

	/** The same, for pages under addresses that say nothing of them. */
	public static final String DISCREET_QR = QR + "s/";

	/** The pictures that previews show of pages; no pages. */
	public static final String CARDS = "/cards/";

	/** Every part of the templates, for whoever changes one; there only in a preview. */
	public static final String PARTS = "/parts";

	/** The pages that are there whatever the content, in the order of the site. */
	public static final List<String> FIXED = List.of(HOME, FIND, REASONS, MAP, STRATEGIES, HELP, REFERENCES,
			CORRECTIONS, GLOSSARY, SEARCH, GUIDE, SHEET, BLANK_SHEET, API);

	/** What is there whatever the content, and no page. */
	public static final List<String> FILES = Stream
		.concat(Stream.of(FEED, SITEMAP, ROBOTS, MANIFEST, API_DOCUMENT), ICONS.stream())
		.toList();

	/** The first parts of addresses that no article may take for its own. */
	public static final Set<String> TAKEN = Stream
		.concat(FIXED.stream(), Stream.of(BOOKLET, SHARE, DISCREET, QR, CARDS, PARTS, "/people", "/error"))
		.filter((address) -> !address.equals(HOME))
		.map((address) -> address.split("/")[1])
		.collect(Collectors.toUnmodifiableSet());

	/** The pieces to which every page links. */
	public static final List<String> NEEDED = List.of("/article", "/benefits", "/about", "/editorial-policy",
			"/privacy", "/leaving", "/accessibility", "/strategies/see-a-professional");

	private SiteAddresses() {
	}

	public static String ofReference(String id) {
		return REFERENCES + "/" + id;
	}

	/** The address at which a program finds what stands on a page of ours. */
	public static String ofData(String page) {
		return API + page;
	}

	/** The helplines of the country with this lower-case ISO code, for a program. */
	public static String ofHelplines(String country) {
		return API + "/helplines/" + country;
	}

	/** The meaning of the term with this id. */
	public static String ofTerm(String id) {
		return GLOSSARY + "#" + id;
	}

	/** The helplines of the country with this lower-case ISO code. */
	public static String ofHelp(String country) {
		return HELP + "/" + country;
	}

	/** The page with this code, under an address that says nothing of it. */
	public static String ofDiscreet(String code) {
		return DISCREET + code;
	}

	/** Whether whoever wrote this address meant one that says nothing of its page. */
	public static boolean isDiscreet(String written) {
		return (written.toLowerCase(Locale.ROOT) + "/").replaceFirst("^/+", "/").startsWith(DISCREET);
	}

	/**
	 * The square that leads a phone to the page with this code, or to a place on it.
	 * @param place behind a stroke, or nothing
	 */
	public static String ofQr(String code, String place) {
		return QR + code + place + ".svg";
	}

	/**
	 * The square that leads a phone to the page with this code under an address that says
	 * nothing of it, or to a place there.
	 * @param place behind a stroke, or nothing
	 */
	public static String ofDiscreetQr(String code, String place) {
		return DISCREET_QR + code + place + ".svg";
	}

	/** The ways to send a page, or one place on it. */
	public static String ofShare(String address) {
		return SHARE + address.replace('#', '/');
	}

	/** Every page that stands beside those of the site, and is for no search engine. */
	public static Stream<String> beside(ContentSnapshot content) {
		Stream<String> sent = content.pieces()
			.flatMap((piece) -> Stream.concat(Stream.of(""), piece.places().map((place) -> "#" + place))
				.map((place) -> ofShare(piece.address() + place)));
		Stream<String> discreet = content.pieces().map((piece) -> ofDiscreet(ShareCode.of(piece).value()));
		return Stream.of(Stream.of(BOOKLET), sent, discreet).flatMap((addresses) -> addresses);
	}

	/** Every page there is in this content, in the order of the site. */
	public static List<String> all(ContentSnapshot content) {
		return Stream
			.of(FIXED.stream(), content.pieces().map(Piece::address),
					content.helplines().countries().stream().map((country) -> ofHelp(country.slug())),
					content.references().byId().keySet().stream().map((id) -> ofReference(id.value())))
			.flatMap((addresses) -> addresses)
			.toList();
	}

	/** Every address at which there is an answer to whoever asks, page or not. */
	static Stream<String> answered(ContentSnapshot content) {
		return Stream
			.of(all(content).stream(), beside(content), FILES.stream(), Stream.of(SECURITY, RECEIPT),
					data(content).stream())
			.flatMap((addresses) -> addresses);
	}

	/** The pages that a search engine may list. */
	public static List<String> listed(ContentSnapshot content) {
		Set<String> drafts = content.pieces()
			.filter((piece) -> piece.showing().draft())
			.map(Piece::address)
			.collect(Collectors.toSet());
		return all(content).stream().filter((address) -> !address.equals(SEARCH) && !drafts.contains(address)).toList();
	}

	/** Every answer a program can ask for in this content. */
	public static List<String> data(ContentSnapshot content) {
		return Stream
			.of(Stream.of(ofData(REASONS), ofData(STRATEGIES), ofData(REFERENCES)),
					content.reasons().values().stream().map((reason) -> ofData(reason.address())),
					content.strategies().values().stream().map((strategy) -> ofData(strategy.address())),
					content.helplines().countries().stream().map((country) -> ofHelplines(country.slug())))
			.flatMap((addresses) -> addresses)
			.toList();
	}

}
