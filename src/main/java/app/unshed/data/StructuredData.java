package app.unshed.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.Article;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Reason;
import app.unshed.content.Reference;
import app.unshed.content.Review;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.content.Upkeep;
import app.unshed.data.Thing.Cited;
import app.unshed.data.Thing.Graph;
import app.unshed.data.Thing.Human;
import app.unshed.data.Thing.ListedPage;
import app.unshed.data.Thing.Organization;
import app.unshed.data.Thing.Page;
import app.unshed.data.Thing.PageList;
import app.unshed.data.Thing.Pointer;
import app.unshed.data.Thing.Topic;
import app.unshed.data.Thing.WebSite;
import app.unshed.page.Frame;
import app.unshed.page.PageHead;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes each page to programs. Says only what the page itself says: whoever is no
 * author is not named as one, and what nobody reviewed has no day of review.
 */
public final class StructuredData {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().characterEscapes(new ScriptEscapes()).build())
		.changeDefaultPropertyInclusion((all) -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private final ContentSnapshot content;

	private final Frame frame;

	StructuredData(ContentSnapshot content, Frame frame) {
		this.content = content;
		this.frame = frame;
	}

	/** The description of the page with this head, to stand as it is in a script. */
	public String of(PageHead head) {
		return JSON.writeValueAsString(Graph.of(things(head)));
	}

	private List<Thing> things(PageHead head) {
		if (head.address().equals(SiteAddresses.HOME)) {
			return List.of(site());
		}
		List<Thing> things = new ArrayList<>(page(head));
		things.add(new PageList("BreadcrumbList", breadcrumbId(head), breadcrumb(head)));
		return things;
	}

	private List<Thing> page(PageHead head) {
		Optional<Piece> piece = this.content.pieceAt(head.address());
		return piece.map((found) -> piece(head, found)).orElseGet(() -> List.of(listOrOther(head)));
	}

	private List<Thing> piece(PageHead head, Piece piece) {
		List<Cited> cited = Sources.citedIn(piece, this.content, this.frame);
		Days days = new Days(piece.published(), piece.changed(), piece.upkeep().reviewed());
		if (piece instanceof Article) {
			Pointer text = new Pointer(address(head) + "#article");
			return List.of(page("WebPage", head, days, null, List.of(), text),
					new Thing.Article("Article", text.id(), address(head), piece.title(), piece.summary(), language(),
							true, publisher(), Site.LICENSE, piece.published(), piece.changed(), cited,
							new Pointer(address(head))));
		}
		if (piece instanceof Person person) {
			return List.of(page("ProfilePage", head, days, null, cited, human(person, person.summary())));
		}
		return List.of(page("MedicalWebPage", head, days, new Topic("Thing", piece.title()), cited, null));
	}

	private Thing listOrOther(PageHead head) {
		String address = head.address();
		if (address.equals(SiteAddresses.REASONS)) {
			Collection<Reason> reasons = this.content.reasons().values();
			return page("CollectionPage", head, Days.NONE, null, List.of(), listed(reasons));
		}
		if (address.equals(SiteAddresses.STRATEGIES)) {
			Collection<Strategy> strategies = this.content.strategies().values();
			return page("CollectionPage", head, Days.NONE, null, List.of(), listed(strategies));
		}
		return Stream.of(Listing.values())
			.filter((listing) -> address.equals(listing.address()) || address.startsWith(listing.address() + "/"))
			.findFirst()
			.map((listing) -> listingOrEntry(head, listing))
			.orElseGet(() -> page("WebPage", head, Days.NONE, null, List.of(), null));
	}

	private Page listingOrEntry(PageHead head, Listing listing) {
		Days days = Days.of(this.content.upkeep(listing));
		boolean isWhole = head.address().equals(listing.address());
		return page(isWhole ? "CollectionPage" : "WebPage", head, days, null, List.of(), reference(head));
	}

	private @Nullable Thing reference(PageHead head) {
		Optional<Reference> shown = this.content.references()
			.byId()
			.values()
			.stream()
			.filter((any) -> head.address().equals(SiteAddresses.ofReference(any.id().value())))
			.findFirst();
		return shown.map((found) -> Sources.of(found, this.frame)).orElse(null);
	}

	private Page page(String type, PageHead head, Days days, @Nullable Topic about, List<Cited> cited,
			@Nullable Thing mainEntity) {
		Review review = days.reviewed();
		return new Page(type, address(head), address(head), head.title(), head.description(), language(),
				new WebSite("WebSite", siteId(), root(), siteName(), null, null, null, null),
				new Pointer(breadcrumbId(head)), true, publisher(), Site.LICENSE, days.published(), days.changed(),
				(review != null) ? review.on() : null, (review != null) ? reviewer(review) : null, about, cited,
				mainEntity);
	}

	private @Nullable Human reviewer(Review review) {
		Person person = this.content.people().get(review.by());
		return (person != null) ? human(person, null) : null;
	}

	private Human human(Person person, @Nullable String description) {
		String address = this.frame.canonical(person.address());
		return new Human("Person", address + "#person", address, person.title(), person.credentials(), description);
	}

	private PageList listed(Collection<? extends Piece> pieces) {
		List<ListedPage> items = new ArrayList<>();
		pieces.forEach((piece) -> items.add(listed(items.size() + 1, piece.title(), piece.address())));
		return new PageList("ItemList", null, items);
	}

	/** From the first page by the list, where there is one, to the page itself. */
	private List<ListedPage> breadcrumb(PageHead head) {
		List<ListedPage> way = new ArrayList<>();
		way.add(listed(1, word("nav.home"), SiteAddresses.HOME));
		String above = head.address().substring(0, head.address().lastIndexOf('/'));
		if (SiteAddresses.FIXED.contains(above)) {
			way.add(listed(2, word(above.substring(1) + ".title"), above));
		}
		way.add(listed(way.size() + 1, head.title(), head.address()));
		return way;
	}

	private ListedPage listed(int position, String name, String address) {
		return new ListedPage("ListItem", position, name, this.frame.canonical(address));
	}

	private WebSite site() {
		return new WebSite("WebSite", siteId(), root(), siteName(), this.content.site().summary(), language(),
				publisher(), Site.LICENSE);
	}

	private Organization publisher() {
		return new Organization("Organization", root() + "#publisher", root(), siteName());
	}

	private String word(String code) {
		return this.content.site().word(code).orElse(code);
	}

	private String siteName() {
		return this.content.site().name();
	}

	private String language() {
		return this.content.language().toLanguageTag();
	}

	private String root() {
		return this.frame.canonical(SiteAddresses.HOME);
	}

	private String siteId() {
		return root() + "#site";
	}

	private String address(PageHead head) {
		return this.frame.canonical(head.address());
	}

	private String breadcrumbId(PageHead head) {
		return address(head) + "#way";
	}

	/** When a page was first shown, last changed and reviewed, where anybody kept it. */
	private record Days(@Nullable LocalDate published, @Nullable LocalDate changed, @Nullable Review reviewed) {

		static final Days NONE = new Days(null, null, null);

		static Days of(Upkeep upkeep) {
			return new Days(upkeep.written(), upkeep.changed(), upkeep.reviewed());
		}

	}

}
