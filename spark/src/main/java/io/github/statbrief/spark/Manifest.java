package io.github.statbrief.spark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.statbrief.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a job has made: an entry for each release, in the order of the sources. The same sources give the same manifest.
 *
 * @param releases the entries
 */
public record Manifest(List<ManifestEntry> releases) {
    /** Copies the list. */
    public Manifest {
        releases = List.copyOf(releases);
    }

    /** The releases whose files are at their place. */
    public List<ManifestEntry> written() {
        return releases.stream().filter(ManifestEntry::isWritten).toList();
    }

    /** The releases that could not be rendered, with their errors. */
    public List<ManifestEntry> failed() {
        return releases.stream().filter(each -> !each.isWritten()).toList();
    }

    /** The problems of all releases, warnings among them. */
    public List<Problem> problems() {
        return releases.stream().flatMap(each -> each.problems().stream()).toList();
    }

    /** The manifest as {@code manifest.csv} has it: a line of columns and a line for each release. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("name", "state", "id", "folder", "files", "bytes", "sha256", "problems");
            for (ManifestEntry each : releases) {
                csv.writeRecord(
                        each.name(),
                        each.isWritten() ? "written" : "failed",
                        each.id(),
                        each.folder(),
                        Integer.toString(each.files()),
                        Long.toString(each.bytes()),
                        each.sha256(),
                        each.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The entries of which none has the id of another: those that have are refused, because only one could be read. */
    static Manifest withoutIdsGivenTwice(List<ManifestEntry> entries) {
        Map<String, List<ManifestEntry>> byId = new HashMap<>();
        entries.stream()
                .filter(ManifestEntry::isWritten)
                .forEach(each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>(1))
                        .add(each));
        List<ManifestEntry> checked = new ArrayList<>(entries.size());
        for (ManifestEntry each : entries) {
            List<ManifestEntry> same = byId.getOrDefault(each.id(), List.of());
            checked.add(
                    same.size() < 2
                            ? each
                            : each.refused("the release id '" + each.id() + "' is also that of "
                                    + same.get(same.indexOf(each) == 0 ? 1 : 0).name()
                                    + "; each release needs an id of its own, it names the folder of its outputs"));
        }
        return new Manifest(checked);
    }
}
