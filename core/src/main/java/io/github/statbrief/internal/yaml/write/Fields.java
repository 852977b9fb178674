package io.github.statbrief.internal.yaml.write;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The keys of one mapping. What is empty gets no key. */
final class Fields {
    /** A line of a release file has at most 20,000 characters. */
    private static final int LONGEST_LIST = 1_000;

    private final Output out;

    /**
     * Writes something.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    interface Part<T> {
        /** Writes it. */
        void write(T value, Output out) throws IOException;
    }

    /** The content of a mapping. */
    @FunctionalInterface
    interface Content {
        /** Writes the keys. */
        void write(Fields fields) throws IOException;
    }

    private Fields(Output out) {
        this.out = out;
    }

    /** Writes a mapping on lines of its own. */
    static void block(Output out, Content content) throws IOException {
        mapping(out, false, content);
    }

    /** Writes a mapping within a line. */
    static void inLine(Output out, Content content) throws IOException {
        mapping(out, true, content);
    }

    private static void mapping(Output out, boolean inLine, Content content) throws IOException {
        out.startMapping(inLine);
        content.write(new Fields(out));
        out.endMapping();
    }

    /** Writes a text. */
    void text(String key, String value) throws IOException {
        out.key(key);
        out.text(value);
    }

    /** Writes a text if there is one. */
    void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get());
        }
    }

    /** Writes a text unless it is the usual one. */
    void textUnless(String usual, String key, String value) throws IOException {
        if (!value.equals(usual)) {
            text(key, value);
        }
    }

    /** Writes a whole number. */
    void number(String key, int value) throws IOException {
        out.key(key);
        out.number(value);
    }

    /** Writes a part. */
    <T> void part(String key, T value, Part<T> part) throws IOException {
        out.key(key);
        part.write(value, out);
    }

    /** Writes a part if there is one. */
    <T> void part(String key, Optional<T> value, Part<T> part) throws IOException {
        if (value.isPresent()) {
            part(key, value.get(), part);
        }
    }

    /** Writes a list on lines of its own. */
    <T> void list(String key, Collection<T> values, Part<T> part) throws IOException {
        list(key, false, values, part);
    }

    /** Writes texts as a list: within a line, unless there are many. */
    void words(String key, Collection<String> values) throws IOException {
        int length = values.stream().mapToInt(String::length).sum();
        list(key, length <= LONGEST_LIST, values, (text, to) -> to.text(text));
    }

    private <T> void list(String key, boolean inLine, Collection<T> values, Part<T> part) throws IOException {
        if (!values.isEmpty()) {
            out.key(key);
            out.startList(inLine);
            for (T value : values) {
                part.write(value, out);
            }
            out.endList();
        }
    }

    /** Writes a mapping from the author's names to texts. */
    void texts(String key, boolean inLine, Map<String, String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.key(key);
            mapping(out, inLine, fields -> {
                for (Map.Entry<String, String> entry : texts.entrySet()) {
                    fields.text(entry.getKey(), entry.getValue());
                }
            });
        }
    }
}
