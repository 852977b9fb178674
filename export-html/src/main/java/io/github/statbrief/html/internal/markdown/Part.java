package io.github.statbrief.html.internal.markdown;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Markdown of one block: its parts, with an empty line between them. */
final class Part {
    private static final int DEEPEST = 6;

    private final List<String> parts = new ArrayList<>();

    /** Adds a heading, unless its text is empty. */
    Part heading(int level, String text) {
        return text.isBlank() ? this : line("#".repeat(Math.min(level, DEEPEST)) + " " + Escape.line(text));
    }

    /** Adds a paragraph of text, unless it is empty. */
    Part paragraph(String text) {
        return text.isBlank() ? this : line(Escape.line(text));
    }

    /** Adds a line that is Markdown, unless it is empty. */
    Part line(String markdown) {
        if (!markdown.isBlank()) {
            parts.add(markdown);
        }
        return this;
    }

    /** Adds a list of entries that are Markdown, unless there are none. */
    Part list(Stream<String> entries) {
        return line(entries.map(entry -> "- " + entry).collect(Collectors.joining("\n")));
    }

    /** Adds the parts of a running text, with the ids of the figures in it. */
    Part passages(List<Passage<RichText>> passages, int level) {
        passages.forEach(passage -> line(passage.accept(new Passages(level))));
        return this;
    }

    /**
     * Adds a table.
     *
     * @param numbers how many columns, the last ones, are aligned to the right
     * @param headings its headings, which are Markdown
     * @param rows its rows, each with a field for every heading
     */
    Part table(int numbers, List<String> headings, Stream<List<String>> rows) {
        List<String> rules = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            rules.add(column < headings.size() - numbers ? "---" : "---:");
        }
        return line(Stream.concat(Stream.of(headings, rules), rows)
                .map(row -> "| " + String.join(" | ", row) + " |")
                .collect(Collectors.joining("\n")));
    }

    /** The whole block. */
    String text() {
        return String.join("\n\n", parts);
    }

    /** Writes a passage; the headings in a text are one level below its own. */
    private record Passages(int level) implements Passage.Visitor<RichText, String> {
        @Override
        public String paragraph(Passage.Paragraph<RichText> paragraph) {
            return RichWords.withIds(paragraph.text());
        }

        @Override
        public String heading(Passage.Heading<RichText> heading) {
            return "#".repeat(Math.min(level + 1, DEEPEST)) + " " + RichWords.withIds(heading.text());
        }

        @Override
        public String entries(Passage.Entries<RichText> entries) {
            List<String> lines = new ArrayList<>();
            for (RichText text : entries.texts()) {
                String label = entries.numbered() ? entries.label(lines.size()) : "-";
                lines.add(label + " " + RichWords.withIds(text));
            }
            return String.join("\n", lines);
        }

        @Override
        public String box(Passage.Box<RichText> box) {
            String inside = Stream.concat(
                            Stream.of(heading(new Passage.Heading<>(box.heading()))),
                            box.passages().stream().map(passage -> passage.accept(this)))
                    .collect(Collectors.joining("\n\n"));
            return inside.lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
        }
    }
}
