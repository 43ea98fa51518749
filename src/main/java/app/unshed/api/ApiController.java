package app.unshed.api;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import app.unshed.page.LastingAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs with what is shown today, in JSON whatever they say they accept. */
@RestController
class ApiController {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((all) -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1))
		.cachePublic()
		.staleIfError(Duration.ofDays(1));

	private final Supplier<ContentSnapshot> content;

	private final ApiDocument document;

	ApiController(Supplier<ContentSnapshot> content, ApiDocument document) {
		this.content = content;
		this.document = document;
	}

	@GetMapping("/api/reasons")
	ResponseEntity<?> reasons(@ModelAttribute("frame") Frame frame) {
		return answer(ReasonsAnswer.of(parts(frame)));
	}

	@GetMapping("/api/reasons/{id}")
	ResponseEntity<?> reason(@PathVariable String id, @ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		return piece(SiteAddresses.REASONS + "/" + id, parts.content().reasons().values(), parts, ReasonAnswer::of);
	}

	@GetMapping("/api/strategies")
	ResponseEntity<?> strategies(@ModelAttribute("frame") Frame frame) {
		return answer(StrategiesAnswer.of(parts(frame)));
	}

	@GetMapping("/api/strategies/{id}")
	ResponseEntity<?> strategy(@PathVariable String id, @ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		return piece(SiteAddresses.STRATEGIES + "/" + id, parts.content().strategies().values(), parts,
				StrategyAnswer::of);
	}

	@GetMapping("/api/references")
	ResponseEntity<?> references(@ModelAttribute("frame") Frame frame) {
		return answer(ReferencesAnswer.of(parts(frame)));
	}

	@GetMapping("/api/helplines/{country}")
	ResponseEntity<?> helplines(@PathVariable String country, @ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		Optional<Country> found = parts.content().helplines().country(country);
		if (found.isPresent() && !found.get().slug().equals(country)) {
			return movedTo(SiteAddresses.ofHelplines(found.get().slug()));
		}
		return found.<ResponseEntity<?>>map((shown) -> answer(HelplinesAnswer.of(shown, parts)))
			.orElseGet(() -> ApiRefusal.of(HttpStatus.NOT_FOUND).build());
	}

	@GetMapping(SiteAddresses.API_DOCUMENT)
	ResponseEntity<?> document(@ModelAttribute("frame") Frame frame) {
		return answer(this.document.at(frame));
	}

	/** The piece with this address, the way to its present one, or neither. */
	private <P extends Piece> ResponseEntity<?> piece(String address, Collection<P> shown, AnswerParts parts,
			BiFunction<P, AnswerParts, Object> told) {
		Optional<P> found = shown.stream().filter((piece) -> piece.address().equals(address)).findFirst();
		if (found.isPresent()) {
			return answer(told.apply(found.get(), parts));
		}
		return parts.content()
			.formerlyAt(address)
			.<ResponseEntity<?>>map((piece) -> movedTo(SiteAddresses.ofData(piece.address())))
			.orElseGet(() -> ApiRefusal.of(HttpStatus.NOT_FOUND).build());
	}

	private AnswerParts parts(Frame frame) {
		return new AnswerParts(this.content.get(), frame);
	}

	private static ResponseEntity<byte[]> answer(Object told) {
		byte[] json = JSON.writeValueAsBytes(told);
		return LastingAnswer.to(json, MediaType.APPLICATION_JSON, A_MINUTE)
			.headers(ApiController::forEverybody)
			.body(json);
	}

	private static ResponseEntity<Void> movedTo(String address) {
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.header(HttpHeaders.LOCATION, address)
			.cacheControl(A_MINUTE)
			.headers(ApiController::forEverybody)
			.build();
	}

	/**
	 * Any page may read it in a reader's browser. Opened there by itself, it is nothing
	 * but text, and no search engine lists it.
	 */
	private static void forEverybody(HttpHeaders headers) {
		headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		headers.set("Cross-Origin-Resource-Policy", "cross-origin");
		ApiRefusal.nothingButText(headers);
	}

}
