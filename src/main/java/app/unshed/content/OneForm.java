package app.unshed.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.unshed.content.Danger.Variants;

/**
 * Brings what people type in several forms to one, so that "I wanna" and "i want to" are
 * the same words.
 */
final class OneForm {

	/** The forms that begin with a word, the longest first. */
	private final Map<String, List<Form>> forms = new HashMap<>();

	OneForm(List<Variants> same) {
		same.forEach((variants) -> variants.typed().forEach((typed) -> add(variants.as(), PlainWords.of(typed))));
		this.forms.values().forEach((some) -> some.sort(Comparator.comparing((form) -> -form.typed().size())));
	}

	private void add(String as, List<String> typed) {
		if (!typed.isEmpty()) {
			this.forms.computeIfAbsent(typed.get(0), (first) -> new ArrayList<>())
				.add(new Form(typed, PlainWords.of(as)));
		}
	}

	List<String> of(List<String> words) {
		List<String> result = new ArrayList<>(words.size());
		int at = 0;
		while (at < words.size()) {
			Form form = formAt(words, at);
			result.addAll(form.as());
			at += form.typed().size();
		}
		return result;
	}

	private Form formAt(List<String> words, int at) {
		for (Form form : this.forms.getOrDefault(words.get(at), List.of())) {
			int end = at + form.typed().size();
			if (end <= words.size() && words.subList(at, end).equals(form.typed())) {
				return form;
			}
		}
		return new Form(words.subList(at, at + 1), words.subList(at, at + 1));
	}

	/** Words, and those which they are read as. */
	private record Form(List<String> typed, List<String> as) {
	}

}
