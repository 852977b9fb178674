package io.github.statbrief.engine;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.RecordedQueries;
import io.github.statbrief.query.Query;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the queries of releases give as CSV files beside them, so that a release can be archived with its data
 * and read without its database. The files of a release are written all or none.
 */
public final class Freezer {
    private final RunSettings settings;
    private final Names names;
    private final RunInput input;
    private final boolean replace;

    /**
     * A table whose query's result was written as a CSV file beside its release.
     *
     * @param release the release file, as messages name it
     * @param line the line of the query, from 1
     * @param column its column, from 1
     * @param table the id of the table
     * @param file the name of the CSV file, beside the release
     * @param rows the number of its rows
     * @param changed whether the file is new or was replaced; else it had this content already
     */
    public record FrozenTable(
            String release, int line, int column, String table, String file, long rows, boolean changed) {
        /** What was done, and what makes the release read the file. */
        public String text() {
            return release + ":" + line + ":" + column + ": " + file + (changed ? " has " : " still has ") + "the "
                    + rows
                    + " row(s) of '" + table + "'; to read them in the place of the database, write 'file: " + file
                    + "' for 'query', and leave out 'jdbc', 'files' and 'parameters'";
        }
    }

    /**
     * Prepares to write.
     *
     * @param settings which releases, and what runs their queries
     * @param caller names settings in messages
     * @param replace whether a file with other content is replaced
     */
    public Freezer(RunSettings settings, Caller caller, boolean replace) {
        this.settings = settings;
        this.names = new Names(settings.base(), caller::setting);
        this.input = new RunInput(settings, names);
        this.replace = replace;
    }

    /**
     * Runs the queries of every release and writes what they give.
     *
     * @return the tables written, in the order of their files
     * @throws RunFailedException with every problem, if a release cannot be read or a file must not be replaced; the
     *     files of other releases are written
     */
    public List<FrozenTable> freeze() throws RunFailedException {
        List<FrozenTable> frozen = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            for (Path path : input.paths()) {
                freeze(path, frozen, problems);
            }
        } catch (RefusedInputException e) {
            throw new RunFailedException(String.valueOf(e.getMessage()), e.problems(), false, null);
        } catch (IOException | UncheckedIOException e) {
            throw new RunFailedException("results cannot be written: " + e, List.of(), true, e);
        } catch (RuntimeException e) {
            FailedRunException fault = FailedRunException.of(String.join(", ", settings.releases()), "read", e);
            throw new RunFailedException(String.valueOf(fault.getMessage()), List.of(), true, e);
        }
        if (problems.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            StringBuilder message = new StringBuilder();
            problems.forEach(each -> message.append(each).append('\n'));
            throw new RunFailedException(message.toString().strip(), problems, false, null);
        }
        return List.copyOf(frozen);
    }

    private void freeze(Path path, List<FrozenTable> frozen, List<Problem> problems) throws IOException {
        try (RecordedQueries queries = new RecordedQueries(settings.queries(), path)) {
            ReadOptions usual = ReadOptions.standard().withQueries(queries);
            ReadOptions options = settings.sources().map(usual::withSources).orElse(usual);
            if (Files.isRegularFile(path) && ReleaseSeries.isSeries(path)) {
                ReleaseSeries series = ReleaseSeries.read(path, options);
                // a query with parameters is run for a code only
                series.outline(series.codes().get(0));
            } else {
                ReleaseReader.read(path, options);
            }
            List<Problem> refused = refused(path, queries.recordings());
            problems.addAll(refused);
            if (refused.isEmpty()) {
                for (RecordedQueries.Recording each : queries.recordings()) {
                    frozen.add(published(path, each));
                }
            }
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(names.named(path, each)));
        }
    }

    /** Why the results of a release must not be written; none if they may. */
    private List<Problem> refused(Path path, List<RecordedQueries.Recording> recordings) throws IOException {
        List<Problem> refused = new ArrayList<>();
        for (RecordedQueries.Recording each : recordings) {
            Query query = each.query();
            Path file = file(path, query);
            String reason = "";
            if (query.subject().equals("for-each")
                    || (ReleaseSeries.isSeries(path) && !query.parameters().isEmpty())) {
                reason = "the rows of '" + query.subject()
                        + "' are asked for each release, so that no one file has them; let 'for-each' name a table whose"
                        + " query gives the rows of all codes";
            } else if (!replace && Files.exists(file) && Files.mismatch(each.part(), file) >= 0) {
                reason = names.of(file) + " has other content; set " + names.setting("replace")
                        + " to replace it, or move it away";
            }
            if (!reason.isEmpty()) {
                refused.add(Problem.inFile(names.of(path), query.line(), query.column(), Severity.ERROR, reason));
            }
        }
        return refused;
    }

    private FrozenTable published(Path path, RecordedQueries.Recording recording) throws IOException {
        Query query = recording.query();
        Path file = file(path, query);
        boolean changed = !Files.exists(file) || Files.mismatch(recording.part(), file) >= 0;
        if (changed) {
            Files.move(recording.part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new FrozenTable(
                names.of(path),
                query.line(),
                query.column(),
                query.subject(),
                String.valueOf(file.getFileName()),
                recording.rows(),
                changed);
    }

    /** The file of a table: {@code visits.yaml} and {@code by-area} make {@code visits-by-area.csv}. */
    private static Path file(Path release, Query query) {
        String name = String.valueOf(release.getFileName()).replaceFirst("\\.[^.]*$", "");
        return release.resolveSibling(name + "-" + query.subject() + ".csv");
    }
}
