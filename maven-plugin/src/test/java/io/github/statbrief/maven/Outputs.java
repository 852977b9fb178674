package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small outputs that tests publish, and what is asked of published ones. */
final class Outputs {
    /** The files of small outputs, beside their report. */
    static final List<String> FILES = List.of("brief.pdf", "charts/a.svg", "data/figures.csv");

    private Outputs() {}

    /** Writes small outputs of a release, in which every file has the same content, and their report. */
    static void write(String release, String content, Path folder) throws IOException {
        write(release, content, folder, FILES);
    }

    static void write(String release, String content, Path folder, List<String> names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        new ReportFile(release, 0, 0, OutputFile.in(folder), List.of()).write(folder);
    }

    /** Fails unless the report of a folder is true: it lists every file with its digest and size, and nothing else lies there. */
    static void assertWhole(Path folder) throws IOException {
        List<OutputFile> found = new ArrayList<>(OutputFile.in(folder));
        if (!found.removeIf(file -> file.path().equals(ReportFile.NAME))) {
            throw new AssertionError(folder + " has no report but " + found);
        }
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(ReportFile.NAME)));
        List<OutputFile> listed = new ArrayList<>();
        for (JsonNode file : report.path("files")) {
            listed.add(new OutputFile(
                    file.path("path").stringValue(),
                    file.path("sha256").stringValue(),
                    file.path("size").longValue()));
        }
        if (listed.isEmpty() || !found.equals(listed)) {
            throw new AssertionError(folder + " holds " + found + " and lists " + listed);
        }
    }

    /** Every name below a folder, links not followed, sorted. */
    static List<String> below(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.skip(1)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A safeguard for releases {@code <id>.yaml} in the output folder. */
    static Safeguard safeguard(OutputDirectory output, List<String> releases, Path... inputs) {
        Map<String, Path> files = new LinkedHashMap<>();
        releases.forEach(release -> files.put(release, output.folder(release + ".yaml")));
        return new Safeguard(
                output.work(),
                files,
                new Inputs(List.of(inputs)),
                new ReleaseFiles(output.work().directory()));
    }
}
