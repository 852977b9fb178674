package io.github.statbrief.html;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A document as its readers see it.
 *
 * @param nodes all its nodes, in order
 */
record MarkdownRead(List<Node> nodes) {
    static MarkdownRead of(String markdown) {
        List<Node> nodes = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                nodes);
        return new MarkdownRead(nodes);
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The words of a node. */
    private static String words(Node node) {
        List<Node> nodes = new ArrayList<>();
        collect(node, nodes);
        StringBuilder words = new StringBuilder();
        for (Node each : nodes) {
            if (each instanceof Text text) {
                words.append(text.getLiteral());
            } else if (each instanceof Code code) {
                words.append(code.getLiteral());
            } else if (each instanceof SoftLineBreak) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    /** All words. */
    String text() {
        return words(nodes.get(0));
    }

    /** The words of all headings. */
    List<String> headings() {
        return nodes.stream()
                .filter(Heading.class::isInstance)
                .map(MarkdownRead::words)
                .toList();
    }

    /** The fields of the rows of all tables, the heads first. */
    List<List<List<String>>> tables() {
        List<List<List<String>>> tables = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TableBlock) {
                tables.add(new ArrayList<>());
            } else if (node instanceof TableRow) {
                tables.get(tables.size() - 1).add(new ArrayList<>());
            } else if (node instanceof TableCell) {
                List<List<String>> rows = tables.get(tables.size() - 1);
                rows.get(rows.size() - 1).add(words(node));
            }
        }
        return tables;
    }
}
