package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of one dimension: the author's list, or the codes in the data in order of appearance. */
final class CodeList {
    /** The most codes; a column with more different words does not hold codes. */
    private static final int MOST = 100_000;

    private static final int LONGEST = 1_000;

    private final TidyLayout.CodeColumn layout;
    private final MemoryEstimate load;
    private final int column;
    private final long headerLine;
    private final List<Code> codes;
    private final Map<String, Integer> places = new HashMap<>();
    private final CodeLabels named;

    CodeList(TidyLayout.CodeColumn layout, Header header, MemoryEstimate load, ProblemCollector problems) {
        this.layout = layout;
        this.load = load;
        headerLine = header.line();
        column = header.place(layout.column(), problems);
        int labels = layout.labels().map(name -> header.place(name, problems)).orElse(-1);
        codes = new ArrayList<>();
        layout.empty().ifPresent(label -> codes.add(new Code(TidyLayout.CodeColumn.TOTAL, label, Optional.empty())));
        codes.addAll(layout.listed());
        codes.forEach(code -> places.put(code.id(), places.size()));
        named = new CodeLabels(codes, labels, load);
    }

    /** The place of a record's code; -1, with a problem, if it has none. */
    int place(Row row, ProblemCollector problems) {
        String written = row.text(column);
        String code = layout.spellings().getOrDefault(written, written);
        if (layout.empty().isPresent()) {
            if (code.equals(TidyLayout.CodeColumn.TOTAL)) {
                problems.at(
                        row.line(),
                        column,
                        "the code '" + code + "' stands here, and empty codes are read as '" + code
                                + "' too; leave 'empty' out, or the rows with one of them");
                return -1;
            }
            code = code.isEmpty() ? TidyLayout.CodeColumn.TOTAL : code;
        }
        Integer known = places.get(code);
        if (known != null) {
            named.check(known, row, problems);
            return known;
        }
        if (code.isEmpty()) {
            problems.at(
                    row.line(),
                    column,
                    "the code of '" + layout.id()
                            + "' is empty; if that means all of them, say so with 'empty: All' at the dimension");
            return -1;
        }
        if (!layout.listed().isEmpty()) {
            problems.at(
                    row.line(),
                    column,
                    "'" + code + "' is no code of '" + layout.id()
                            + "'; list it under 'codes', or leave its rows out with 'rows'");
            return -1;
        }
        Optional<String> refused = row.refused(column);
        if (refused.isPresent()) {
            problems.at(row.line(), column, "the code holds a character that cannot be shown: " + refused.get());
            return -1;
        }
        if (codes.size() >= MOST || code.length() > LONGEST) {
            problems.at(
                    row.line(),
                    column,
                    codes.size() >= MOST
                            ? "'" + layout.id() + "' has more than " + MOST
                                    + " codes up to here; is this the column of its codes?"
                            : "the code has " + code.length() + " characters; at most " + LONGEST + " are read");
            return -1;
        }
        codes.add(new Code(code, code, Optional.empty()));
        places.put(code, codes.size() - 1);
        load.object(2 * code.length());
        named.check(codes.size() - 1, row, problems);
        return codes.size() - 1;
    }

    /** Reports a total that is no code of the data. */
    void close(ProblemCollector problems) {
        layout.total()
                .filter(code -> !places.containsKey(code))
                .ifPresent(code -> problems.at(
                        headerLine,
                        column,
                        "no row has the code '" + code + "', which 'total' of '" + layout.id()
                                + "' says stands for all others"));
    }

    int size() {
        return codes.size();
    }

    Dimension dimension() {
        Optional<String> total = layout.empty()
                .map(label -> TidyLayout.CodeColumn.TOTAL)
                .or(() -> layout.total().filter(places::containsKey));
        return new Dimension(layout.id(), layout.label(), codes, total);
    }
}
