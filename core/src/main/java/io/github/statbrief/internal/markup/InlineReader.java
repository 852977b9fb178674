package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the content of one block into spans. */
final class InlineReader {
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

    private final Typed typed;
    private final Scope scope;
    private final List<UnsupportedMarkup> unsupported;

    /**
     * Creates the reader of one text.
     *
     * @param unsupported receives what is kept as typed
     */
    InlineReader(Typed typed, Scope scope, List<UnsupportedMarkup> unsupported) {
        this.typed = typed;
        this.scope = scope;
        this.unsupported = unsupported;
    }

    List<Span> spans(Node block) {
        Content content = new Content();
        content.children(block);
        return Span.joined(content.spans);
    }

    private final class Content extends AbstractVisitor {
        private final List<Span> spans = new ArrayList<>();
        private Markup markup = Markup.NONE;

        void children(Node node) {
            visitChildren(node);
        }

        @Override
        public void visit(Text text) {
            Matcher entity = ENTITY.matcher(typed.source(text));
            while (entity.find()) {
                unsupported.add(new UnsupportedMarkup(entity.group(), "the code of a character"));
            }
            spans.addAll(typed.words(text, markup));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            space();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            // one made by two spaces has no place in the text
            boolean typedOut = !lineBreak.getSourceSpans().isEmpty();
            if (typedOut && typed.source(lineBreak).startsWith("\\")) {
                unsupported.add(new UnsupportedMarkup("\\", "the end of a line"));
                spans.add(new Span("\\", false, markup));
            }
            space();
        }

        private void space() {
            spans.add(new Span(" ", false, markup));
        }

        @Override
        public void visit(Emphasis emphasis) {
            marked(emphasis, markup.withEmphasis(), "emphasis");
        }

        @Override
        public void visit(StrongEmphasis strong) {
            marked(strong, markup.withStrong(), "emphasis");
        }

        @Override
        public void visit(Link link) {
            Optional<URI> address = address(link);
            if (address.isPresent()) {
                marked(link, markup.withLink(address.get()), "a link");
            } else {
                literal(link, "a link of another kind");
            }
        }

        /** The address of a link; empty if it has a title, no words, or an address kept elsewhere or of another kind. */
        private Optional<URI> address(Link link) {
            String source = typed.source(link);
            boolean inPlace = source.endsWith(")") || source.endsWith(">");
            boolean words = !source.startsWith("[")
                    || !source.substring(1, source.indexOf(']')).isBlank();
            boolean whole = link.getTitle() == null && words;
            if (!inPlace || !whole || Typed.hasPlaceholder(link.getDestination())) {
                return Optional.empty();
            }
            try {
                return Optional.of(Markup.address(link.getDestination()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private void marked(Node node, Markup inside, String what) {
            if (!scope.isMarkedUp()) {
                literal(node, what);
                return;
            }
            Markup around = markup;
            markup = inside;
            visitChildren(node);
            markup = around;
        }

        @Override
        public void visit(Image image) {
            literal(image, "an image");
        }

        @Override
        public void visit(Code code) {
            literal(code, "code");
        }

        @Override
        public void visit(HtmlInline html) {
            literal(html, "HTML");
        }

        private void literal(Node node, String what) {
            unsupported.add(new UnsupportedMarkup(typed.excerpt(node), what));
            spans.addAll(typed.literal(Typed.start(node), Typed.end(node), markup));
        }
    }
}
