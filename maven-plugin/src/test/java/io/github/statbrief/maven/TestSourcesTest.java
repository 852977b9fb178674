package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the tests of all modules are written. */
class TestSourcesTest {
    private static final Pattern TEST =
            Pattern.compile("^ +@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\bvoid (\\w+)\\(");
    /** Two words at least, since one says nothing, joined as Java joins them. */
    private static final Pattern SENTENCE = Pattern.compile("[a-z]+[A-Z][A-Za-z0-9]*");

    @Test
    void everyClassWithATestIsNamedAsOneSinceOthersAreNeverRun() throws IOException {
        Map<Path, String> tests = sources();
        tests.values().removeIf(source -> !TEST.matcher(source).find());

        assertThat(tests).hasSizeGreaterThan(80);
        assertThat(tests.keySet())
                .allMatch(file -> file.getFileName().toString().endsWith("Test.java"));
    }

    @Test
    void everyTestIsNamedByASentenceInCamelCase() throws IOException {
        sources().forEach((file, source) -> {
            Matcher test = TEST.matcher(source);
            Matcher name = NAME.matcher(source);
            while (test.find()) {
                assertThat(name.find(test.end())).as("%s", file).isTrue();
                assertThat(name.group(1)).as("%s", file).matches(SENTENCE);
            }
        });
    }

    @Test
    void noTestGoesRoundTheCheckOfReleases() throws IOException {
        assertThat(sources())
                .allSatisfy((file, source) -> assertThat(source).doesNotContain("new Checked" + "Release("));
    }

    /** Every Java file of a test with what stands in it. */
    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        for (Path module : Work.entries(Example.HOME)) {
            Path tests = module.resolve("src/test/java");
            if (!Files.isDirectory(tests)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.put(file, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
