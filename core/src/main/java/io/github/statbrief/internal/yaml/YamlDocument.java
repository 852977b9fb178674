package io.github.statbrief.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML file as nodes with their places.
 *
 * @param lines the text of the file
 * @param root the outermost node
 * @param included the text of each file that it includes, by the name in the marks of its nodes
 */
public record YamlDocument(List<String> lines, Node root, Map<String, List<String>> included) {
    /** The name in the marks of a file that is not included by another. */
    static final String OWN = "";

    private static final int LONGEST_LINE = 20_000;

    /** Reads a file; empty, with problems, if it is not valid YAML. */
    public static Optional<YamlDocument> read(Path path, Problems problems) {
        return read(path, OWN, Limits.USUAL, problems);
    }

    /** Reads a file of up to a size; empty, with problems, if it is not valid YAML. */
    public static Optional<YamlDocument> read(Path path, Limits limits, Problems problems) {
        return read(path, OWN, limits, problems);
    }

    /**
     * Reads a file that another one includes; empty, with problems, if it is not valid YAML.
     *
     * @param name its name in messages, which the marks of its nodes have too
     */
    public static Optional<YamlDocument> included(Path path, String name, Problems problems) {
        return read(path, name, Limits.USUAL, problems);
    }

    private static Optional<YamlDocument> read(Path path, String name, Limits limits, Problems problems) {
        try {
            return parse(TextFile.read(path, limits.megabytes()).text(), name, limits, problems);
        } catch (UnreadableFileException e) {
            problems.error(e.line(), e.column(), e.message());
            return Optional.empty();
        }
    }

    /** Reads UTF-8 bytes; empty, with problems, if they are not valid YAML. */
    public static Optional<YamlDocument> of(byte[] bytes, Limits limits, Problems problems) {
        try {
            return parse(TextFile.of(bytes, limits.megabytes()).text(), OWN, limits, problems);
        } catch (UnreadableFileException e) {
            problems.error(e.line(), e.column(), e.message());
            return Optional.empty();
        }
    }

    /** Reads text; empty, with problems, if it is not valid YAML. */
    public static Optional<YamlDocument> of(String text, Limits limits, Problems problems) {
        if (text.length() > limits.bytes()) {
            problems.error(
                    1, 1, "the text is longer than " + limits.megabytes() + " MB; put large tables into data files");
            return Optional.empty();
        }
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, OWN, limits, problems);
    }

    /** The bytes of a stream, at most one more than the limit of a document. */
    public static byte[] bytes(InputStream in, Limits limits) throws IOException {
        return in.readNBytes(limits.bytes() + 1);
    }

    /** The characters of a reader, at most one more than the limit of a document. */
    public static String text(Reader in, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        int read = in.read(buffer);
        while (read >= 0 && text.length() <= limits.bytes()) {
            text.append(buffer, 0, read);
            read = in.read(buffer);
        }
        return text.toString();
    }

    /** Returns the same document with the texts of the files that it includes. */
    public YamlDocument including(Map<String, List<String>> texts) {
        return new YamlDocument(lines, root, Map.copyOf(texts));
    }

    private static Optional<YamlDocument> parse(String text, String name, Limits limits, Problems problems) {
        long count = text.chars().filter(character -> character == '\n').count();
        if (count > limits.lines()) {
            problems.error(
                    1,
                    1,
                    "the file has " + count + " lines; at most " + limits.lines()
                            + " are read. Put large tables into data files");
            return Optional.empty();
        }
        List<String> lines = text.lines().toList();
        if (isTooWide(lines, problems)) {
            return Optional.empty();
        }
        if (!Characters.check(lines, problems)) {
            return Optional.empty();
        }
        Optional<Parser> sound = new SyntaxCheck(lines, name, limits.values(), problems).soundEvents();
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> root = new Composer(settings(name), sound.get()).getSingleNode();
        if (root.isEmpty()) {
            problems.error(1, 1, "the file is empty");
        }
        return root.map(node -> new YamlDocument(lines, node, Map.of()));
    }

    private static boolean isTooWide(List<String> lines, Problems problems) {
        for (int line = 0; line < lines.size(); line++) {
            int length = lines.get(line).length();
            if (length > LONGEST_LINE) {
                problems.error(
                        line + 1,
                        LONGEST_LINE + 1,
                        "the line has " + length + " characters; at most " + LONGEST_LINE + " are read");
                return true;
            }
        }
        return false;
    }

    /** The events of a text, with the name of its file in their marks. */
    static Parser parser(String text, String name) {
        return new ParserImpl(settings(name), new StreamReader(settings(name), text));
    }

    private static LoadSettings settings(String name) {
        return LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                // a list or mapping used as a key is reported at its place, like other text that YAML misreads
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /** The text of the file that a node is in. */
    List<String> lines(Node node) {
        String name = node.getStartMark().map(Mark::getName).orElse(OWN);
        return included.getOrDefault(name, lines);
    }

    /**
     * The place of a character in a node, as line and column from 0; the start of the node if the character is
     * escaped.
     */
    int[] place(Node node, int character) {
        List<String> around = lines(node);
        Mark start = node.getStartMark().orElseThrow();
        int last = Math.min(node.getEndMark().orElseThrow().getLine(), around.size() - 1);
        for (int line = start.getLine(); line <= last; line++) {
            String text = around.get(line);
            int from = line == start.getLine() ? index(text, start.getColumn()) : 0;
            int at = text.indexOf(character, from);
            if (at >= 0) {
                return new int[] {line, text.codePointCount(0, at)};
            }
        }
        return new int[] {start.getLine(), start.getColumn()};
    }

    /** The text from the node's first character to the end of its line, stripped. */
    String behind(Node node) {
        String text = lines(node).get(node.getStartMark().orElseThrow().getLine());
        return text.substring(index(text, node.getStartMark().orElseThrow().getColumn()))
                .strip();
    }

    /** The text from the node's first character to the end of its line or of the node. */
    String source(Node node) {
        int line = node.getStartMark().orElseThrow().getLine();
        String text = lines(node).get(line);
        int from = index(text, node.getStartMark().orElseThrow().getColumn());
        boolean sameLine = node.getEndMark().orElseThrow().getLine() == line;
        int to = sameLine ? index(text, node.getEndMark().orElseThrow().getColumn()) : text.length();
        return text.substring(from, Math.max(from, to)).strip();
    }

    /** Where a column begins in a line; its end for a column behind it, as YAML counts after some unusual characters. */
    static int index(String text, int column) {
        return text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    }
}
