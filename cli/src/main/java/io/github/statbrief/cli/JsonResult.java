package io.github.statbrief.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.RenderedRelease;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of a command for programs.
 *
 * @param rendered the releases that were rendered
 * @param upToDate the ids of releases whose outputs were up to date
 * @param problems every problem
 * @param fault why the disk or the program failed; empty if neither did
 */
@JsonPropertyOrder({"rendered", "upToDate", "problems", "fault"})
record JsonResult(List<Release> rendered, List<String> upToDate, List<Found> problems, String fault) {
    /**
     * A release that was rendered.
     *
     * @param id its id
     * @param folder the folder of its outputs
     * @param figures the number of its figures
     * @param tables the number of its tables
     * @param charts the number of its charts
     * @param milliseconds how long it took
     * @param reason why it was rendered
     */
    @JsonPropertyOrder({"id", "folder", "figures", "tables", "charts", "milliseconds", "reason"})
    record Release(String id, String folder, long figures, long tables, long charts, long milliseconds, String reason) {
        static Release of(RenderedRelease release) {
            return new Release(
                    release.id(),
                    release.folder().toString(),
                    release.figures(),
                    release.tables(),
                    release.charts(),
                    release.milliseconds(),
                    release.reason());
        }
    }

    /**
     * A problem at its place.
     *
     * @param severity error or warning
     * @param file the file; the setting for a problem that is in none
     * @param line the line, from 1; 0 for none
     * @param column the column, from 1; 0 for none
     * @param message what was found and what to write instead
     */
    @JsonPropertyOrder({"severity", "file", "line", "column", "message"})
    record Found(String severity, String file, int line, int column, String message) {
        static Found of(Problem problem) {
            return new Found(
                    problem.severity() == Severity.ERROR ? "error" : "warning",
                    problem.file().isEmpty() ? problem.path() : problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.message());
        }
    }

    /** The result as JSON. */
    String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(this);
    }
}
