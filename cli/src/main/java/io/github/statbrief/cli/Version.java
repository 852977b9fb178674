package io.github.statbrief.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the command. */
final class Version implements IVersionProvider {
    /** Created by picocli. */
    Version() {}

    /** The version: {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /**
     * The version, with the time and size of the jar for a snapshot, whose version says nothing: outputs of another one
     * are made again.
     */
    static String ofOutputs() {
        String number = number();
        if (!number.endsWith("-SNAPSHOT")) {
            return number;
        }
        try {
            CodeSource source = Version.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            return number + " " + Files.getLastModifiedTime(jar) + " " + Files.size(jar);
        } catch (URISyntaxException | IOException e) {
            return number;
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"statbrief " + number(), "Java " + System.getProperty("java.version")};
    }
}
