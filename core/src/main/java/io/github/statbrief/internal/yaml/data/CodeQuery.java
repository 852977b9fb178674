package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.internal.rows.PlaceFinder;
import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.QueryRows;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.rows.RowTarget;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.table.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The query that gives the codes of which each has a release.
 *
 * @param query the query
 * @param column the column of codes
 * @param labels the column of their names; if empty, a code is its own name
 * @param at the node of the statement
 */
public record CodeQuery(Query query, String column, Optional<String> labels, Node at) {
    /** The most codes; more releases are parted into several files. */
    private static final int MOST = 1_000_000;

    private static final int LONGEST = 1_000;

    /** Runs the query; no codes, with problems that say in which row, if it cannot be read. */
    public List<Code> codes(QuerySource source, Problems problems) {
        QueryRows rows = new QueryRows(source, query);
        ProblemCollector found = new ProblemCollector(RowSource.SHOWN, rows.words());
        Target target = new Target(this, found);
        try (PlaceFinder places = rows.places()) {
            rows.read(target, found);
            if (found.any()) {
                throw found.exception(places);
            }
            return target.codes;
        } catch (InvalidDataException e) {
            e.problems().forEach(each -> problems.error(at, each.message()));
            if (e.more() > 0) {
                problems.error(at, "the result has " + e.more() + " problem(s) more than those shown");
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of what is read of one code: its own row, so that other codes do not change its release. */
    public QueryDigest digest(Code code) {
        List<String> columns = new ArrayList<>(List.of(column));
        List<String> row = new ArrayList<>(List.of(code.id()));
        labels.ifPresent(name -> {
            columns.add(name);
            row.add(code.label());
        });
        return QueryRows.digest(query, columns, row);
    }

    /** Takes the codes from the rows. */
    private static final class Target implements RowTarget {
        private final CodeQuery of;
        private final ProblemCollector problems;
        private final List<Code> codes = new ArrayList<>();
        private final Map<String, Long> rows = new HashMap<>();
        private int column;
        private int labels;

        Target(CodeQuery of, ProblemCollector problems) {
            this.of = of;
            this.problems = problems;
        }

        @Override
        public boolean header(Row row) {
            column = place(row, of.column());
            labels = of.labels().map(name -> place(row, name)).orElse(column);
            return !problems.any();
        }

        private int place(Row header, String name) {
            int place = header.fields().indexOf(name);
            if (place < 0) {
                problems.at(0, 0, Suggestions.refusal("no column '" + name + "'", name, header.fields()));
            }
            return place;
        }

        @Override
        public boolean row(Row row) {
            String code = row.text(column);
            String label = row.text(labels);
            Optional<String> refused = row.refused(column).or(() -> row.refused(labels));
            if (code.isEmpty() || label.isEmpty()) {
                problems.at(
                        row.line(),
                        code.isEmpty() ? column : labels,
                        "the " + (code.isEmpty() ? "code" : "label") + " is empty; each release needs one");
            } else if (refused.isPresent()) {
                problems.at(row.line(), column, "a character cannot be shown: " + refused.get());
            } else if (code.length() > LONGEST || label.length() > LONGEST) {
                problems.at(row.line(), column, "the code or its label has more than " + LONGEST + " characters");
            } else if (codes.size() >= MOST) {
                problems.at(row.line(), column, "there are more than " + MOST + " codes up to here; part the query");
                return false;
            } else {
                Long before = rows.putIfAbsent(code, row.line());
                if (before != null) {
                    problems.at(row.line(), column, "the code '" + code + "' stands in row " + before + " already");
                }
                codes.add(new Code(code, label, Optional.empty()));
            }
            return true;
        }
    }
}
