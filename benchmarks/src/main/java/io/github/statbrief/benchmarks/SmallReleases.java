package io.github.statbrief.benchmarks;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Caller;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RenderedRelease;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.RunSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Many releases of one figure in a folder, and the engine as all benchmarks run it. */
final class SmallReleases {
    private SmallReleases() {}

    /** Writes release files into a folder, which need not be there. */
    static void write(Path folder, int number) throws IOException {
        Files.createDirectories(folder);
        for (int each = 1; each <= number; each++) {
            Files.writeString(folder.resolve("r" + each + ".yaml"), """
                    id: r%1$d
                    title: Library visits in branch %1$d
                    publisher: Office of Examples
                    published: 2026-01-15
                    language: en
                    sections:
                      - id: visits
                        title: Visits
                        period: 2025
                        figures:
                          - {id: visits, measure: {label: Visits, stat: count}, value: "%2$d", unit: visit}
                    """.formatted(each, each + 100));
        }
    }

    /** Renders all release files of a folder, and says only what fails. */
    static void render(Path folder, Path output, Set<Format> formats, int threads) throws RunFailedException {
        RunSettings settings =
                RunSettings.in(folder, output).withFormats(formats, false).withLimits(threads, 10);
        new Engine(settings, new Quiet(), new Quiet()).render((theme, releases) -> {});
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Says only what fails. */
    private static final class Quiet implements Caller, Progress {
        @Override
        public String name() {
            return "the benchmark";
        }

        @Override
        public String versions() {
            return "";
        }

        @Override
        public String setting(String name) {
            return name;
        }

        @Override
        public void warning(Problem problem) {
            System.err.println(problem);
        }

        @Override
        public void notice(String message) {
            System.err.println(message);
        }

        @Override
        public void information(String message) {}

        @Override
        public void rendered(RenderedRelease release) {}

        @Override
        public void upToDate(String release, Path folder) {}

        @Override
        public void advanced(int done, int total) {}
    }
}
