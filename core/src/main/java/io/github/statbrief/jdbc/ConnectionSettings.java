package io.github.statbrief.jdbc;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.query.QueryFailedException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The connections of a build or a command: {@code statbrief.jdbc.<name>.url}, {@code .user}, {@code .password},
 * {@code .timeout} and {@code .fetchSize} among properties, or {@code STATBRIEF_JDBC_<NAME>_PASSWORD} and the like in
 * the environment. Immutable; never printed.
 */
public final class ConnectionSettings {
    /** How the properties of connections begin. */
    public static final String PREFIX = "statbrief.jdbc.";

    private final Map<String, String> properties;
    private final Map<String, String> environment;

    /**
     * Takes the settings.
     *
     * @param properties properties, of which only those of connections are looked at; they go before the environment
     * @param environment the variables of the environment
     */
    public ConnectionSettings(Map<String, String> properties, Map<String, String> environment) {
        this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        this.environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /**
     * The connection of a name.
     *
     * @param name the name in the release
     * @throws QueryFailedException if it has no address, or a setting of it is wrong
     */
    JdbcConnection connection(String name) throws QueryFailedException {
        Optional<String> url = setting(name, "url");
        if (url.isEmpty()) {
            throw new QueryFailedException(Suggestions.refusal("no connection is named '" + name + "'", name, named())
                    + "; set " + PREFIX + name + ".url, or " + variable(name, "url") + " in the environment");
        }
        try {
            return new JdbcConnection(
                    url.get(),
                    setting(name, "user"),
                    setting(name, "password"),
                    number(name, "timeout", JdbcConnection.TIMEOUT),
                    number(name, "fetchSize", JdbcConnection.FETCH_SIZE));
        } catch (IllegalArgumentException e) {
            throw new QueryFailedException("the connection '" + name + "': " + e.getMessage());
        }
    }

    /** The most seconds of a query of the database within the process. */
    int embeddedTimeout() throws QueryFailedException {
        try {
            return number("embedded", "timeout", JdbcConnection.TIMEOUT);
        } catch (IllegalArgumentException e) {
            throw new QueryFailedException(String.valueOf(e.getMessage()));
        }
    }

    private Set<String> named() {
        Set<String> names = new TreeSet<>();
        for (String key : properties.keySet()) {
            if (key.startsWith(PREFIX) && key.endsWith(".url")) {
                names.add(key.substring(PREFIX.length(), Math.max(PREFIX.length(), key.length() - ".url".length())));
            }
        }
        return names;
    }

    private Optional<String> setting(String name, String what) {
        return Optional.ofNullable(properties.get(PREFIX + name + "." + what))
                .or(() -> Optional.ofNullable(environment.get(variable(name, what))))
                .filter(text -> !text.isEmpty());
    }

    private int number(String name, String what, int usual) {
        String text = setting(name, what).orElse(Integer.toString(usual));
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(PREFIX + name + "." + what + " is no whole number; write digits only");
        }
        return Integer.parseInt(text);
    }

    private static String variable(String name, String what) {
        String words = what.equals("fetchSize") ? "fetch_size" : what;
        return ("statbrief_jdbc_" + name + "_" + words).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Says nothing of what is set. */
    @Override
    public String toString() {
        return "connection settings";
    }
}
