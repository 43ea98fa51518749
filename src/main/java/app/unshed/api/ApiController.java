package app.unshed.api;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import app.unshed.page.LastingAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

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

	private final Supplier<ContentSnapshot> content;

	private final ApiDocument document;

	private final ApiRefusals refusals;

	ApiController(Supplier<ContentSnapshot> content, ApiDocument document, ApiRefusals refusals) {
		this.content = content;
		this.document = document;
		this.refusals = refusals;
	}

	@GetMapping("/api/reasons")
	ResponseEntity<?> reasons(@ModelAttribute("frame") Frame frame) {
		return answer(ReasonsAnswer.of(parts(frame)));
	}

	@GetMapping("/api/reasons/{id}")
	ResponseEntity<?> reason(HttpServletRequest request, @ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		return piece(request, parts.content().reasons().values(), (reason) -> ReasonAnswer.of(reason, parts));
	}

	@GetMapping("/api/strategies")
	ResponseEntity<?> strategies(@ModelAttribute("frame") Frame frame) {
		return answer(StrategiesAnswer.of(parts(frame)));
	}

	@GetMapping("/api/strategies/{id}")
	ResponseEntity<?> strategy(HttpServletRequest request, @ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		return piece(request, parts.content().strategies().values(), (strategy) -> StrategyAnswer.of(strategy, parts));
	}

	@GetMapping("/api/references")
	ResponseEntity<?> references(@ModelAttribute("frame") Frame frame) {
		return answer(ReferencesAnswer.of(parts(frame)));
	}

	@GetMapping("/api/helplines/{country}")
	ResponseEntity<?> helplines(@PathVariable String country, HttpServletRequest request,
			@ModelAttribute("frame") Frame frame) {
		AnswerParts parts = parts(frame);
		return parts.content()
			.helplines()
			.country(country)
			.filter((found) -> found.slug().equals(country))
			.<ResponseEntity<?>>map((found) -> answer(HelplinesAnswer.of(found, parts)))
			.orElseGet(() -> this.refusals.to(request));
	}

	@GetMapping(SiteAddresses.API_DOCUMENT)
	ResponseEntity<?> document(@ModelAttribute("frame") Frame frame) {
		return answer(this.document.at(frame));
	}

	/** The piece with this address, or what {@link ApiRefusals} has to say. */
	private <P extends Piece> ResponseEntity<?> piece(HttpServletRequest request, Collection<P> shown,
			Function<P, Object> told) {
		return shown.stream()
			.filter((piece) -> SiteAddresses.ofData(piece.address()).equals(request.getRequestURI()))
			.findFirst()
			.<ResponseEntity<?>>map((piece) -> answer(told.apply(piece)))
			.orElseGet(() -> this.refusals.to(request));
	}

	private AnswerParts parts(Frame frame) {
		return new AnswerParts(this.content.get(), frame);
	}

	private static ResponseEntity<byte[]> answer(Object told) {
		byte[] json = JSON.writeValueAsBytes(told);
		return LastingAnswer.of(json, MediaType.APPLICATION_JSON);
	}

}
