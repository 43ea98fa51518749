package app.unshed.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.content.Article;
import app.unshed.content.ArticleId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Corrections;
import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Kind;
import app.unshed.content.Person;
import app.unshed.content.PersonId;
import app.unshed.content.Prose;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Reference;
import app.unshed.content.Site;
import app.unshed.content.Strategy;
import app.unshed.content.StrategyId;
import app.unshed.loading.SnapshotAssembler.FamiliesFile;
import app.unshed.loading.SnapshotAssembler.ReferencesFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor underlines by a schema, the loader refuses; and what the schema lets
 * pass, a record can be made of. Every file of the small site is changed in every field,
 * in every way a hand may slip.
 */
class SchemaAgreementTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> SLIPS = Stream
		.of("null", "''", "' '", "7", "-1", "20111", "1.5", "true", "[]", "{}", "[null]", "['']", "[[]]", "[7]",
				"{'x': 'y'}", "[{}]", "'x'", "'X y'", "'a-b'", "['a-b']", "['a-b', 'a-b']", "'one\\ntwo'", "'\\u0007'",
				"'2026-02-30'", "'2026-11-23'", "'2026-11-23T00:00'", "'23.11.2026'", "'http://['", "'https://'",
				"'https:x'", "'https://x.y/ z'", "'https://ä.y'", "'tel:'", "'tel:1 2'", "'tel:112'", "'found'",
				"'FOUND'", "'good'", "'crisis'", "'domestic_abuse'", "'{0'", "'gb'", "'GB'", "'/help'",
				"'" + "a-".repeat(60) + "a'")
		.map((json) -> json.replace('\'', '"'))
		.toList();

	private final FieldCheck fields = new FieldCheck();

	private final ContentLoader loader = new ContentLoader(FixedDay.CLOCK);

	private final SnapshotAssembler assembler = new SnapshotAssembler();

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> everySlipOfTheHandIsJudgedAlike() throws IOException {
		SiteFolder site = SiteFolder.small(this.folder);
		ContentProblems none = new ContentProblems();
		ParsedContent content = this.loader.parse(Locale.ENGLISH, new FolderReader().read(site.file(""), none), none);
		return Stream
			.concat(ParsedContent.SINGLE_FILES.stream(), Stream.of("reasons/medications.yaml",
					"strategies/slow-breathing.yaml", "people/mary-joye.yaml", "articles/benefits.yaml"))
			.map((path) -> DynamicTest.dynamicTest(path, () -> {
				JsonNode tree = content.yaml(path).tree();
				List<String> quarrels = new ArrayList<>();
				slips(tree, tree, (slipped) -> judge(path, slipped, content).ifPresent(quarrels::add));
				assertThat(quarrels).isEmpty();
			}));
	}

	/**
	 * Whatever the schema lets pass in the broken sites an author learns from the loader
	 * alone. After adding such a check, write the list anew with
	 * {@code ./mvnw test -Dtest=SchemaAgreementTests -Dschemas=write}.
	 */
	@Test
	void namesWhatOnlyTheLoaderFindsInYaml() throws IOException {
		TreeSet<String> beyond = new TreeSet<>();
		try (Stream<Path> mistakes = Files.list(SiteFolder.SITES.resolve("broken"))) {
			for (Path mistake : mistakes.toList()) {
				SiteFolder site = SiteFolder.small(this.folder.resolve(mistake.getFileName()));
				site.layOver(mistake);
				for (ContentProblem problem : problems(site)) {
					if (problem.file().endsWith(".yaml") && Files.exists(site.file(problem.file()))
							&& passes(site, problem.file())) {
						beyond.add(problem.what().replaceAll("'[^' ]*'", "…"));
					}
				}
			}
		}
		Path list = SiteFolder.SITES.resolve("beyond-the-schema.txt");
		String text = String.join("\n", beyond) + "\n";
		if ("write".equals(System.getProperty("schemas"))) {
			Files.writeString(list, text);
		}
		assertThat(list).hasContent(text);
	}

	@Test
	void ourOwnContentPassesItsSchemas() throws IOException {
		for (TextFile file : new FolderReader().read(SiteFolder.OUR_ENGLISH, new ContentProblems())) {
			if (file.path().endsWith(".yaml")) {
				assertThat(this.fields.schema(file.path()).validate(read(file.path(), file.text().orElseThrow())))
					.isEmpty();
			}
		}
	}

	/** What does not fit together in what schema, loader and records say of a file. */
	private Optional<String> judge(String path, JsonNode slipped, ParsedContent content) {
		String text = slipped.toString();
		ContentProblems problems = new ContentProblems();
		YamlFile yaml = new YamlReader().read(path, text, problems);
		boolean isAccepted = this.fields.schema(path).validate(slipped).isEmpty();
		boolean isLoaded = false;
		try {
			Map<String, YamlFile> all = new HashMap<>(content.yaml());
			all.put(path, yaml);
			use(this.loader.check(new ParsedContent(Locale.ENGLISH, content.files(), all, content.markdown()),
					problems));
			isLoaded = true;
		}
		catch (BrokenContentException ex) {
			// told to the author
		}
		catch (RuntimeException ex) {
			return Optional.of("no problem is told, and yet " + ex + " of " + text);
		}
		if (!isAccepted) {
			return isLoaded ? Optional.of("the schema refuses and the loader takes " + text) : Optional.empty();
		}
		try {
			make(path, yaml);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return Optional.of("the schema accepts what no record can be made of: " + ex.getMessage());
		}
	}

	/** Asks the records for what the pages work out from them. */
	private static void use(ContentSnapshot content) {
		content.references().byId().values().forEach((Reference reference) -> {
			reference.link();
			reference.leadAuthors();
		});
		content.helplines().countries().forEach((country) -> {
			country.slug();
			country.on(LocalDate.EPOCH);
			country.services().stream().filter((line) -> line.sms() != null).forEach((line) -> line.sms().link());
		});
		content.pieces().forEach((piece) -> assertThat(piece.formerAddresses()).doesNotContainNull());
	}

	private void make(String path, YamlFile yaml) {
		Prose prose = new Prose(List.of());
		MarkdownFile markdown = new MarkdownFile("x.md", prose, List.of(), List.of(), List.of(), List.of(), Set.of());
		switch (FieldCheck.schemaName(path)) {
			case "reason" -> this.assembler.piece(new Pair(Kind.REASON, "x", yaml, Optional.of(markdown)),
					new ReasonId("x"), Reason.class);
			case "strategy" -> this.assembler.piece(new Pair(Kind.STRATEGY, "x", yaml, Optional.of(markdown)),
					new StrategyId("x"), Strategy.class);
			case "person" -> this.assembler.piece(new Pair(Kind.PERSON, "x", yaml, Optional.of(markdown)),
					new PersonId("x"), Person.class);
			case "article" -> this.assembler.piece(new Pair(Kind.ARTICLE, "x", yaml, Optional.of(markdown)),
					new ArticleId("x"), Article.class);
			case "references" -> this.assembler.record(yaml, ReferencesFile.class);
			case "corrections" -> this.assembler.record(yaml, Corrections.class);
			case "families" -> this.assembler.record(yaml, FamiliesFile.class);
			case "glossary" -> this.assembler.record(yaml, Glossary.class);
			case "guide" -> this.assembler.record(yaml, Guide.class);
			case "helplines" -> this.assembler.record(yaml, Helplines.class);
			default -> this.assembler.record(yaml, Site.class);
		}
	}

	/** Changes each field and element in turn, and puts it back. */
	private static void slips(JsonNode root, JsonNode node, Consumer<JsonNode> judge) {
		if (node instanceof ObjectNode group) {
			List<String> names = List.copyOf(group.propertyNames());
			// One label of the site is like another, and one group of them.
			boolean areAlike = group.valueStream().allMatch(JsonNode::isString)
					|| group.valueStream().allMatch(JsonNode::isObject);
			for (String name : areAlike ? names.subList(0, Math.min(3, names.size())) : names) {
				JsonNode right = group.get(name);
				SLIPS.forEach((slip) -> {
					group.set(name, JSON.readTree(slip));
					judge.accept(root);
				});
				group.remove(name);
				judge.accept(root);
				group.set(name + "x", right);
				judge.accept(root);
				group.set(name, right);
				judge.accept(root);
				group.remove(name + "x");
				slips(root, right, judge);
			}
		}
		else if (node instanceof ArrayNode list && !list.isEmpty()) {
			JsonNode right = list.get(0);
			SLIPS.forEach((slip) -> {
				list.set(0, JSON.readTree(slip));
				judge.accept(root);
			});
			list.set(0, right);
			list.add(right);
			judge.accept(root);
			list.remove(list.size() - 1);
			slips(root, right, judge);
		}
	}

	private List<ContentProblem> problems(SiteFolder site) {
		try {
			this.loader.load(site.root(), Locale.ENGLISH);
			return List.of();
		}
		catch (BrokenContentException ex) {
			return ex.problems();
		}
	}

	private boolean passes(SiteFolder site, String file) throws IOException {
		JsonNode tree = read(file, new String(Files.readAllBytes(site.file(file)), StandardCharsets.UTF_8));
		return !tree.isMissingNode() && hasSchema(file) && this.fields.schema(file).validate(tree).isEmpty();
	}

	private static JsonNode read(String path, String text) {
		return new YamlReader().read(path, text, new ContentProblems()).tree();
	}

	private static boolean hasSchema(String path) {
		return SchemaAgreementTests.class.getResource("/schemas/" + FieldCheck.schemaName(path) + ".json") != null;
	}

}
