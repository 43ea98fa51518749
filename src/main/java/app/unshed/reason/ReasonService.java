package app.unshed.reason;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.FamilyId;
import app.unshed.content.MadeOfContent;
import app.unshed.content.Nearest;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.StrategyId;
import app.unshed.page.NoSuchPageException;

import org.springframework.stereotype.Service;

/** How every page asks about reasons. */
@Service
public class ReasonService {

	private final Supplier<ContentSnapshot> content;

	private final MadeOfContent<Order> order;

	ReasonService(Supplier<ContentSnapshot> content) {
		this.content = content;
		this.order = new MadeOfContent<>(content, Order::of);
	}

	/** Every reason, in the order of their titles. */
	public Collection<Reason> all() {
		return this.content.get().reasons().values();
	}

	/**
	 * The reason with this id.
	 * @throws NoSuchPageException where there is none
	 */
	public Reason get(ReasonId id) {
		return NoSuchPageException.ifNone(this.content.get().reasons().get(id));
	}

	/** The reasons of one family, in the order of their titles. */
	public List<Reason> byFamily(FamilyId family) {
		return families().stream()
			.filter((known) -> known.family().id().equals(family))
			.flatMap((known) -> known.reasons().stream())
			.toList();
	}

	/**
	 * Every family that has reasons, with them, in the order in which the site shows
	 * them.
	 */
	public List<FamilyOfReasons> families() {
		return this.order.get().families();
	}

	/** The reason that follows this one where all are read family by family, or none. */
	public Optional<Reason> after(Reason reason) {
		return Optional.ofNullable(this.order.get().after().get(reason.id()));
	}

	/** The reasons a reader of this one may also recognise, the nearest first. */
	public List<Reason> related(Reason reason) {
		return reason.related()
			.stream()
			.map(this.content.get().reasons()::get)
			.filter(Objects::nonNull) // it may be withdrawn
			.toList();
	}

	/** The reasons this strategy is named for. */
	public List<Reason> helpedBy(StrategyId strategy) {
		return all().stream().filter((reason) -> reason.strategies().contains(strategy)).toList();
	}

	/** The reasons a mistyped name may have meant, the likeliest first. */
	public List<Reason> nearestTo(String typed) {
		List<String> names = all().stream().map(Reason::name).toList();
		return Nearest.meant(typed, names).stream().map((name) -> get(new ReasonId(name))).toList();
	}

	/** A family with the reasons that belong to it. */
	public record FamilyOfReasons(Family family, List<Reason> reasons) {
	}

	/**
	 * All reasons family by family: found once, for every page of a reason asks.
	 *
	 * @param after the reason that follows each but the last
	 */
	private record Order(List<FamilyOfReasons> families, Map<ReasonId, Reason> after) {

		static Order of(ContentSnapshot content) {
			Map<FamilyId, List<Reason>> byFamily = content.reasons()
				.values()
				.stream()
				.collect(Collectors.groupingBy(Reason::family, Collectors.toUnmodifiableList()));
			List<FamilyOfReasons> families = content.families()
				.stream()
				.map((family) -> new FamilyOfReasons(family, byFamily.getOrDefault(family.id(), List.of())))
				.filter((family) -> !family.reasons().isEmpty())
				.toList();
			return new Order(families,
					after(families.stream().flatMap((family) -> family.reasons().stream()).toList()));
		}

		private static Map<ReasonId, Reason> after(List<Reason> all) {
			Map<ReasonId, Reason> after = new HashMap<>();
			for (int i = 1; i < all.size(); i++) {
				after.put(all.get(i - 1).id(), all.get(i));
			}
			return after;
		}

	}

}
