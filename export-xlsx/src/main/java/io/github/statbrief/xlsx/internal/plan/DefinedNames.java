package io.github.statbrief.xlsx.internal.plan;

import java.util.regex.Pattern;

/**
 * Names by which cells and tables are found. An id is lower-case words joined by hyphens and holds no underscore, so writing each hyphen as an underscore keeps
 * different ids apart; the word before it keeps figures from tables and every name from looking like a cell. Where that would spell an escape, as {@code _x0041_}
 * does, readers would take it for another name; a point then stands in the place of an underscore.
 */
public final class DefinedNames {
    private static final Pattern ESCAPE = Pattern.compile("(?<![^-])x([0-9a-f]{4})-");

    private DefinedNames() {}

    /** The name of a figure's value: {@code killed-on-duty} is found at {@code figure_killed_on_duty}. */
    public static String figure(String id) {
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
        return ESCAPE.matcher(id).replaceAll("x$1.").replace('-', '_');
    }
}
