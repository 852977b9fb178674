package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Refuses to replace anything except the outputs of earlier runs, and never replaces inputs. */
final class Safeguard {
    private static final String CURE =
            "; move it away, give the release another id, or set another statbrief.outputDirectory";

    private final Work work;
    private final Map<String, Path> releases;
    private final Inputs inputs;
    private final ReleaseFiles files;

    /**
     * Creates the safeguard of one output folder.
     *
     * @param work the output folder
     * @param releases the file of each release, by the release's id
     * @param inputs the input files of outputs
     * @param files names files in messages
     */
    Safeguard(Work work, Map<String, Path> releases, Inputs inputs, ReleaseFiles files) {
        this.work = work;
        this.releases = Collections.unmodifiableMap(new LinkedHashMap<>(releases));
        this.inputs = inputs;
        this.files = files;
    }

    /**
     * Checks the output folders of all releases.
     *
     * @throws InvalidInputException with a message for each folder that must not be replaced
     */
    void check() throws IOException, InvalidInputException {
        check(releases.keySet());
    }

    /** Checks the output folder of one release, directly before its move. */
    void check(String release) throws IOException, InvalidInputException {
        check(List.of(release));
    }

    private void check(Collection<String> asked) throws IOException, InvalidInputException {
        List<String> refusals = new ArrayList<>();
        directory().ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            for (String release : asked) {
                folder(release).ifPresent(refusals::add);
            }
        }
        if (!refusals.isEmpty()) {
            throw new InvalidInputException(refusals);
        }
    }

    private Optional<String> directory() throws IOException {
        for (Path folder : new Path[] {work.directory(), work.home()}) {
            if (Disk.isThere(folder) && !Files.isDirectory(folder)) {
                return Optional.of("the output folder " + files.name(work.directory()) + " cannot be used: "
                        + files.name(folder) + " is no folder; set another statbrief.outputDirectory");
            }
        }
        return inputs.in(work.home())
                .map(
                        input -> files.name(work.home()) + " holds " + files.name(input)
                                + ", from which outputs are made; it is for the runs of Statbrief alone, put the file elsewhere");
    }

    private Optional<String> folder(String release) throws IOException {
        Path folder = work.folder(release);
        String name = files.name(Objects.requireNonNull(releases.get(release))) + ": the outputs of release '" + release
                + "' would replace " + files.name(folder);
        if (!Disk.isThere(folder)) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(folder)) {
            return Optional.of(name + ", which is a link" + CURE);
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(name + ", which is a file that no run has made" + CURE);
        }
        if (!work.isOurs(release)) {
            return Optional.of(
                    name + ", which no run has made: there is no " + ReportFile.NAME + " of this release in it" + CURE);
        }
        return inputs.in(folder)
                .map(input -> name + " and with it " + files.name(input)
                        + ", from which outputs are made; put the file elsewhere, or set another"
                        + " statbrief.outputDirectory");
    }
}
