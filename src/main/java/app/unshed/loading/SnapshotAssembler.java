package app.unshed.loading;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import app.unshed.content.Article;
import app.unshed.content.ArticleId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Corrections;
import app.unshed.content.Danger;
import app.unshed.content.Family;
import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Kind;
import app.unshed.content.Listing;
import app.unshed.content.Medicines;
import app.unshed.content.Person;
import app.unshed.content.PersonId;
import app.unshed.content.PhraseBook;
import app.unshed.content.Piece;
import app.unshed.content.Prose;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Reference;
import app.unshed.content.References;
import app.unshed.content.Site;
import app.unshed.content.Strategy;
import app.unshed.content.StrategyId;
import app.unshed.content.Synonyms;
import app.unshed.content.Upkeep;
import app.unshed.content.Vocabulary;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Makes records of content in which no check found a problem. */
final class SnapshotAssembler {

	private final ObjectMapper mapper = JsonMapper.builder()
		.addModule(new Unchangeable())
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	/** Of all that was read; which files that was, the loader adds. */
	ContentSnapshot assemble(ParsedContent content, ContentProblems problems) {
		Locale language = content.language();
		List<Family> families = record(content.yaml(ParsedContent.FAMILIES), FamiliesFile.class, problems).families();
		return new ContentSnapshot(language, record(content.yaml(ParsedContent.SITE), Site.class, problems), families,
				pieces(content, problems, Kind.REASON, ReasonId::new, Reason.class, Reason::id),
				pieces(content, problems, Kind.STRATEGY, StrategyId::new, Strategy.class, Strategy::id),
				pieces(content, problems, Kind.PERSON, PersonId::new, Person.class, Person::id),
				pieces(content, problems, Kind.ARTICLE, ArticleId::new, Article.class, Article::id),
				references(content, problems),
				record(content.yaml(ParsedContent.CORRECTIONS), Corrections.class, problems),
				record(content.yaml(ParsedContent.HELPLINES), Helplines.class, problems),
				record(content.yaml(ParsedContent.GLOSSARY), Glossary.class, problems), vocabulary(content, problems),
				record(content.yaml(ParsedContent.GUIDE), Guide.class, problems), "");
	}

	private References references(ParsedContent content, ContentProblems problems) {
		ReferencesFile file = record(content.yaml(ParsedContent.REFERENCES), ReferencesFile.class, problems);
		return new References(file.upkeep(), byKey(file.references().stream(), Reference::id));
	}

	private Vocabulary vocabulary(ParsedContent content, ContentProblems problems) {
		Map<String, List<String>> phrases = new LinkedHashMap<>();
		content.phrases()
			.forEach(
					(file) -> phrases.put(PhraseCheck.name(file), record(file, PhrasesFile.class, problems).phrases()));
		List<String> none = phrases.getOrDefault(PhraseBook.NONE, List.of());
		List<String> bare = phrases.getOrDefault(PhraseBook.BARE, List.of());
		phrases.keySet().removeAll(List.of(PhraseBook.NONE, PhraseBook.BARE));
		Map<ReasonId, List<String>> byReason = new LinkedHashMap<>();
		phrases.forEach((reason, said) -> byReason.put(new ReasonId(reason), said));
		return new Vocabulary(new PhraseBook(Collections.unmodifiableMap(byReason), none, bare),
				record(content.yaml(ParsedContent.MEDICINES), Medicines.class, problems),
				record(content.yaml(ParsedContent.SYNONYMS), Synonyms.class, problems),
				record(content.yaml(ParsedContent.DANGER), Danger.class, problems));
	}

	/** Makes what records it can of files that are each as they should be. */
	ReadableContent readable(ParsedContent content, List<ContentProblem> problems) {
		Map<Listing, Upkeep> listings = new EnumMap<>(Listing.class);
		for (Listing listing : Listing.values()) {
			readable(content, listing.file(), Upkeep.class).ifPresent((upkeep) -> listings.put(listing, upkeep));
		}
		return new ReadableContent(problems, content.pairs().map(this::piece).toList(), listings,
				readable(content, ParsedContent.HELPLINES, Helplines.class),
				readable(content, ParsedContent.GLOSSARY, Glossary.class),
				readable(content, ParsedContent.GUIDE, Guide.class));
	}

	private <T> Optional<T> readable(ParsedContent content, String path, Class<T> type) {
		return Optional.of(content.yaml(path)).filter(YamlFile::isReadable).map((file) -> record(file, type));
	}

	private Piece piece(Pair pair) {
		return switch (pair.kind()) {
			case REASON -> piece(pair, new ReasonId(pair.name()), Reason.class);
			case STRATEGY -> piece(pair, new StrategyId(pair.name()), Strategy.class);
			case PERSON -> piece(pair, new PersonId(pair.name()), Person.class);
			case ARTICLE -> piece(pair, new ArticleId(pair.name()), Article.class);
		};
	}

	private <I extends Record, P extends Piece> Map<I, P> pieces(ParsedContent content, ContentProblems problems,
			Kind kind, Function<String, I> id, Class<P> type, Function<P, I> idOf) {
		Stream<P> pieces = content.pairs()
			.filter((pair) -> pair.kind() == kind)
			.map((pair) -> problems.once(type, pair, (found) -> piece(pair, id.apply(pair.name()), type)))
			.sorted(Comparator.comparing(Piece::title, Collator.getInstance(content.language())));
		return byKey(pieces, idOf);
	}

	<P> P piece(Pair pair, Record id, Class<P> type) {
		InjectableValues notInTheYaml = new InjectableValues.Std().addValue(id.getClass(), id)
			.addValue(Prose.class, pair.prose().orElseThrow().prose());
		return this.mapper.readerFor(type).with(notInTheYaml).readValue(pair.yaml().tree());
	}

	private <T> T record(YamlFile file, Class<T> type, ContentProblems problems) {
		return problems.once(type, file, (found) -> record(file, type));
	}

	<T> T record(YamlFile file, Class<T> type) {
		return this.mapper.treeToValue(file.tree(), type);
	}

	private static <K, V> Map<K, V> byKey(Stream<V> values, Function<V, K> key) {
		Map<K, V> map = new LinkedHashMap<>();
		values.forEach((value) -> map.put(key.apply(value), value));
		return Collections.unmodifiableMap(map);
	}

	/** The form of {@code families.yaml}. */
	record FamiliesFile(@JsonProperty(required = true) List<Family> families) {
	}

	/** The form of a file of the phrase book. */
	record PhrasesFile(@JsonProperty(required = true) List<String> phrases) {
	}

	/** The form of {@code references.yaml}. */
	record ReferencesFile(@JsonUnwrapped Upkeep upkeep, @JsonProperty(required = true) List<Reference> references) {
	}

}
