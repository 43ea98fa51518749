package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Kind;

/** Content folder in, checked snapshot out; or every problem there is. */
public final class ContentLoader {

	private final FolderReader folderReader = new FolderReader();

	private final YamlReader yamlReader = new YamlReader();

	private final MarkdownReader markdownReader = new MarkdownReader();

	private final List<ContentCheck> checks;

	/** Depends on the day, too, so that it is never done with. */
	private final ContentCheck shown;

	private final ContentCheck future;

	private final SnapshotAssembler assembler = new SnapshotAssembler();

	private final boolean remembers;

	/** Of the last loading, for the next. */
	private volatile Readings readings = new Readings();

	/**
	 * Prepares to load once.
	 * @param clock tells which dates lie in the future
	 */
	public ContentLoader(Clock clock) {
		this(clock, false);
	}

	/** Prepares to load what somebody edits meanwhile: each edit is quickly read. */
	public static ContentLoader ofEdits(Clock clock) {
		return new ContentLoader(clock, true);
	}

	private ContentLoader(Clock clock, boolean remembers) {
		this.remembers = remembers;
		this.shown = new ShownCheck(clock);
		this.checks = List.of(new FileNameCheck(), new FieldCheck(), new MarkCheck(), new NameCheck(),
				new UniqueIdCheck(), new ClaimCheck(), new FigureCheck(), new PromiseCheck(), new MedicineCheck(),
				new SectionCheck(), new InShortCheck(), new NoteCheck(), new TermCheck(), new PhraseCheck(),
				new VocabularyCheck(), new DangerCheck(), new LinkCheck(), new AddressCheck(), new DateCheck(),
				this.shown, new NeededPageCheck(), new WordCheck(), new GuideCheck());
		this.future = new FutureCheck(clock);
	}

	/**
	 * Loads the content of one language.
	 * @param root the content folder, which holds a folder for each language
	 * @throws MissingContentException where there is no such folder
	 * @throws BrokenContentException where anything in it must be mended first
	 */
	public ContentSnapshot load(Path root, Locale language) {
		ContentProblems problems = new ContentProblems(again());
		List<TextFile> files = files(root, language, problems);
		ParsedContent content = parse(language, files, problems);
		this.future.inspect(content, problems);
		return check(content, problems).readFrom(CheckedFiles.fingerprint(files));
	}

	/**
	 * Loads what was checked before it was published, for readers. A day that seems to be
	 * yet to come is more likely due to a clock that is behind, which must not keep the
	 * site from them. What was checked when it was packed is not checked again.
	 * @param doubt is told of each such day
	 * @throws MissingContentException where there is no such folder
	 * @throws BrokenContentException where anything else must be mended first
	 */
	public ContentSnapshot loadPublished(Path root, Locale language, Consumer<ContentProblem> doubt) {
		ContentProblems problems = new ContentProblems(again());
		ContentProblems doubts = new ContentProblems();
		List<TextFile> files = files(root, language, problems);
		ParsedContent content = parse(language, files, problems);
		this.future.inspect(content, doubts);
		String fingerprint = CheckedFiles.fingerprint(files);
		boolean isChecked = CheckedFiles.packed(language).equals(Optional.of(fingerprint));
		ContentSnapshot checked = check(isChecked ? List.of(this.shown) : this.checks, content, problems);
		doubts.all().forEach(doubt);
		return checked.readFrom(fingerprint);
	}

	/**
	 * Notes that the content of a language has been checked, for a start that finds it
	 * beside these classes.
	 */
	public void noteChecked(Path root, Locale language, Path classes) throws IOException {
		CheckedFiles.note(files(root, language, new ContentProblems()), language, classes);
	}

	/** The fingerprint of the content that is packed with this program, if it is. */
	public static Optional<String> packedFingerprint(Locale language) {
		return CheckedFiles.packed(language);
	}

	/**
	 * What the files of a language say, in few letters.
	 * @throws MissingContentException where there is no such folder
	 */
	public String fingerprint(Path root, Locale language) {
		return CheckedFiles.fingerprint(files(root, language, new ContentProblems()));
	}

	/**
	 * Reads what can be read, for somebody who wants to know of the rest while there are
	 * mistakes.
	 * @throws MissingContentException where there is no such folder
	 */
	public ReadableContent read(Path root, Locale language) {
		ContentProblems problems = new ContentProblems();
		ParsedContent content = parse(root, language, problems);
		ContentProblems ofFields = new ContentProblems();
		new FieldCheck().inspect(content, ofFields);
		this.checks.forEach((check) -> check.inspect(content, problems));
		this.future.inspect(content, problems);
		return this.assembler.readable(content.without(ofFields.files()), problems.all());
	}

	/** What may be used of the last loading; of this one, all may in the next. */
	private Readings again() {
		Readings next = this.readings.next();
		if (this.remembers) {
			this.readings = next;
		}
		return next;
	}

	private ParsedContent parse(Path root, Locale language, ContentProblems problems) {
		return parse(language, files(root, language, problems), problems);
	}

	private List<TextFile> files(Path root, Locale language, ContentProblems problems) {
		return this.folderReader.read(root.resolve(language.toLanguageTag()), problems);
	}

	ContentSnapshot check(ParsedContent content, ContentProblems problems) {
		return check(this.checks, content, problems);
	}

	private ContentSnapshot check(List<ContentCheck> checks, ParsedContent content, ContentProblems problems) {
		checks.forEach((check) -> check.inspect(content, problems));
		problems.throwIfAny(); // all at once: an author mends a folder in one sitting
		return this.assembler.assemble(content, problems);
	}

	ParsedContent parse(Locale language, List<TextFile> files, ContentProblems problems) {
		Set<String> paths = files.stream().map(TextFile::path).collect(Collectors.toSet());
		Map<String, YamlFile> yaml = new ConcurrentHashMap<>();
		forEach(files, ".yaml", (file, text) -> yaml.put(file.path(),
				problems.once(YamlReader.class, file, (found) -> this.yamlReader.read(file.path(), text, found))));
		// Prose is linked to the glossary, so that this must be known before.
		YamlFile glossary = yaml.getOrDefault(ParsedContent.GLOSSARY, YamlFile.unreadable(ParsedContent.GLOSSARY));
		KnownTerms terms = problems.once(KnownTerms.class, glossary, (found) -> KnownTerms.of(glossary));
		Map<String, MarkdownFile> markdown = new ConcurrentHashMap<>();
		forEach(files, ".md",
				(file, text) -> problems
					.once(MarkdownReader.class, List.of(file, glossary),
							(found) -> this.markdownReader.read(file.path(), text, address(file.path()), terms, found))
					.ifPresent((prose) -> markdown.put(file.path(), prose)));
		return new ParsedContent(language, paths, yaml, markdown);
	}

	private static void forEach(List<TextFile> files, String ending, BiConsumer<TextFile, String> read) {
		files.parallelStream()
			.filter((file) -> file.path().endsWith(ending))
			.forEach((file) -> file.text().ifPresent((text) -> read.accept(file, text)));
	}

	/** Where this prose is shown; nowhere if its folder is none of ours. */
	private static String address(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
		return Kind.of(path).map((kind) -> kind.address(name)).orElse("");
	}

}
