package io.github.statbrief.spark;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small releases, and what the engine makes of them. */
final class Releases {
    private Releases() {}

    /** The text of a release with a figure, a data table and a note that every fifth lacks. */
    static String text(int number) {
        return """
                id: branch-%1$d
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
                      - {id: loans, measure: {label: Loans, stat: count}, value: "%3$d", unit: loan}
                """.formatted(number, number + 100, 3 * number + 7);
    }

    static List<ReleaseSource> sources(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ReleaseSource.of("branch-" + number + ".yaml", text(number)))
                .toList();
    }

    /** Has the engine render releases with one thread. */
    static void render(Path folder, List<ReleaseSource> sources, Set<Format> formats, Path output)
            throws IOException, RunFailedException {
        for (ReleaseSource each : sources) {
            Files.writeString(folder.resolve(each.name()), each.text());
        }
        RunSettings settings =
                RunSettings.in(folder, output).withFormats(formats, false).withLimits(1, 10);
        new Engine(settings, caller(), new Silence()).render((theme, releases) -> {});
    }

    private static Caller caller() {
        return new Caller() {
            @Override
            public String name() {
                return "a test";
            }

            @Override
            public String setting(String name) {
                return name;
            }

            @Override
            public String versions() {
                return "";
            }
        };
    }

    /** Hears nothing. */
    private static final class Silence implements Progress {
        @Override
        public void warning(Problem problem) {}

        @Override
        public void notice(String message) {}

        @Override
        public void information(String message) {}

        @Override
        public void rendered(RenderedRelease release) {}

        @Override
        public void upToDate(String release, Path folder) {}

        @Override
        public void advanced(int done, int total) {}
    }

    /** The SHA-256 of every file of the folders of releases, by its path. */
    static Map<String, String> digests(Path output) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                // the list of releases and the engine's own files lie beside the folders
                if (path.contains("/") && !path.startsWith(".")) {
                    digests.put(path, sha256(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in an output besides folders of releases and the manifest. */
    static List<String> strange(Path output) throws IOException {
        List<String> strange = new ArrayList<>();
        try (Stream<Path> list = Files.list(output)) {
            list.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(".") || (!name.equals("manifest.csv") && !name.contains("-")))
                    .forEach(strange::add);
        }
        return strange;
    }
}
