package io.github.statbrief.jdbc;

import io.github.statbrief.query.QueryFailedException;
import java.util.List;
import java.util.Locale;

/** Which statements are run: one, and one that reads. */
final class Statements {
    private static final List<String> READING = List.of("select", "with", "values", "from", "table", "(");

    private Statements() {}

    /** The statement without a semicolon at its end; refuses any other. */
    static String checked(String sql) throws QueryFailedException {
        String one = sql.strip().replaceFirst("\\s*;$", "");
        String lower = one.toLowerCase(Locale.ROOT);
        boolean reads = READING.stream()
                .anyMatch(word -> lower.startsWith(word)
                        && (word.equals("(")
                                || lower.length() == word.length()
                                || !Character.isJavaIdentifierPart(lower.charAt(word.length()))));
        if (!reads) {
            throw new QueryFailedException(
                    "a query begins with select, with, from, values or table; other statements are not run");
        }
        if (one.indexOf(';') >= 0) {
            throw new QueryFailedException(
                    "a query is one statement without a semicolon in it; a semicolon in a text is"
                            + " written chr(59) there");
        }
        return one;
    }
}
