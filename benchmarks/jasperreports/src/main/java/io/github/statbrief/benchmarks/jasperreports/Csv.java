package io.github.statbrief.benchmarks.jasperreports;

import java.util.ArrayList;
import java.util.List;

/** Reads the values of a CSV file with quotes as in RFC 4180. */
final class Csv {
    private Csv() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean doubled = quoted && character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                value.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == '\n')) {
                row.add(value.toString());
                value.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || character != '\r') {
                value.append(character);
            }
        }
        return rows;
    }
}
