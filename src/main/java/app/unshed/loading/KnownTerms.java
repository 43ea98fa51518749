package app.unshed.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Phrases;

/**
 * The terms of the glossary as they can be found in prose, whether or not all of its file
 * is as it should be.
 *
 * @param phrases every spelling of every term
 * @param ids every spelling of a term, as a {@link Phrases#key}, to the term's id
 * @param pages the id of a term to the address that says more of it
 */
record KnownTerms(Phrases phrases, Map<String, String> ids, Map<String, String> pages) {

	static KnownTerms of(YamlFile glossary) {
		Map<String, String> ids = new HashMap<>();
		Map<String, String> pages = new HashMap<>();
		glossary.pointers("/terms/*").forEach((term) -> glossary.texts(term + "/id").forEach((id) -> {
			spellings(glossary, term).forEach((text) -> ids.putIfAbsent(Phrases.key(text.value()), id.value()));
			glossary.texts(term + "/page").forEach((page) -> pages.put(id.value(), page.value()));
		}));
		return new KnownTerms(new Phrases(ids.keySet().stream()), ids, pages);
	}

	/** Every way to write the term at this pointer. */
	static Stream<YamlFile.Text> spellings(YamlFile glossary, String term) {
		return Stream.concat(glossary.texts(term + "/term"), glossary.texts(term + "/forms/*"));
	}

	/** The id of the term that is written so. */
	String id(Phrases.Found found) {
		return Objects.requireNonNull(this.ids.get(found.key()));
	}

	/** The terms that are explained at this address itself. */
	Set<String> explainedAt(String address) {
		return this.pages.entrySet()
			.stream()
			.filter((page) -> page.getValue().equals(address))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
