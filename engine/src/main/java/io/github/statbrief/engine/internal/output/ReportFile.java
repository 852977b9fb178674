package io.github.statbrief.engine.internal.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.engine.internal.file.Digest;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.query.QueryDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code report.json}, which does not depend on the machine or the time.
 *
 * @param release the release's id
 * @param figures the number of its figures
 * @param cells the number of its tables' cells
 * @param files all other files
 * @param warnings its warnings
 * @param queries the results of which its tables were made; left out if there are none
 */
@JsonPropertyOrder({"release", "figures", "cells", "files", "warnings", "queries"})
public record ReportFile(
        String release,
        long figures,
        long cells,
        List<OutputFile> files,
        List<Warning> warnings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> queries) {
    /** Its name in the folder of the release. */
    public static final String NAME = "report.json";

    /**
     * A warning with its place.
     *
     * @param file the file's name in the project
     * @param line the line, from 1
     * @param column the column, from 1
     * @param message what was found and what was expected
     */
    @JsonPropertyOrder({"file", "line", "column", "message"})
    public record Warning(String file, int line, int column, String message) {
        static Warning of(Problem problem) {
            return new Warning(problem.file(), problem.line(), problem.column(), problem.message());
        }
    }

    /**
     * The result of a query.
     *
     * @param table the table that was made of it
     * @param connection the name of its connection; left out where files were read
     * @param rows the number of its rows
     * @param sha256 the SHA-256 of its CSV file, in hexadecimal digits
     */
    @JsonPropertyOrder({"table", "connection", "rows", "sha256"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Result(String table, String connection, long rows, String sha256) {
        static Result of(QueryDigest digest) {
            return new Result(
                    digest.query().subject(), digest.query().connection().orElse(""), digest.rows(), digest.sha256());
        }
    }

    /** Makes the report on a folder with all other outputs. */
    public static ReportFile of(Release release, List<Problem> warnings, List<QueryDigest> queries, Path folder)
            throws IOException {
        long cells = release.tables()
                .map(Table::cells)
                .mapToLong(each -> each.size())
                .sum();
        return new ReportFile(
                release.id(),
                release.figures().count(),
                cells,
                OutputFile.in(folder),
                warnings.stream().map(Warning::of).toList(),
                queries.stream().map(Result::of).toList());
    }

    /** Writes it into the folder, and says what was written. */
    public OutputFile write(Path folder) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String json = JsonMapper.shared().writer().with(printer).writeValueAsString(this);
        byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(NAME), bytes);
        return new OutputFile(NAME, Digest.of(bytes), bytes.length);
    }
}
