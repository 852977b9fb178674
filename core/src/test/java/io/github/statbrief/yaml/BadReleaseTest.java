package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every release of {@code bad}; each ends in the problems that are expected of it, on lines that begin with {@code #>}. Data files lie in a folder below. */
class BadReleaseTest {
    private static final String EXPECTED = "#> ";

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(BadReleaseTest.class.getResource("bad").toURI());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemOfAFileIsSaidWithItsPlace(String name) throws IOException, URISyntaxException {
        Path file = folder().resolve(name);
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();

        assertThat(problems(file)).isNotEmpty().containsExactlyElementsOf(expected);
    }

    /** The name of a data file before what is wrong in it. */
    private static String place(Problem problem, Path release) {
        Path file = Path.of(problem.file());
        return file.equals(release) ? "" : release.getParent().relativize(file) + ":";
    }

    private static List<String> problems(Path file) {
        List<Problem> problems = new ArrayList<>();
        try {
            ReleaseReader.read(file, problems::add);
        } catch (InvalidReleaseException e) {
            problems.addAll(e.problems());
        }
        return problems.stream()
                .map(problem -> place(problem, file) + problem.line() + ":" + problem.column() + ": "
                        + (problem.severity() == Severity.WARNING ? "warning: " : "") + problem.message())
                .toList();
    }
}
