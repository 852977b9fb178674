package io.github.statbrief.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A column of a data file: its heading, its different texts, and which of them stands in each row. */
final class Column {
    private static final Pattern BEHIND = Pattern.compile("\\s*[\\[(](?:note|notes|n|r|p|\\d)[^\\])]*[\\])]\\s*$");

    private final int place;
    private final String name;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final int[] rows;

    private Column(int place, String name, int size) {
        this.place = place;
        this.name = name;
        rows = new int[size];
    }

    /** The column at a place of some rows. */
    static Column of(int place, String name, List<CsvText.Row> rows) {
        Column column = new Column(place, name, rows.size());
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String text = rows.get(row).field(place);
            Integer at = known.get(text);
            if (at == null) {
                at = column.texts.size();
                known.put(text, at);
                column.texts.add(text);
                column.counts.add(0);
            }
            column.counts.set(at, column.counts.get(at) + 1);
            column.rows[row] = at;
        }
        return column;
    }

    int place() {
        return place;
    }

    /** The heading as it stands in the file. */
    String name() {
        return name;
    }

    /** The heading as words: without underscores and references to notes. */
    String label() {
        String words = BEHIND.matcher(name.replace('_', ' ').strip()).replaceFirst("");
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The different texts, in order of appearance. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The different texts that are not empty. */
    List<String> filled() {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    boolean hasEmpty() {
        return texts.contains("");
    }

    /** Whether all rows have the same text. */
    boolean isConstant() {
        return texts.size() <= 1;
    }

    int size() {
        return texts.size();
    }

    /** The number of rows with a text; 0 if none has it. */
    int count(String text) {
        int at = texts.indexOf(text);
        return at < 0 ? 0 : counts.get(at);
    }

    /** The place of a row's text among {@link #texts}. */
    int index(int row) {
        return rows[row];
    }

    String text(int row) {
        return texts.get(rows[row]);
    }

    boolean isNamed(Pattern pattern) {
        return pattern.matcher(name.replace('_', ' ')).find();
    }

    /** The share of the rows with a text for which a condition holds. */
    double share(Predicate<String> condition) {
        long filled = 0;
        long holding = 0;
        for (int at = 0; at < texts.size(); at++) {
            if (!texts.get(at).isEmpty()) {
                filled += counts.get(at);
                holding += condition.test(texts.get(at)) ? counts.get(at) : 0;
            }
        }
        return filled == 0 ? 0 : (double) holding / filled;
    }

    /** Whether a row's text decides the text of another column. */
    boolean decides(Column other) {
        int[] decided = new int[texts.size()];
        for (int row = 0; row < rows.length; row++) {
            int found = other.rows[row] + 1;
            int before = decided[rows[row]];
            if (before != 0 && before != found) {
                return false;
            }
            decided[rows[row]] = found;
        }
        return true;
    }
}
