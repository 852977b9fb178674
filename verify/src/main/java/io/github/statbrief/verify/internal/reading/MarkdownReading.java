package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads a brief in Markdown with commonmark-java. The id of a figure stands in code signs and brackets behind its words,
 * or in the last column of its row. Used by one thread.
 */
public final class MarkdownReading {
    private static final Pattern CAPTION = Pattern.compile("^(\\p{L}+ \\p{Nd}+):.*", Pattern.DOTALL);
    private static final String BEHIND = " (";

    /** A sign that nobody sees, which is shown by its number. */
    private static final Pattern UNSEEN = Pattern.compile("\\\\?\\[U\\+([0-9A-F]{4,6})\\\\?]");

    private final Function<String, List<String>> wordings;
    private final SheetsReading.SheetIds ids;
    private final List<Passage> passages = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private String heading = "";
    private String caption = "";
    /** The texts since the caption or the heading: a table below has them as its name. */
    private String above = "";

    private MarkdownReading(Function<String, List<String>> wordings, SheetsReading.SheetIds ids) {
        this.wordings = wordings;
        this.ids = ids;
    }

    /**
     * Reads a brief.
     *
     * @param file its path in the folder of outputs
     * @param content its text
     * @param wordings the words that a text may have for an id
     * @param ids what the cells of its tables state
     * @return all that it says
     */
    public static Reading of(
            String file, String content, Function<String, List<String>> wordings, SheetsReading.SheetIds ids) {
        MarkdownReading reading = new MarkdownReading(wordings, ids);
        reading.blocks(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(UNSEEN.matcher(content)
                        .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)))));
        return new Reading(file, reading.passages, reading.tables, List.of(), List.of());
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableBlock table) {
                table(table);
            } else if (node instanceof Heading || node instanceof Paragraph) {
                Passage passage = passage(node);
                heading = node instanceof Heading ? passage.text() : heading;
                Matcher matcher = CAPTION.matcher(node.getFirstChild() instanceof StrongEmphasis ? passage.text() : "");
                boolean begins = matcher.matches() || node instanceof Heading;
                caption = matcher.matches() ? matcher.group(1) : node instanceof Heading ? "" : caption;
                above = begins ? passage.text() : above + " " + passage.text();
                passages.add(passage);
            } else {
                blocks(node);
            }
        }
    }

    private Passage passage(Node block) {
        PassageBuilder builder = new PassageBuilder();
        inline(block, builder);
        return builder.passage("below '" + heading + "'", true);
    }

    private void inline(Node parent, PassageBuilder builder) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                // the bracket behind an id is no part of the text
                boolean behind =
                        node.getPrevious() instanceof Code && text.getLiteral().startsWith(")");
                builder.add(behind ? text.getLiteral().substring(1) : text.getLiteral());
            } else if (node instanceof Code code) {
                id(code.getLiteral(), builder);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                builder.space();
            } else {
                inline(node, builder);
                if (node instanceof Link link && link.getTitle() != null) {
                    builder.add(link.getTitle());
                }
            }
        }
    }

    /** An id behind the words of its figure, or by itself. */
    private void id(String id, PassageBuilder builder) {
        if (!builder.endsWith(BEHIND)) {
            builder.add(id);
            return;
        }
        builder.removeLast(BEHIND.length());
        String before = builder.text();
        int length = wordings.apply(id).stream()
                .filter(before::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int start = length > 0 ? before.length() - length : before.lastIndexOf(' ') + 1;
        builder.mark(id, start, Map.of());
    }

    private void table(TableBlock table) {
        List<List<Passage>> rows = new ArrayList<>();
        int heads = 0;
        List<String> columns = List.of();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    List<Passage> cells = cells(row, columns);
                    rows.add(cells);
                    passages.addAll(cells);
                }
            }
            if (part instanceof TableHead) {
                heads = rows.size();
                columns = rows.get(0).stream().map(Passage::text).toList();
            }
        }
        tables.add(new ReadTable("below '" + heading + "'", above, heads, rows));
    }

    private List<Passage> cells(Node row, List<String> columns) {
        List<Passage> plain = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                plain.add(passage(cell).in(Passage.Kind.CELL));
            }
        }
        List<String> texts = plain.stream().map(Passage::text).toList();
        List<Passage> cells = new ArrayList<>();
        for (int column = 0; column < plain.size(); column++) {
            Passage cell = plain.get(column);
            Optional<SheetsReading.Named> named =
                    columns.isEmpty() || cell.text().isEmpty()
                            ? Optional.empty()
                            : ids.id(new SheetsReading.Heads(caption, above, columns), texts, column);
            cells.add(named.map(name -> new Passage(
                            cell.place(),
                            cell.text(),
                            List.of(new Mark(name.id(), 0, cell.text().length(), name.role(), Map.of())),
                            true,
                            Passage.Kind.CELL))
                    .orElse(cell));
        }
        return cells;
    }
}
