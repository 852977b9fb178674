package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.rows.SourceWords;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.table.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels of one dimension's codes in a data file. A code must have the same label everywhere; with two, a value
 * could be published under the wrong name.
 */
final class CodeLabels {
    private static final long UNSTATED = -1;
    private static final long LISTED = 0;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private final List<Code> codes;
    private final int column;
    private final MemoryEstimate load;
    /** The line with the first label of each code. */
    private final List<Long> lines = new ArrayList<>();
    /** Codes whose conflicting labels have been reported. */
    private final Set<List<String>> told = new HashSet<>();

    /**
     * Starts with known codes.
     *
     * @param codes the codes so far; the author's codes come with labels
     * @param column the column of labels; negative if there is none
     * @param load counts their memory
     */
    CodeLabels(List<Code> codes, int column, MemoryEstimate load) {
        this.codes = codes;
        this.column = column;
        this.load = load;
        codes.forEach(code -> lines.add(LISTED));
    }

    /** Takes the label of a code from a row, and reports a label that differs from an earlier one. */
    void check(int place, Row row, ProblemCollector problems) {
        if (column < 0) {
            return;
        }
        if (place == lines.size()) {
            lines.add(UNSTATED);
        }
        String label = row.text(column);
        Code code = codes.get(place);
        long line = lines.get(place);
        if (label.isEmpty() || (line != UNSTATED && label.equals(code.label()))) {
            return;
        }
        Optional<String> refused = row.refused(column);
        if (refused.isPresent()) {
            problems.at(row.line(), column, "the label holds a character that cannot be shown: " + refused.get());
        } else if (line == UNSTATED) {
            codes.set(place, new Code(code.id(), label, code.parent()));
            lines.set(place, row.line());
            load.characters(label.length());
        } else if (!spaced(label).equals(spaced(code.label())) && told.add(List.of(code.id(), label))) {
            problems.at(row.line(), column, conflict(code, label, line, problems.words()));
        }
    }

    private static String conflict(Code code, String label, long line, SourceWords words) {
        String found = "'" + code.id() + "' is called '" + label + "' here and '" + code.label() + "' "
                + (line == LISTED ? "in the release file" : words.at(line));
        String capitals = label.equalsIgnoreCase(code.label()) ? "only capitals differ; " : "";
        return found + "; " + capitals
                + (line == LISTED
                        ? "give the code one label, or leave out 'labels'"
                        : "give the code one label in all rows");
    }

    /** The label with single spaces: extra spaces do not make it a different label. */
    private static String spaced(String label) {
        return SPACES.matcher(Printable.withoutSoftHyphens(label)).replaceAll(" ");
    }
}
