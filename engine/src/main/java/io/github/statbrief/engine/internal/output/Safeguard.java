package io.github.statbrief.engine.internal.output;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.Inputs;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Refuses to replace anything except the outputs of earlier runs, and never replaces inputs. */
public final class Safeguard {
    private final Work work;
    private final Map<String, Origin> releases;
    private final Inputs inputs;
    private final Names names;

    /**
     * Creates the safeguard of one output folder.
     *
     * @param work the output folder
     * @param releases where each release was read, by its id
     * @param inputs the input files in the output folder
     * @param names names files and settings in messages
     */
    public Safeguard(Work work, Map<String, Origin> releases, Inputs inputs, Names names) {
        this.work = work;
        this.releases = Collections.unmodifiableMap(new LinkedHashMap<>(releases));
        this.inputs = inputs;
        this.names = names;
    }

    /**
     * Checks the output folder itself.
     *
     * @throws RefusedInputException if it cannot be used
     */
    public void checkDirectory() throws IOException, RefusedInputException {
        for (Path folder : new Path[] {work.directory(), work.home()}) {
            if (Disk.isThere(folder) && !Files.isDirectory(folder)) {
                throw new RefusedInputException("the output folder " + names.of(work.directory()) + " cannot be used: "
                        + names.of(folder) + " is no folder; set another " + names.setting("outputDirectory"));
            }
        }
        Optional<Path> input = inputs.in(work.home());
        if (input.isPresent()) {
            throw new RefusedInputException(names.of(work.home()) + " holds " + names.of(input.get())
                    + ", from which outputs are made; it is for the runs of Statbrief alone, put the file elsewhere");
        }
    }

    /**
     * Checks the output folder of one release; done again directly before its move.
     *
     * @throws RefusedInputException if it must not be replaced
     */
    public void check(String release) throws IOException, RefusedInputException {
        checkDirectory();
        checkFolder(release);
    }

    /**
     * Checks the folder of one release in an output folder that has been checked.
     *
     * @throws RefusedInputException if it must not be replaced
     */
    public void checkFolder(String release) throws IOException, RefusedInputException {
        Optional<Problem> problem = problem(release);
        if (problem.isPresent()) {
            throw new RefusedInputException(List.of(problem.get()));
        }
    }

    private Optional<Problem> problem(String release) throws IOException {
        Path folder = work.folder(release);
        if (!Disk.isThere(folder)) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(folder)) {
            return Optional.of(notOurs(release, "a link"));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(notOurs(release, "a file that no run has made"));
        }
        if (!work.isOurs(release)) {
            return Optional.of(notOurs(
                    release,
                    "a folder that no run has made: there is no " + ReportFile.NAME + " of this release in it"));
        }
        return inputs.in(folder)
                .map(input -> error(
                        release,
                        " and with it " + names.of(input) + ", from which outputs are made; put the file elsewhere,"
                                + " or set another " + names.setting("outputDirectory")));
    }

    private Problem notOurs(String release, String what) {
        return error(
                release,
                ", " + what + "; move it away, give the release another id, or set another "
                        + names.setting("outputDirectory"));
    }

    private Problem error(String release, String what) {
        Origin origin = Objects.requireNonNull(releases.get(release));
        return origin.error(
                names,
                "the outputs of release '" + release + "' would replace " + names.of(work.folder(release)) + what);
    }
}
