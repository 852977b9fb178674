package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.output.Disk;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Safeguard;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of the engine's own code over small releases, with outputs that a test makes. */
public final class TinyRun {
    private final Path base;
    private final OutputDirectory output;
    private final Map<ReadRelease, String> releases = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();

    public TinyRun(Path base, Disk disk) {
        this.base = base;
        this.output = new OutputDirectory(base.resolve("statbrief"), disk);
    }

    /** Keeps notices. */
    private final class Lines implements Progress {
        @Override
        public void warning(Problem problem) {
            log.add(problem.toString());
        }

        @Override
        public void notice(String message) {
            log.add(message);
        }

        @Override
        public void information(String message) {
            log.add(message);
        }

        @Override
        public void rendered(RenderedRelease release) {
            log.add("Rendered " + release.id());
        }

        @Override
        public void upToDate(String release, Path folder) {
            log.add("Up to date: " + release);
        }

        @Override
        public void advanced(int done, int total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }
    }

    /** Adds a release, which is written to {@code <id>.yaml} where it is not there yet. */
    public TinyRun with(String id, String key) throws IOException {
        Path file = base.resolve(id + ".yaml");
        if (!Files.exists(file)) {
            Files.writeString(file, TestReleases.small(id));
        }
        releases.put(
                new ReadRelease(
                        new Origin(file, 1, 5),
                        ReleaseReader.outline(file, ReadOptions.standard()),
                        List.of(),
                        List.of(),
                        List.of()),
                key);
        return this;
    }

    /** Runs it, one release after the other. */
    void run(RenderRun.Rendering rendering)
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        List<ReadRelease> all = List.copyOf(releases.keySet());
        Safeguard safeguard = Outputs.safeguard(
                output,
                all.stream().map(each -> each.release().id()).toList(),
                all.stream().map(ReadRelease::file).toArray(Path[]::new));
        List<Surveyed> surveyed = all.stream()
                .map(each -> Surveyed.of(each, IndexEntry.of(each.outline(), List.of()), true))
                .toList();
        Names names = Outputs.names(base);
        Outcome outcome = new Outcome(all.size());
        try (OutputLock lock = OutputLock.of(names, output.work(), "a test", 60, log::add)) {
            output.recover(log::add);
            RenderRun run = new RenderRun(names, rendering, output, safeguard, lock, new Lines());
            ReleaseInput input = new ReleaseInput(names, Optional.empty(), Optional.empty(), QuerySource.none());
            List<Surveyed> finished = new ReleaseLoop(
                            run,
                            input,
                            read -> Outputs.inputs(releases.getOrDefault(read, "none")),
                            output,
                            Format.all(),
                            new Lines())
                    .each(surveyed, outcome, new Workers(1));
            outcome.check(finished.size());
        }
    }

    /** The folder with the outputs. */
    public OutputDirectory output() {
        return output;
    }

    /** What was noticed. */
    public List<String> log() {
        return List.copyOf(log);
    }
}
