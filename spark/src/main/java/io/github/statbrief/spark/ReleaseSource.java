package io.github.statbrief.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a release is made from: the text of its file, and the data files that it names. Holds all of it, so that any
 * executor can render it. Immutable; serializable by Java and by Kryo.
 */
public final class ReleaseSource implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String text;
    private final String label;
    private final LinkedHashMap<String, String> values;
    private final LinkedHashMap<String, byte[]> files;

    private ReleaseSource(
            String name, String text, String label, Map<String, String> values, Map<String, byte[]> files) {
        this.name = name;
        this.text = text;
        this.label = label;
        this.values = new LinkedHashMap<>(values);
        this.files = new LinkedHashMap<>(files);
    }

    /**
     * Holds the text of a release, or of a template.
     *
     * @param name its name in problems and in the manifest, in the place of a file: {@code areas/north.yaml}
     * @param text the content of a release file
     */
    public static ReleaseSource of(String name, String text) {
        return new ReleaseSource(
                Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"), "", Map.of(), Map.of());
    }

    /**
     * The same with a file that the release names: data, the text of a source, a cover.
     *
     * @param file its path from the release, with forward slashes: {@code data/visits.csv}
     * @param content its content
     * @throws IllegalArgumentException if the path leads out of the folder of the release
     */
    public ReleaseSource withFile(String file, byte[] content) {
        if (file.isEmpty()
                || file.startsWith("/")
                || file.contains("\\")
                || List.of(file.split("/")).contains("..")) {
            throw new IllegalArgumentException(
                    "'" + file + "' is no path from the release; write one with forward slashes: data/visits.csv");
        }
        LinkedHashMap<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(file, content.clone());
        return new ReleaseSource(name, text, label, values, more);
    }

    /**
     * The release of a template for one row.
     *
     * @param row what tells this release from the others of the template, in problems and in the manifest
     * @param filled the text for each placeholder
     */
    public ReleaseSource filled(String row, Map<String, String> filled) {
        return new ReleaseSource(name, text, row, filled, files);
    }

    /** Its name in problems. */
    public String name() {
        return name;
    }

    /** The content of its file. */
    public String text() {
        return text;
    }

    /** What tells it from the others of its template; empty for a release that is made of none. */
    public String row() {
        return label;
    }

    /** What is filled into the placeholders of the template; unmodifiable, empty for a release that is made of none. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The files beside it, by their paths; unmodifiable, and not to be changed. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    @Override
    public String toString() {
        return label.isEmpty() ? name : name + " for '" + label + "'";
    }
}
