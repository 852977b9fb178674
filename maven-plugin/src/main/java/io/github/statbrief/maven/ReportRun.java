package io.github.statbrief.maven;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Renders the releases whose outputs are out of date: all of them first, then each takes its place. Used once. */
final class ReportRun {
    private final ReleaseFiles files;
    private final InputKey key;
    private final ReleaseRenderer renderer;
    private final OutputDirectory output;
    private final Log log;
    private final Map<String, String> keys = new LinkedHashMap<>();

    ReportRun(ReleaseFiles files, InputKey key, ReleaseRenderer renderer, OutputDirectory output, Log log) {
        this.files = files;
        this.key = key;
        this.renderer = renderer;
        this.output = output;
        this.log = log;
    }

    void run(List<ReadRelease> releases) throws IOException, InvalidInputException {
        try {
            for (ReadRelease read : releases) {
                renderIfNeeded(read);
            }
            for (Map.Entry<String, String> rendered : keys.entrySet()) {
                output.publish(rendered.getKey(), rendered.getValue());
                log.info("Rendered " + output.folder(rendered.getKey()));
            }
        } finally {
            for (String release : keys.keySet()) {
                output.discard(release);
            }
        }
    }

    private void renderIfNeeded(ReadRelease read) throws IOException, InvalidInputException {
        String id = read.release().id();
        String name = files.name(read.file());
        String current = key.of(read, name);
        if (output.isUpToDate(id, current)) {
            log.info("Up to date: " + output.folder(id));
            return;
        }
        keys.put(id, current);
        try {
            renderer.render(read, output.begin(id));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(name + ": " + e.getMessage());
        }
    }
}
