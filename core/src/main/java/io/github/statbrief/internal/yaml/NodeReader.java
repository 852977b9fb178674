package io.github.statbrief.internal.yaml;

import io.github.statbrief.Prose;
import io.github.statbrief.Severity;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.argument.Ids;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads typed values from the nodes of one file. Reports unreadable values at their place and leaves them out. */
public final class NodeReader {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NOTATION = 1_000;

    private final YamlDocument document;
    private final Problems problems;
    private final SourceMap sourceMap;

    /**
     * Creates the reader of one file.
     *
     * @param document the file's nodes
     * @param problems receives every problem
     * @param sourceMap records the place of each part of the model
     */
    public NodeReader(YamlDocument document, Problems problems, SourceMap sourceMap) {
        this.document = document;
        this.problems = problems;
        this.sourceMap = sourceMap;
    }

    /** The problems reported so far. */
    public Problems problems() {
        return problems;
    }

    /**
     * The entries of a mapping; empty, with a problem, if the node is not a mapping. Reports missing and unknown
     * keys.
     */
    public Optional<Entries> entries(Node node, Keys keys) {
        List<String> first = keys.required().isEmpty() ? keys.optional() : keys.required();
        return mapping(node, keys.what(), String.join(", ", first)).map(mapping -> Entries.of(mapping, keys, this));
    }

    /**
     * The node as a mapping; empty, with a problem, if it is not one.
     *
     * @param what what the mapping describes, with its article
     */
    public Optional<MappingNode> mapping(Node node, String what) {
        return mapping(node, what, "");
    }

    private Optional<MappingNode> mapping(Node node, String what, String known) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        problems.error(node, Shapes.mappingExpected(node, what, known));
        return Optional.empty();
    }

    /** The elements of a list that could be read; none, with a problem, if the node is not a list. */
    public <T> List<T> list(Node node, Function<Node, Optional<T>> element) {
        if (!(node instanceof SequenceNode sequence)) {
            List<Node> parts = Shapes.parts(node);
            List<T> read = problems.onTrial(
                    () -> parts.stream().map(element).flatMap(Optional::stream).toList());
            boolean fits = !parts.isEmpty()
                    && read.size() == parts.size()
                    && read.stream().noneMatch(Node.class::isInstance);
            problems.error(node, Shapes.listExpected(node, fits));
            return fits ? read : List.of();
        }
        List<T> elements = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            element.apply(each).ifPresent(made -> {
                sourceMap.keep(sequence, each);
                elements.add(made);
            });
        }
        return elements;
    }

    /** A mapping from the author's names to texts, in file order. */
    public Map<String, String> texts(Node node, String what) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<MappingNode> mapping = mapping(node, what);
        if (mapping.isPresent()) {
            for (NodeTuple tuple : Entries.named(mapping.get(), this).tuples()) {
                Optional<String> value = text(tuple.getValueNode());
                text(tuple.getKeyNode()).ifPresent(name -> value.ifPresent(words -> texts.put(name, words)));
            }
        }
        return texts;
    }

    /** Records that a list entry became part of the model. */
    public void keep(Node list, Node entry) {
        sourceMap.keep(list, entry);
    }

    /** Records the places of a table's cells, which outnumber the rows of the list. */
    public void keepCells(Node list, List<Node> cells) {
        sourceMap.keepCells(list, cells);
    }

    /** Records that a table's cells are in a data file. */
    public void keepData(Node table, SourceMap.Data data) {
        sourceMap.keepData(table, data);
    }

    /** The text of a scalar of any kind. */
    public Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Printed text of one or several words, on one line and without invisible characters. */
    public Optional<String> text(Node node) {
        return printed(node).map(Printable::withoutSoftHyphens);
    }

    /** Printed text that is set in lines: soft hyphens stay, as places where a line may end within a word. */
    public Optional<String> hyphenated(Node node) {
        return printed(node);
    }

    private Optional<String> printed(Node node) {
        return words(node).filter(words -> isPrinted(node, words));
    }

    /** Running text; line ends and tabs count as spaces. */
    public Optional<String> runningText(Node node) {
        return words(node).map(Printable::onOneLine).filter(words -> isPrinted(node, words));
    }

    private boolean isPrinted(Node node, String words) {
        Optional<String> refused = Printable.refused(words);
        refused.ifPresent(message -> {
            int[] place = document.place(node, words.codePointAt(Printable.firstUnprinted(words)));
            problems.add(node, place[0] + 1, place[1] + 1, Severity.ERROR, message);
        });
        return refused.isEmpty();
    }

    /** Unprinted words that are looked up in the file or in a data file, unchanged. */
    public Optional<String> words(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(node, misread(node, "text"));
            return Optional.empty();
        }
        if (isTooLong(node, scalar.getValue(), LONGEST_TEXT)) {
            return Optional.empty();
        }
        int outside = Printable.firstOutside(scalar.getValue());
        if (outside >= 0) {
            problems.error(
                    node,
                    Printable.refused(scalar.getValue().substring(outside)).orElseThrow());
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            problems.error(node, "a value is missing here; " + forWantOf(node));
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    private boolean isTooLong(Node node, String text, int longest) {
        if (text.length() > longest) {
            problems.error(
                    node, "the text has " + text.length() + " characters; at most " + longest + " are read here");
        }
        return text.length() > longest;
    }

    private String forWantOf(Node node) {
        return document.behind(node).startsWith("#")
                ? "a # begins a comment, put text that holds one in quotes"
                : "write one or leave out the key";
    }

    /**
     * A value in its own notation, taken from the text in the file: a number parsed by YAML would lose its precision.
     */
    public <T> Optional<T> value(Node node, Function<String, T> notation) {
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.FOLDED || scalar.getScalarStyle() == ScalarStyle.LITERAL);
        if (block) {
            String source = document.source(node);
            problems.error(
                    node,
                    QuotingHint.advice(source) + "; '" + source + "' is read by YAML as the head of a block of text");
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode)) {
            problems.error(node, misread(node, "one value"));
            return Optional.empty();
        }
        return printed(node)
                .filter(text -> !isTooLong(node, text, LONGEST_NOTATION))
                .flatMap(text -> make(node, () -> notation.apply(text)));
    }

    /**
     * The constant of a word in lower case with hyphens; empty, with a problem that lists or suggests words, if there
     * is none.
     */
    public <E extends Enum<E>> Optional<E> word(Node node, String what, Class<E> type) {
        Optional<String> text = value(node, Function.identity());
        Optional<E> constant = text.flatMap(found -> EnumWords.constant(type, found));
        if (text.isPresent() && constant.isEmpty()) {
            problems.error(node, WordAdvice.refusal(text.get(), what, EnumWords.all(type)));
        }
        return constant;
    }

    /**
     * A valid id; empty, with a problem, if it is invalid.
     *
     * @param what the named thing, for the message: "figure"
     */
    public Optional<String> id(Node node, String what) {
        return value(node, id -> Ids.check(what, id));
    }

    /** Prose with its placeholders; empty, with a problem, if it cannot be read or printed. */
    public Optional<Prose> prose(Node node) {
        return severalLines(node).flatMap(text -> make(node, () -> Prose.parse(text)));
    }

    /** The finding that titles a chart; empty, with a problem, if it cannot be read or printed. */
    public Optional<Prose> finding(Node node) {
        return severalLines(node).flatMap(text -> make(node, () -> Prose.parseTitle(text)));
    }

    /** Printed text whose line ends have a meaning. */
    public Optional<String> severalLines(Node node) {
        return words(node)
                .filter(words -> isPrinted(node, Printable.onOneLine(words)))
                .map(Printable::withSoftHyphensInWordsOnly);
    }

    /** A day of the years 1 to 9998, written as {@code 2021-07-02}; empty, with a problem, if it is anything else. */
    public Optional<LocalDate> date(Node node) {
        return value(node, Arguments::date);
    }

    /** A whole number of at most nine digits; empty, with a problem, if it is anything else. */
    public Optional<Integer> whole(Node node) {
        return value(node, text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException("'" + text + "' is no whole number; write digits only");
            }
            return Integer.parseInt(text);
        });
    }

    /** Makes an object; reports a refusal at the node. */
    public <T> Optional<T> make(Node node, Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException e) {
            problems.error(node, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private String misread(Node node, String expected) {
        String source = document.source(node);
        boolean bracket = source.startsWith("[") || source.startsWith("{");
        return bracket
                ? QuotingHint.advice(source) + "; '" + source + "' is read by YAML as " + Shapes.kind(node)
                : expected + " is expected here; found " + Shapes.kind(node);
    }
}
