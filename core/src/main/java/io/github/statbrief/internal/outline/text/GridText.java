package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.value.Rounding;
import java.util.List;
import java.util.Set;

/** Words what stands around the data tables of one release. Immutable and safe to share between threads. */
public final class GridText {
    private final Phrases phrases;

    private GridText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the data tables of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static GridText of(Release release) {
        return new GridText(Phrases.in(release.language()));
    }

    /**
     * Says which part of a table the brief omits.
     *
     * @param table the table's id
     * @param shown the number of cells shown
     * @param all the number of all cells
     * @return a sentence that says where the whole table is
     */
    public String leftOut(String table, int shown, int all) {
        return phrases.format("grid.remark", "shown", shown, "all", all, "table", table);
    }

    /** Says where the confidence limits of a table are. */
    public String limitsElsewhere(String table) {
        return phrases.format("grid.limits", "table", table);
    }

    /** Says where the notes on the cells of a table are, if they are many. */
    public String cellNotesElsewhere(int count, String table) {
        return phrases.format("grid.cell-notes", "count", count, "table", table);
    }

    /** A note on a cell: "North, 2025: Without the islands." */
    public String cellNote(String cell, String note) {
        return phrases.format("grid.cell-note", "cell", cell, "note", note);
    }

    /** Names the measures that the brief omits. */
    public String unshown(List<String> measures) {
        return phrases.format("grid.unshown", "measures", phrases.allOf(measures));
    }

    /** "Visits, thousand visits", for a measure that heads a row. */
    public String measureWithUnit(String measure, String unit) {
        boolean inBrackets = unit.startsWith("(");
        return inBrackets ? measure + " " + unit : phrases.format("grid.measure", "measure", measure, "unit", unit);
    }

    /** Heads a row of changes: "Oct 2021 on Sep 2021". */
    public String change(String newer, String older) {
        return phrases.format("grid.change", "newer", newer, "older", older);
    }

    /** Heads a column of figures: "Sales, change on June 2013". */
    public String compared(String measure, boolean isChange, String comparison) {
        String key = isChange ? "matrix.change" : "matrix.compared";
        return phrases.format(key, "label", measure, "comparison", comparison);
    }

    /** "Leinster, Deaths", for a figure in a table of figures. */
    public String noted(String row, String column) {
        return phrases.format("matrix.noted", "row", row, "column", column);
    }

    /** "Region: North", for a code common to all cells shown. */
    public String fixed(String dimension, String code) {
        return phrases.format("grid.fixed", "dimension", dimension, "code", code);
    }

    /** "2024 Q1 – 2025 Q4"; uses a dash, because a government year contains a "to". */
    public String periods(String first, String last) {
        return phrases.format("grid.periods", "first", first, "last", last);
    }

    /**
     * Says how the numbers of a table are rounded, and where all their digits are.
     *
     * @param table the table's id
     * @param roundings the roundings of its measures; at least one
     */
    public String rounded(String table, Set<Rounding> roundings) {
        if (roundings.size() > 1) {
            return phrases.format("grid.rounded-severally", "table", table);
        }
        Rounding rounding = roundings.iterator().next();
        String rounded = phrases.format(
                "rounding", "rule", phrases.get("rounding." + rounding.rule()), "decimals", rounding.decimals());
        return phrases.format("grid.rounded", "rounding", rounded, "table", table);
    }
}
