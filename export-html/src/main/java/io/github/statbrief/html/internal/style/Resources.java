package io.github.statbrief.html.internal.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this library that a page embeds. */
public final class Resources {
    private static final String FOLDER = "/io/github/statbrief/html/";

    private Resources() {}

    /** Reads a file as text. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's file " + name + " cannot be read", e);
        }
    }
}
