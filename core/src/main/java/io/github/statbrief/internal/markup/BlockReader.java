package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of a parsed text into passages. Used once. */
final class BlockReader extends AbstractVisitor {
    private static final int LEVEL = 3;
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n");
    /** The second line of a table: dashes for each column. */
    private static final Pattern COLUMNS = Pattern.compile("[|:\\- \\t]*-[|:\\- \\t]*");

    /** What begins a paragraph that defines the address of links elsewhere. */
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[(?:[^\\[\\]\\\\]|\\\\.)+]:", Pattern.DOTALL);

    private final Typed typed;
    private final Scope scope;
    private final List<UnsupportedMarkup> unsupported = new ArrayList<>();
    private final InlineReader inlines;
    private final List<Passage<List<Span>>> passages = new ArrayList<>();

    BlockReader(Typed typed, Scope scope) {
        this.typed = typed;
        this.scope = scope;
        this.inlines = new InlineReader(typed, scope, unsupported);
    }

    MarkedText read(Node document) {
        visitChildren(document);
        return new MarkedText(passages, unsupported);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTable(typed.source(paragraph).lines().limit(2).toList())) {
            literal(paragraph, "a table");
        } else if (isDefinition(paragraph)) {
            literal(paragraph, "the definition of a link");
        } else {
            List<Span> spans = inlines.spans(paragraph);
            // signs that are white space here and none in Markdown leave nothing of a paragraph
            if (!spans.isEmpty()) {
                passages.add(new Passage.Paragraph<>(spans));
            }
        }
    }

    private boolean isDefinition(Paragraph paragraph) {
        return DEFINITION.matcher(typed.source(paragraph)).lookingAt();
    }

    private static boolean isTable(List<String> lines) {
        return lines.size() == 2
                && lines.get(0).contains("|")
                && COLUMNS.matcher(lines.get(1)).matches();
    }

    @Override
    public void visit(Heading heading) {
        boolean hashes = typed.source(heading).startsWith("###");
        List<Span> spans = inlines.spans(heading);
        if (scope.isHeaded() && heading.getLevel() == LEVEL && hashes && !spans.isEmpty()) {
            passages.add(new Passage.Heading<>(spans));
        } else if (scope.isHeaded()) {
            literal(heading, "a heading of another kind");
        } else {
            literal(heading, "a heading");
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        if (first == null || first == 1) {
            list(list, true);
        } else {
            literal(list, "a list that does not begin with 1");
        }
    }

    private void list(ListBlock list, boolean numbered) {
        if (!scope.isMarkedUp()) {
            literal(list, "a list");
            return;
        }
        if (children(list).stream().anyMatch(item -> item.getFirstChild() == null)) {
            literal(list, "a list with an empty entry");
            return;
        }
        passages.add(new Passage.Entries<>(
                numbered, children(list).stream().map(this::entry).toList()));
    }

    /** The paragraph of an entry, followed by anything else in it as typed. */
    private List<Span> entry(Node item) {
        List<Span> spans = new ArrayList<>();
        Node first = item.getFirstChild();
        Optional<Node> rest = Optional.of(first);
        if (first instanceof Paragraph paragraph && !isDefinition(paragraph)) {
            spans.addAll(inlines.spans(paragraph));
            rest = Optional.ofNullable(paragraph.getNext());
        }
        rest.ifPresent(other -> {
            unsupported.add(new UnsupportedMarkup(typed.excerpt(other), "a further part of an entry"));
            if (!spans.isEmpty()) {
                spans.add(new Span(" ", false, Markup.NONE));
            }
            spans.addAll(typed.literal(Typed.start(other), Typed.end(item.getLastChild()), Markup.NONE));
        });
        return Span.joined(spans);
    }

    /** A quote that begins with a heading is a box. */
    @Override
    public void visit(BlockQuote quote) {
        Optional<Heading> heading = Optional.ofNullable(quote.getFirstChild())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(this::isOfBox);
        if (!scope.isHeaded() || heading.isEmpty() || heading.get().getNext() == null) {
            literal(quote, "a block quote");
            return;
        }
        BlockReader inner = new BlockReader(typed, Scope.BOX);
        children(quote).stream().skip(1).forEach(each -> each.accept(inner));
        unsupported.addAll(inner.unsupported);
        passages.add(new Passage.Box<>(inlines.spans(heading.get()), inner.passages));
    }

    private boolean isOfBox(Heading heading) {
        return heading.getLevel() == LEVEL
                && typed.source(heading).startsWith("###")
                && heading.getFirstChild() != null;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code, "code");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code, "an indented block of code");
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html, "HTML");
    }

    @Override
    public void visit(ThematicBreak rule) {
        literal(rule, "a rule");
    }

    /** The whole text as typed, because it has more signs of Markdown than are read. */
    MarkedText asTyped() {
        unsupported.add(new UnsupportedMarkup(
                typed.excerpt(0, typed.length()), "a text of more than a thousand signs of markup"));
        paragraphs(0, typed.length());
        return new MarkedText(passages, unsupported);
    }

    /** Keeps a block as typed. */
    private void literal(Node block, String what) {
        unsupported.add(new UnsupportedMarkup(typed.excerpt(block), what));
        paragraphs(Typed.start(block), Typed.end(block));
    }

    private void paragraphs(int from, int to) {
        Matcher breaks = BREAK.matcher(typed.source(from, to));
        int start = from;
        while (breaks.find()) {
            paragraph(start, from + breaks.start());
            start = from + breaks.end();
        }
        paragraph(start, to);
    }

    private void paragraph(int from, int to) {
        List<Span> spans = Span.joined(typed.literal(from, to, Markup.NONE));
        if (!spans.isEmpty()) {
            passages.add(new Passage.Paragraph<>(spans));
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
