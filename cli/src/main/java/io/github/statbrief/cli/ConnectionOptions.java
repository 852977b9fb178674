package io.github.statbrief.cli;

import io.github.statbrief.jdbc.ConnectionSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the databases of releases are reached. Passwords come from the environment: other users see a command line. */
final class ConnectionOptions {
    @Option(
            names = "--jdbc",
            paramLabel = "NAME=URL",
            description = "The address of a connection that releases name. Its password is read from"
                    + " STATBRIEF_JDBC_<NAME>_PASSWORD in the environment.")
    private Map<String, String> urls = new LinkedHashMap<>();

    @Option(names = "--jdbc-user", paramLabel = "NAME=USER", description = "The user of a connection.")
    private Map<String, String> users = new LinkedHashMap<>();

    @Option(
            names = "--jdbc-timeout",
            paramLabel = "NAME=SECONDS",
            description = "The most seconds of a query; NAME is embedded for queries of files. Default: 300.")
    private Map<String, String> timeouts = new LinkedHashMap<>();

    @Option(
            names = "--driver-path",
            paramLabel = "PATH",
            description = "Jars of JDBC drivers, or folders of jars, separated as in a class path.")
    private String driverPath = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Created by picocli. */
    ConnectionOptions() {}

    /** What runs the queries; to be closed. */
    JdbcQueries queries() {
        Map<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(ConnectionSettings.PREFIX)) {
                properties.put(name, System.getProperty(name, ""));
            }
        }
        urls.forEach((name, url) -> properties.put(ConnectionSettings.PREFIX + name + ".url", url));
        users.forEach((name, user) -> properties.put(ConnectionSettings.PREFIX + name + ".user", user));
        timeouts.forEach((name, seconds) -> properties.put(ConnectionSettings.PREFIX + name + ".timeout", seconds));
        return new JdbcQueries(new ConnectionSettings(properties, System.getenv()), drivers());
    }

    private ClassLoader drivers() {
        ClassLoader ours = ConnectionOptions.class.getClassLoader();
        if (driverPath.isBlank()) {
            return ours;
        }
        List<URL> jars = new ArrayList<>();
        try {
            for (String each : driverPath.split(File.pathSeparator, -1)) {
                for (Path jar : jars(Path.of(each))) {
                    jars.add(jar.toUri().toURL());
                }
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ours);
    }

    private List<Path> jars(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--driver-path: there is no jar and no folder '" + path + "'", e);
        }
    }
}
