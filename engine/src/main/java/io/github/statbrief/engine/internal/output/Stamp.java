package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.Fingerprint;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record of published outputs: one line for the release file, one for each input and one for each output.
 *
 * @param release the path of the release file from the hidden folder of the runs, with forward slashes
 * @param inputs the fingerprint of the inputs
 * @param files every output, with the digest written
 */
public record Stamp(String release, Fingerprint inputs, List<OutputFile> files) {
    private static final String RELEASE = "release ";
    private static final Pattern INPUT = Pattern.compile("input ([0-9a-f]{64}) (.+)");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (.+)");

    /** Copies the list. */
    public Stamp {
        files = List.copyOf(files);
    }

    /** Reads a stamp; empty if the file does not exist or was not written by this version. */
    public static Optional<Stamp> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
        return lines.isEmpty() || !lines.get(0).startsWith(RELEASE) ? Optional.empty() : read(lines);
    }

    private static Optional<Stamp> read(List<String> lines) {
        Map<String, String> inputs = new LinkedHashMap<>();
        List<OutputFile> files = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher input = INPUT.matcher(line);
            Matcher output = FILE.matcher(line);
            if (input.matches()) {
                inputs.put(input.group(2), input.group(1));
            } else if (output.matches()) {
                files.add(new OutputFile(output.group(3), output.group(1), Long.parseLong(output.group(2))));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Stamp(lines.get(0).substring(RELEASE.length()), new Fingerprint(inputs), files));
    }

    /** The content of its file. */
    public String text() {
        StringBuilder text = new StringBuilder(RELEASE + release + "\n");
        inputs.digests()
                .forEach((name, hex) -> text.append("input ")
                        .append(hex)
                        .append(' ')
                        .append(name)
                        .append('\n'));
        files.forEach(file -> text.append(file.sha256() + " " + file.size() + " " + file.path() + "\n"));
        return text.toString();
    }

    /** Whether a folder contains exactly the files written, unchanged. */
    public boolean describes(Path folder) throws IOException {
        return OutputFile.in(folder).equals(files);
    }

    /** Whether a folder still contains one of the files unchanged, or is empty. */
    public boolean knows(Path folder) throws IOException {
        List<OutputFile> found = OutputFile.in(folder);
        return found.isEmpty() || found.stream().anyMatch(files::contains);
    }
}
