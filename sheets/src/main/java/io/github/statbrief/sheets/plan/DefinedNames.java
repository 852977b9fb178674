package io.github.statbrief.sheets.plan;

import java.util.regex.Pattern;

/**
 * The names of cells and tables. An id consists of lower-case words joined by hyphens without underscores, so
 * replacing each hyphen with an underscore keeps names unique; the prefix separates figures from tables and keeps
 * every name from looking like a cell reference. If the result would contain an escape such as {@code _x0041_}, which
 * readers would decode, a point takes the place of an underscore.
 */
public final class DefinedNames {
    private static final Pattern ESCAPE = Pattern.compile("(?<![^-])x([0-9a-f]{4})-");

    private DefinedNames() {}

    /** The name of a figure's value: {@code figure_killed_on_duty} for {@code killed-on-duty}. */
    public static String figure(String id) {
        return "figure_" + joined(id);
    }

    /** The name of the table of a section's figures. */
    static String section(String id) {
        return "section_" + joined(id);
    }

    /** The name of a table of data. */
    static String table(String id) {
        return "table_" + joined(id);
    }

    /** The name of the table of a chart's data. */
    static String chart(String id) {
        return "chart_" + joined(id);
    }

    /** The name of a list found in every workbook. */
    static String list(String what) {
        return "list_" + what;
    }

    private static String joined(String id) {
        return ESCAPE.matcher(id).replaceAll("x$1.").replace('-', '_');
    }
}
