package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.Severity;
import io.github.statbrief.internal.rows.DataProblem;
import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.tidy.MemoryBudget;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.tidy.TidyReader;
import io.github.statbrief.internal.yaml.ConfinedDirectory;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** The data of a release: its data files, beside it or in a folder below, and its queries. */
public final class DataFiles {
    private final Optional<Path> release;
    private final Consumer<Path> opened;
    private final MemoryBudget budget = MemoryBudget.ofJava();
    private final Optional<CodeSelection> selection;
    private final TableQueries queries;

    /**
     * Starts with a fresh memory budget, for a release of some codes.
     *
     * @param release the release file; empty if the release has none
     * @param opened receives the path of each file opened
     * @param selection the codes; empty to read all of them
     * @param queries runs the queries of tables
     */
    public DataFiles(
            Optional<Path> release, Consumer<Path> opened, Optional<CodeSelection> selection, TableQueries queries) {
        this.queries = queries;
        this.release = release;
        this.opened = opened;
        this.selection = selection;
    }

    /** The codes of which tables have cells; empty if all. */
    public Optional<CodeSelection> selection() {
        return selection;
    }

    /** Reads a file, or takes what was read for another code; empty on failure, with problems. */
    Optional<TidyData> read(String name, TidyLayout layout, Node at, Problems problems) {
        return selection.isPresent()
                ? selection.get().slices().once(at, () -> readFile(name, layout, at, problems))
                : readFile(name, layout, at, problems);
    }

    /** Runs a query, or takes what it gave for another code; empty on failure, with problems. */
    Optional<TidyData> read(Query query, TidyLayout layout, Node at, Problems problems) {
        // a query with parameters gives other rows for each code
        return selection.isPresent() && query.parameters().isEmpty()
                ? selection.get().slices().once(at, () -> queries.read(query, layout, budget, at, problems))
                : queries.read(query, layout, budget, at, problems);
    }

    /** Tells what the query of a table gave. */
    void gave(TidyData data) {
        data.digest().ifPresent(queries::gave);
    }

    /** Whether the rows of queries with parameters are left out, while no code is known. */
    boolean isSurvey() {
        return selection.isPresent() && selection.get().codes().isEmpty();
    }

    /** Reads a file; empty on failure, with problems that give its name and places. */
    private Optional<TidyData> readFile(String name, TidyLayout layout, Node at, Problems problems) {
        return find(name, at, problems).flatMap(file -> read(name, file, layout, at, problems));
    }

    /** Finds a file and counts it as opened; empty, with a problem, if there is none that may be read. */
    Optional<Path> find(String name, Node at, Problems problems) {
        if (release.isEmpty()) {
            problems.error(
                    at,
                    "the release was not read from a file, so there is no folder in which '" + name
                            + "' could lie; name the folder in the options of the reader");
            return Optional.empty();
        }
        Optional<Path> file;
        try {
            file = release.flatMap(ConfinedDirectory::of).flatMap(folder -> folder.find(name));
        } catch (IllegalArgumentException e) {
            problems.error(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (file.isEmpty()) {
            problems.error(at, "there is no file '" + name + "' beside the release");
        } else if (!Files.isRegularFile(file.get())) {
            problems.error(
                    at,
                    Files.isDirectory(file.get())
                            ? "'" + name + "' is a folder; name a file in it"
                            : "'" + name + "' is a device or a pipe; name a file");
        } else {
            opened.accept(file.get());
            return file;
        }
        return Optional.empty();
    }

    /** A file's name in messages. */
    String shown(String name) {
        return release.map(file -> file.resolveSibling(name).toString()).orElse(name);
    }

    private Optional<TidyData> read(String name, Path file, TidyLayout layout, Node at, Problems problems) {
        try {
            TidyData data = TidyReader.read(file, layout, budget);
            data.warnings()
                    .forEach(each ->
                            problems.add(shown(name), each.line(), each.column(), Severity.WARNING, each.message()));
            return Optional.of(data);
        } catch (InvalidDataException e) {
            String shown = shown(name);
            for (DataProblem problem : e.problems()) {
                problems.error(shown, problem.line(), problem.column(), problem.message());
            }
            if (e.more() > 0) {
                problems.error(
                        at,
                        "the file '" + name + "' has " + (e.more() < RowSource.COUNTED ? "" : "at least ") + e.more()
                                + " problem(s) more than the first "
                                + e.problems().size() + ", which are shown");
            }
        } catch (IOException e) {
            problems.error(at, "the file '" + name + "' cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }
}
