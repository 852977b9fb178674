package io.github.statbrief.maven;

import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.html.IndexExporter;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the list of the releases of a run above their folders, if they are more than one. */
final class ReleaseIndex {
    private final Theme theme;
    private final OutputDirectory output;
    private final Consumer<String> warnings;

    /**
     * Prepares the list.
     *
     * @param theme the theme of its page
     * @param output the folder of the releases' folders
     * @param warnings receives a line if somebody's own page is in its place
     */
    ReleaseIndex(Theme theme, OutputDirectory output, Consumer<String> warnings) {
        this.theme = theme;
        this.output = output;
        this.warnings = warnings;
    }

    void write(List<ReadRelease> releases) throws IOException {
        if (releases.size() < 2) {
            return;
        }
        Path directory = output.directory();
        if (!IndexExporter.mayReplace(directory)) {
            warnings.accept(directory.resolve(IndexExporter.FILE)
                    + " was made by no run and stays; the list of releases is not written");
            return;
        }
        List<IndexEntry> entries = releases.stream()
                .map(each -> IndexEntry.of(each.outline(), files(each.release().id())))
                .toList();
        new IndexExporter(theme).write(entries, directory);
    }

    /** The files of a release to which the list leads besides its page. */
    private List<String> files(String release) {
        return Stream.of("brief.pdf", "workbook.xlsx", "workbook.ods", "brief.md", "release.json")
                .filter(file -> Files.exists(output.folder(release).resolve(file)))
                .toList();
    }
}
