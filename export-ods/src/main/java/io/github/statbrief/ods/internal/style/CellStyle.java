package io.github.statbrief.ods.internal.style;

import io.github.statbrief.sheets.cell.Accent;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.Rule;

/**
 * All that determines the style of a cell.
 *
 * @param look its role
 * @param format the format of its number or day, otherwise empty
 * @param linked whether its words have a link
 * @param wrapped whether its text wraps
 * @param tall whether its row has several lines, which are then aligned at the top
 * @param accent its stress
 * @param rule the rule below it
 */
public record CellStyle(
        Look look, String format, boolean linked, boolean wrapped, boolean tall, Accent accent, Rule rule) {
    /** The style of a line above a table. */
    public static CellStyle line(Look look, boolean linked, boolean wrapped) {
        return new CellStyle(look, "", linked, wrapped, true, Accent.NONE, Rule.LIGHT);
    }

    /** The style of the heading of a column. */
    public static CellStyle heading(Look look) {
        return line(look, false, true);
    }

    /** The style of a cell in a row of one line. */
    public static CellStyle plain(Look look, String format) {
        return new CellStyle(look, format, false, format.isEmpty(), false, Accent.NONE, Rule.LIGHT);
    }
}
