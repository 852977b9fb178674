package io.github.statbrief.engine;

import io.github.statbrief.engine.internal.file.Digest;
import io.github.statbrief.engine.internal.file.Inputs;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.Publication;
import io.github.statbrief.engine.internal.output.ReportFile;
import io.github.statbrief.engine.internal.output.Safeguard;
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
public final class Outputs {
    /** The files of small outputs, beside their report. */
    public static final List<String> FILES = List.of("brief.pdf", "charts/a.svg", "data/figures.csv");

    private Outputs() {}

    /** Writes small outputs of a release, in which every file has the same content, and their report. */
    public static List<OutputFile> write(String release, String content, Path folder) throws IOException {
        return write(release, content, folder, FILES);
    }

    public static List<OutputFile> write(String release, String content, Path folder, List<String> names)
            throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        new ReportFile(release, 0, 0, OutputFile.in(folder), List.of(), List.of()).write(folder);
        return OutputFile.in(folder);
    }

    /** Fails unless the report of a folder is true: it lists every file with its digest and size, and nothing else lies there. */
    public static void assertWhole(Path folder) throws IOException {
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
    public static List<String> below(Path folder) throws IOException {
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
    public static Safeguard safeguard(OutputDirectory output, List<String> releases, Path... inputs)
            throws IOException {
        Map<String, Origin> origins = new LinkedHashMap<>();
        releases.forEach(release -> origins.put(release, new Origin(file(output, release), 1, 5)));
        return new Safeguard(
                output.work(),
                origins,
                new Inputs(List.of(inputs), output.directory()),
                names(output.work().directory()));
    }

    /** How messages name files below a folder, and settings as the goals name them. */
    public static Names names(Path base) {
        return new Names(base, setting -> "statbrief." + setting);
    }

    /** Publishes small outputs that were made from inputs with a key. */
    public static void publish(
            Publication publication, OutputDirectory output, String release, String key, Path... inputs)
            throws IOException, RefusedInputException {
        publish(publication, output, release, key, write(release, key, publication.begin(release)), inputs);
    }

    /** Publishes files that were made from inputs with a key. */
    public static void publish(
            Publication publication,
            OutputDirectory output,
            String release,
            String key,
            List<OutputFile> files,
            Path... inputs)
            throws IOException, RefusedInputException {
        publication.publish(
                release, file(output, release), inputs(key), files, safeguard(output, List.of(release), inputs));
    }

    /** Whether outputs were made from inputs with a key. */
    public static boolean isUpToDate(OutputDirectory output, String release, String key) throws IOException {
        return output.outdated(release, inputs(key)).isEmpty();
    }

    /** The fingerprint of inputs with a key. */
    public static Fingerprint inputs(String key) {
        return new Fingerprint(Map.of("the key", new Digest().add(key).hex()));
    }

    private static Path file(OutputDirectory output, String release) {
        return output.folder(release + ".yaml");
    }
}
