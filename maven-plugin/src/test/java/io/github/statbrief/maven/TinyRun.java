package io.github.statbrief.maven;

import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A run of the goal's own code over small releases, with outputs that a test makes. */
final class TinyRun {
    private final Path base;
    private final OutputDirectory output;
    private final List<ReportRun.Keyed> releases = new ArrayList<>();
    private final Lines log = new Lines();

    TinyRun(Path base, Disk disk) {
        this.base = base;
        this.output = new OutputDirectory(base.resolve("statbrief"), disk);
    }

    /** Keeps what is logged. */
    static final class Lines extends SystemStreamLog {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            lines.add(line.toString());
        }

        @Override
        public void warn(CharSequence line) {
            lines.add(line.toString());
        }
    }

    /** Adds a release, which is written to {@code <id>.yaml} where it is not there yet. */
    TinyRun with(String id, String key) throws IOException {
        Path file = base.resolve(id + ".yaml");
        if (!Files.exists(file)) {
            Files.writeString(file, TestReleases.small(id));
        }
        releases.add(new ReportRun.Keyed(
                new ReadRelease(file, ReleaseReader.outline(file, ReadOptions.standard()), List.of(), List.of()), key));
        return this;
    }

    /** Runs it. */
    void run(Rendering rendering) throws IOException, InvalidInputException, FailedRunException {
        ReleaseFiles files = new ReleaseFiles(base);
        Safeguard safeguard = Outputs.safeguard(
                output,
                releases.stream().map(ReportRun.Keyed::id).toList(),
                releases.stream().map(each -> each.read().file()).toArray(Path[]::new));
        try (OutputLock lock = OutputLock.of(output.work(), "a test", 60, log::info)) {
            new ReportRun(files, rendering, output, safeguard, log).run(releases, lock);
        }
    }

    /** The folder with the outputs. */
    OutputDirectory output() {
        return output;
    }

    /** What was logged. */
    List<String> log() {
        return log.lines;
    }
}
