package io.github.statbrief.xlsx;

/**
 * Names by which cells and tables are found. An id is lower-case words joined by hyphens and holds no underscore, so writing each hyphen as an underscore keeps
 * different ids apart; the word before it keeps figures from tables and every name from looking like a cell.
 */
final class DefinedNames {
    private DefinedNames() {}

    /** The name of a figure's value: {@code killed-on-duty} is found at {@code figure_killed_on_duty}. */
    static String figure(String id) {
        return "figure_" + joined(id);
    }

    /** The name of the table that holds a section's figures. */
    static String section(String id) {
        return "section_" + joined(id);
    }

    /** The name of a table of data. */
    static String table(String id) {
        return "table_" + joined(id);
    }

    /** The name of the table that a chart is drawn from. */
    static String chart(String id) {
        return "chart_" + joined(id);
    }

    /** The name of a list that every workbook has. */
    static String list(String what) {
        return "list_" + what;
    }

    private static String joined(String id) {
        return id.replace('-', '_');
    }
}
