package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.Markdown;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation names exists, so that a name that changes is changed there too. */
@Tag("slow")
class DocumentationTest {
    /** What looks like a type, and a member of it where one is named: {@code ReleaseReader.read(file)}. */
    private static final Pattern TYPE =
            Pattern.compile("([A-Z]\\w*[a-z]\\w*(?:\\.[A-Z]\\w*)?)(?:\\.([a-z]\\w*))?(?:\\W.*)?");

    private static final Pattern PACKAGE = Pattern.compile("io\\.github\\.statbrief[.\\w]*");

    /** Types of Java and of JFreeChart. */
    private static final Set<String> OTHERS = Set.of(
            "ChartEntity",
            "ChartHints",
            "ChartHints.KEY_BEGIN_ELEMENT",
            "ChartPanel",
            "Double",
            "Graphics2D",
            "InputStream",
            "JFreeChart",
            "JavaRDD",
            "Path2D",
            "Reader",
            "String");

    private static final Set<String> TYPES = new HashSet<>();
    private static final Set<String> MEMBERS = new HashSet<>();
    private static final Set<String> PACKAGES = new HashSet<>();

    @BeforeAll
    static void namesOfTheCode() throws IOException {
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(DocumentationTest::holdsNoTests)
                .importPackages("io.github.statbrief")) {
            PACKAGES.add(each.getPackageName());
            String name = each.getFullName().substring(each.getPackageName().length() + 1);
            TYPES.add(name.replace('$', '.'));
            each.getMembers().forEach(member -> MEMBERS.add(name.replace('$', '.') + "." + member.getName()));
        }
        for (Path module : Work.entries(Example.HOME)) {
            if (Files.isDirectory(module.resolve("src"))) {
                addSources(module.resolve("src"));
            }
        }
    }

    private static boolean holdsNoTests(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    /** Tests and benchmarks of other modules, whose classes are not here. */
    private static void addSources(Path folder) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> TYPES.add(name.substring(0, name.length() - ".java".length())));
        }
    }

    static List<Markdown> pages() throws IOException {
        return Markdown.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Markdown page) {
        assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
    }

    private static List<MatchResult> types(Markdown page) {
        return page.names().stream()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .filter(found -> !OTHERS.contains(found.group(1)))
                .map(Matcher::toMatchResult)
                .toList();
    }

    private static List<String> packages(Markdown page) {
        return page.names().stream().filter(PACKAGE.asMatchPredicate()).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTypeMemberAndPackageExists(Markdown page) {
        assertThat(types(page).stream().map(found -> found.group(1))).isSubsetOf(TYPES);
        assertThat(types(page).stream()
                        .filter(found -> found.group(2) != null)
                        .map(found -> found.group(1) + "." + found.group(2)))
                .isSubsetOf(MEMBERS);
        assertThat(packages(page)).isSubsetOf(PACKAGES);
    }

    /** A list that is empty holds for every rule: these are the pages that have something to look at. */
    @Test
    void thePagesThatSpeakOfCodeAndLinkToFilesAreLookedAt() throws IOException {
        assertThat(pages().stream().filter(page -> !types(page).isEmpty()).map(Markdown::path))
                .containsExactlyInAnyOrder(
                        "README.md",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "SECURITY.md",
                        "docs/architecture.md",
                        "docs/charts.md",
                        "docs/databases.md",
                        "docs/decisions.md",
                        "docs/performance.md",
                        "docs/proof.md",
                        "docs/release-format.md",
                        "docs/scale.md");
        assertThat(pages().stream().filter(page -> !packages(page).isEmpty()).map(Markdown::path))
                .containsExactlyInAnyOrder("CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md");
        assertThat(pages().stream().filter(page -> !page.links().isEmpty()).map(Markdown::path))
                .containsExactlyInAnyOrder(
                        "README.md",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "docs/automation.md",
                        "docs/charts.md",
                        "docs/databases.md",
                        "docs/errors.md",
                        "docs/performance.md",
                        "docs/proof.md",
                        "docs/release-format.md",
                        "docs/scale.md");
    }

    @Test
    void theDoorsThatReadmeCallsAreAmongTheTypesThatAreLookedAt() throws IOException {
        assertThat(types(Markdown.read("README.md")).stream().map(found -> found.group(1)))
                .contains("WorkbookAudit", "AuditItem");
        assertThat(types(Markdown.read("docs/architecture.md")).stream().map(found -> found.group(1)))
                .contains("ReportMojo", "Engine", "OutputDirectory", "Fingerprints", "ReleaseRenderer");
    }

    @Test
    void theArchitectureOpensWithTheGlossaryAndNamesEveryPackage() throws IOException {
        Markdown page = Markdown.read("docs/architecture.md");

        assertThat(page.text()).startsWith("# How Statbrief is built\n\n## Glossary\n");
        assertThat(page.names()).containsAll(PACKAGES);
    }

    @Test
    void theWayOfAFigurePassesAsManyClassesAsItSays() throws IOException {
        String text = Markdown.read("docs/architecture.md").text();
        String way = text.substring(text.indexOf("### One figure's way"), text.indexOf("## The rooms"));
        long named = Pattern.compile("`([A-Z]\\w+)`")
                .matcher(way)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();

        assertThat(way).contains("passes through " + named + " classes");
        assertThat(named).isLessThan(60);
    }

    @Test
    void everyDecisionNamesWhatWasRejected() throws IOException {
        List<String> decisions = Stream.of(
                        Markdown.read("docs/decisions.md").text().split("\n\n"))
                .filter(paragraph -> paragraph.startsWith("**"))
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();

        assertThat(decisions)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each).contains("Rejected: "));
    }

    @Test
    void theFolderTableOfContributingNamesEveryModule() throws IOException {
        Markdown page = Markdown.read("CONTRIBUTING.md");
        List<String> modules = Pattern.compile("<module>([\\w-]+)[^<]*</module>")
                .matcher(Files.readString(Example.HOME.resolve("pom.xml")))
                .results()
                .map(found -> "| `" + found.group(1) + "/` |")
                .toList();

        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(page.text()).contains(row));
    }
}
