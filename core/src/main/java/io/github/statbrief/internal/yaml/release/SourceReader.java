package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Source;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a source and its text, if available. */
final class SourceReader {
    private static final Keys KEYS = Keys.of("a source")
            .required("id", "title")
            .optional("publisher", "date", "url", "file", "sha256", "language", "translatedFrom", "lines");

    private final NodeReader values;
    private final IdReader ids;
    private final SourceTexts texts;
    private final Locale language;

    SourceReader(NodeReader values, UnreadableIds unreadable, SourceTexts texts, Locale language) {
        this.values = values;
        this.ids = new IdReader(values, unreadable);
        this.texts = texts;
        this.language = language;
    }

    Optional<Source> read(Node node) {
        return values.entries(node, KEYS)
                .flatMap(entries -> ids.read(
                        entries, "source", id -> source(entries, id).map(source -> withText(source, entries))));
    }

    private Optional<Source> source(Entries entries, String id) {
        Optional<String> digest = entries.text("sha256");
        return values.make(entries.place("sha256"), () -> source(entries, id, digest))
                .or(() -> Optional.of(source(entries, id, Optional.empty())));
    }

    private Source source(Entries entries, String id, Optional<String> digest) {
        return new Source(
                id,
                entries.text("title").orElse(UnreadableIds.STAND_IN_TEXT),
                entries.text("publisher"),
                entries.node("date").flatMap(values::date),
                entries.value("url", Arguments::webAddress),
                entries.text("file"),
                digest,
                tag(entries, "language").orElse(language.toLanguageTag()),
                tag(entries, "translatedFrom"),
                Optional.empty());
    }

    /** A line of a text, which is compared and never printed. */
    private Optional<String> line(Node node) {
        Optional<String> line = values.scalar(node);
        if (line.isEmpty()) {
            values.problems().error(node, "a line of a text is expected here");
        }
        return line;
    }

    private static Optional<String> tag(Entries entries, String key) {
        return entries.value(key, Arguments::languageTag);
    }

    /** The text that stands in the release itself, otherwise that of the file. */
    private Source withText(Source source, Entries entries) {
        if (entries.has("lines")) {
            return source.withLines(entries.list("lines", this::line));
        }
        if (source.file().isEmpty()) {
            return source;
        }
        return values.make(entries.place("file"), () -> texts.read(source)).orElse(source);
    }
}
