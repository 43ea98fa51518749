package app.unshed.guide;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.AnswerId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Question;
import app.unshed.content.Guide;
import app.unshed.content.Helplines.Country;
import app.unshed.content.SiteAddresses;
import app.unshed.help.CountryGuess;
import app.unshed.page.LostPage;
import app.unshed.page.PostedForm;
import app.unshed.page.UnreadableFormException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asks one question after another. Each page is the answer to the form of the one before,
 * which carries all that was chosen, so that going back in the browser needs no memory
 * here. It needs the browser's own: these pages hold what was chosen from our words and
 * nothing a reader typed, and who cannot go back is stuck in the midst of them. Without
 * it, a browser shows an error, from which one more step sends the same form again, so it
 * would hide nothing either.
 */
@Controller
class GuideController {

	// The answers so far and those to one question take a quarter of it.
	private static final int MOST_BYTES = 8_192;

	private final Supplier<ContentSnapshot> content;

	private final Seal seal;

	GuideController(Supplier<ContentSnapshot> content, Seal seal) {
		this.content = content;
		this.seal = seal;
	}

	@GetMapping(SiteAddresses.GUIDE)
	String begin(Model model) {
		model.addAttribute("page",
				QuestionPage.of(Answered.nothing(), Optional.empty(), Optional.empty(), this.content.get()));
		return "guide";
	}

	@PostMapping(SiteAddresses.GUIDE)
	String next(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		PostedForm.keepForGoingBack(response);
		ContentSnapshot shown = this.content.get();
		try {
			PostedForm form = PostedForm.read(request, MOST_BYTES);
			return next(form, CountryGuess.of(request, shown.helplines()), shown, response, model);
		}
		catch (UnreadableFormException ex) {
			PostedForm.keepNowhere(response);
			response.setStatus(ex.status().value());
			model.addAttribute("page", LostPage.of(shown.site(), "guide-lost", ex, SiteAddresses.GUIDE));
			return "lost";
		}
	}

	private String next(PostedForm form, Optional<Country> country, ContentSnapshot shown, HttpServletResponse response,
			Model model) {
		Answered before = carried(form, shown.guide());
		if (before.isComplete(shown.guide())) { // only the way back leads on from the end
			return show(before.back(), Alarms.of(before.all(), country, shown), shown, model);
		}
		Question question = shown.guide().questions().get(before.position());
		Set<AnswerId> chosen = chosen(form, question);
		// Those ticked now too, whatever becomes of them: who ticks one and goes back is
		// in
		// danger all the same.
		Optional<Alarms> alarms = Alarms.of(Stream.concat(before.all().stream(), chosen.stream()).toList(), country,
				shown);
		String problem = problem(form, question, chosen);
		if (!problem.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", page(before, alarms, shown).again(chosen, problem));
			return "guide";
		}
		return show(switch (way(form)) {
			case "skip" -> before.with(question, Set.of()).forward();
			case "back" -> (question.takes(chosen) ? before.with(question, chosen) : before).back();
			default -> before.with(question, chosen).forward();
		}, alarms, shown, model);
	}

	private Answered carried(PostedForm form, Guide guide) {
		Optional<String> carried = form.one("carried");
		return carried.isEmpty() ? Answered.nothing()
				: carried.flatMap(this.seal::open)
					.flatMap((text) -> Answered.read(text, guide))
					.orElseThrow(ForeignSealException::new);
	}

	private static Set<AnswerId> chosen(PostedForm form, Question question) {
		List<String> chosen = form.all("answer");
		Set<AnswerId> known = question.answers()
			.stream()
			.map(Answer::id)
			.filter((id) -> chosen.contains(id.value()))
			.collect(Collectors.toUnmodifiableSet());
		if (known.size() < chosen.size()) {
			throw foreign();
		}
		return known;
	}

	private static String problem(PostedForm form, Question question, Set<AnswerId> chosen) {
		if (!way(form).equals("next")) {
			return "";
		}
		if (chosen.isEmpty()) {
			return "guide.choose";
		}
		return question.takes(chosen) ? "" : "guide.not-both";
	}

	private static String way(PostedForm form) {
		return form.one("go")
			.filter((way) -> List.of("next", "skip", "back").contains(way))
			.orElseThrow(GuideController::foreign);
	}

	private String show(Answered answered, Optional<Alarms> alarms, ContentSnapshot shown, Model model) {
		if (answered.isComplete(shown.guide())) {
			model.addAttribute("page", ResultPage.of(answered, alarms, this.seal.close(answered.written()), shown));
			return "guide-end";
		}
		model.addAttribute("page", page(answered, alarms, shown));
		return "guide";
	}

	private QuestionPage page(Answered answered, Optional<Alarms> alarms, ContentSnapshot shown) {
		return QuestionPage.of(answered, alarms, Optional.of(this.seal.close(answered.written())), shown);
	}

	private static UnreadableFormException foreign() {
		return new UnreadableFormException(HttpStatus.BAD_REQUEST);
	}

}
