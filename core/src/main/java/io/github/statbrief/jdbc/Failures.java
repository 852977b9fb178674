package io.github.statbrief.jdbc;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.regex.Pattern;

/** Words the failures of a database without what must not be told. */
final class Failures {
    /** The state of a statement that was cancelled, in PostgreSQL and H2. */
    private static final String CANCELLED = "57014";

    private static final int LONGEST = 500;
    private static final Pattern SECRET =
            Pattern.compile("(?i)((?:password|passwd|pwd|secret|token|credential)[a-z]*\\s*[=:]\\s*)[^\\s&;,)]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bjdbc:[^\\s'\"]+");
    private static final Pattern USER_INFO = Pattern.compile("//[^\\s/@]*@");

    private final JdbcConnection connection;

    Failures(JdbcConnection connection) {
        this.connection = connection;
    }

    /** What the database says, on one line and without secrets. */
    String words(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage());
        for (String secret :
                new String[] {connection.url(), connection.password().orElse("")}) {
            text = secret.isBlank() ? text : text.replace(secret, "...");
        }
        text = ADDRESS.matcher(text).replaceAll("...");
        text = USER_INFO.matcher(text).replaceAll("//...@");
        text = SECRET.matcher(text).replaceAll("$1...").replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    static boolean isTimeout(SQLException thrown) {
        return thrown instanceof SQLTimeoutException || CANCELLED.equals(thrown.getSQLState());
    }

    /** What is said of a query that takes too long. */
    String tooSlow(String setting) {
        return "the query did not end within " + connection.timeout() + " s; make it faster, or set " + setting
                + " to more seconds";
    }
}
