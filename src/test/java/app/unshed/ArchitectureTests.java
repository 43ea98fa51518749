package app.unshed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The map of the code is true. */
class ArchitectureTests {

	private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries( //
			Map.entry("content", Set.of()), //
			Map.entry("loading", Set.of("content")), //
			Map.entry("guide", Set.of("content", "page", "reason", "help")), //
			Map.entry("error", Set.of("content", "page", "delivery")), //
			Map.entry("edition", Set.of("content", "loading")), //
			Map.entry("page", Set.of("content")), //
			Map.entry("card", Set.of("content", "page")), //
			Map.entry("reason", Set.of("content", "page")), //
			Map.entry("finder", Set.of("content", "page", "reason", "help")), //
			Map.entry("search", Set.of("content", "page", "reason", "help")), //
			Map.entry("parts", Set.of("article", "content", "page", "reason", "help")), //
			Map.entry("review", Set.of("content", "loading")));

	private static final Set<String> ANY_OTHER_FEATURE_MAY_IMPORT = Set.of("content", "page", "reason");

	private final JavaClasses code = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("app.unshed");

	@TestFactory
	Stream<DynamicTest> importsFollowOneDirection() {
		return packages().map(JavaPackage::getRelativeName)
			.map((name) -> DynamicTest.dynamicTest(name,
					() -> noClasses().that()
						.resideInAPackage("app.unshed." + name + "..")
						.should()
						.dependOnClassesThat(areOursButNotFor(name))
						.check(this.code)));
	}

	@Test
	void everyPackageOnTheMapIsThere() {
		assertThat(packages().map(JavaPackage::getRelativeName)).containsAll(MAY_IMPORT.keySet());
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching("app.unshed.(*)..").should().beFreeOfCycles().check(this.code);
	}

	@Test
	void noClassIsStillLookingForItsJob() {
		noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)").check(this.code);
	}

	@Test
	void everyPackageMakesAbsenceVisible() {
		assertThat(Stream.concat(Stream.of(root()), packages())).allSatisfy(
				(javaPackage) -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(javaPackage.getName())
					.isTrue());
	}

	private static DescribedPredicate<JavaClass> areOursButNotFor(String name) {
		String[] allowed = Stream
			.concat(Stream.of(name), MAY_IMPORT.getOrDefault(name, ANY_OTHER_FEATURE_MAY_IMPORT).stream())
			.map((ours) -> "app.unshed." + ours + "..")
			.toArray(String[]::new);
		return resideInAPackage("app.unshed..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
	}

	private JavaPackage root() {
		return this.code.getPackage("app.unshed");
	}

	private Stream<JavaPackage> packages() {
		return root().getSubpackages().stream();
	}

}
