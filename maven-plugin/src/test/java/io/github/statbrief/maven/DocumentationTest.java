package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation names exists, so that a name that changes is changed there too. */
class DocumentationTest {
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w*(\\.[A-Z]\\w*)?");
    private static final Pattern PACKAGE = Pattern.compile("io\\.github\\.statbrief[.\\w]*");

    private static final Set<String> TYPES = new HashSet<>();
    private static final Set<String> PACKAGES = new HashSet<>();

    @BeforeAll
    static void namesOfTheCode() {
        for (JavaClass each : new ClassFileImporter().importPackages("io.github.statbrief")) {
            PACKAGES.add(each.getPackageName());
            String name = each.getFullName().substring(each.getPackageName().length() + 1);
            TYPES.add(name.replace('$', '.'));
        }
    }

    static List<Markdown> pages() throws IOException {
        List<Markdown> pages = new ArrayList<>();
        for (Path folder : List.of(Example.HOME, Example.HOME.resolve("docs"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
                for (Path file : files) {
                    pages.add(Markdown.read(Example.HOME.relativize(file).toString()));
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Markdown page) {
        assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/decisions.md"})
    void everyTypeAndPackageExists(String path) throws IOException {
        Markdown page = Markdown.read(path);

        assertThat(page.names().stream().filter(TYPE.asMatchPredicate())).isSubsetOf(TYPES);
        assertThat(page.names().stream().filter(PACKAGE.asMatchPredicate())).isSubsetOf(PACKAGES);
    }

    @Test
    void theArchitectureOpensWithTheGlossaryAndNamesEveryPackage() throws IOException {
        Markdown page = Markdown.read("docs/architecture.md");

        assertThat(page.text()).startsWith("# How Statbrief is built\n\n## Glossary\n");
        assertThat(page.names()).containsAll(PACKAGES);
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
