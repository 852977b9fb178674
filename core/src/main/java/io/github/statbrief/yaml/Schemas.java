package io.github.statbrief.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas (2020-12) of release files and theme files, for editors and other programs. */
public final class Schemas {
    private Schemas() {}

    /** The schema of release files, as text. It describes files with {@code for-each} too. */
    public static String release() {
        return text("release.schema.json");
    }

    /** The schema of theme files, as text. */
    public static String theme() {
        return text("theme.schema.json");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
