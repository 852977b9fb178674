package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.internal.rows.QueryRows;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.tidy.MemoryBudget;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.tidy.TidyReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.query.QuerySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** Runs the queries of the tables of a release. */
public final class TableQueries {
    private final QuerySource source;
    private final Consumer<QueryDigest> digests;

    /**
     * Prepares to run queries.
     *
     * @param source runs them
     * @param digests receives what each of the release's queries gave
     */
    public TableQueries(QuerySource source, Consumer<QueryDigest> digests) {
        this.source = source;
        this.digests = digests;
    }

    void gave(QueryDigest digest) {
        digests.accept(digest);
    }

    /** Runs a query; empty on failure, with problems at its place that say in which row. */
    Optional<TidyData> read(Query query, TidyLayout layout, MemoryBudget budget, Node at, Problems problems) {
        QueryRows rows = new QueryRows(source, query);
        try {
            TidyData data = TidyReader.read(rows, layout, budget);
            data.warnings().forEach(each -> problems.warning(at, each.message()));
            return Optional.of(data.withDigest(rows.digest()));
        } catch (InvalidDataException e) {
            e.problems().forEach(each -> problems.error(at, each.message()));
            if (e.more() > 0) {
                problems.error(
                        at,
                        "the result has " + (e.more() < RowSource.COUNTED ? "" : "at least ") + e.more()
                                + " problem(s) more than the first "
                                + e.problems().size() + ", which are shown");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }
}
