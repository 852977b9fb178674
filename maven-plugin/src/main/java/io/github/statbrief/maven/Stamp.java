package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The record of published outputs.
 *
 * @param key the key of their inputs
 * @param files every file, with the digest written
 */
record Stamp(String key, List<OutputFile> files) {
    private static final String INPUTS = "inputs ";
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (.+)");

    /** Copies the list. */
    Stamp {
        files = List.copyOf(files);
    }

    /** Reads a stamp; empty if the file does not exist or was not written by this version. */
    static Optional<Stamp> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.get(0).startsWith(INPUTS)) {
            return Optional.empty();
        }
        List<Matcher> files = lines.stream().skip(1).map(FILE::matcher).toList();
        if (!files.stream().allMatch(Matcher::matches)) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(
                lines.get(0).substring(INPUTS.length()),
                files.stream()
                        .map(each -> new OutputFile(each.group(3), each.group(1), Long.parseLong(each.group(2))))
                        .toList()));
    }

    /** The content of its file. */
    String text() {
        return files.stream()
                .map(file -> file.sha256() + " " + file.size() + " " + file.path() + "\n")
                .collect(Collectors.joining("", INPUTS + key + "\n", ""));
    }

    /** Whether a folder contains exactly the files written, unchanged. */
    boolean describes(Path folder) throws IOException {
        return OutputFile.in(folder).equals(files);
    }

    /** Whether a folder still contains one of the files unchanged, or is empty. */
    boolean knows(Path folder) throws IOException {
        List<OutputFile> found = OutputFile.in(folder);
        return found.isEmpty() || found.stream().anyMatch(files::contains);
    }
}
