package io.github.statbrief.html.internal.words;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes texts with figures, emphasis and links. In a running text a figure opens its card, and a cell leads to its table. */
public final class RichTexts {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final FigureWords figures;

    /** Prepares to write into a page. */
    public RichTexts(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.figures = new FigureWords(page);
    }

    /** Writes a title: its figures are marked and lead nowhere. */
    public void title(RichText text) {
        text.pieces().forEach(piece -> marked(piece, () -> value(piece, false)));
    }

    /** Writes a running text. */
    public void running(RichText text) {
        Optional<URI> open = Optional.empty();
        for (RichText.Piece piece : text.pieces()) {
            Optional<URI> link = piece.markup().link();
            if (!link.equals(open)) {
                if (open.isPresent()) {
                    html.close();
                }
                link.ifPresent(address -> html.open("a", "href", address.toString()));
                open = link;
            }
            marked(piece, () -> value(piece, link.isEmpty()));
        }
        if (open.isPresent()) {
            html.close();
        }
    }

    private void marked(RichText.Piece piece, Runnable inner) {
        Markup markup = piece.markup();
        if (markup.strong()) {
            html.open("strong");
        }
        if (markup.emphasised()) {
            html.open("em");
        }
        inner.run();
        if (markup.emphasised()) {
            html.close();
        }
        if (markup.strong()) {
            html.close();
        }
    }

    private void value(RichText.Piece piece, boolean leads) {
        if (piece.figure().isPresent()) {
            figure(piece, piece.figure().get(), leads);
        } else if (piece.cell().isPresent()) {
            cell(piece, piece.cell().get(), leads);
        } else {
            words.text(piece.text());
        }
    }

    private void figure(RichText.Piece piece, String id, boolean leads) {
        Optional<FigureItem> item = page.places().figure(id);
        if (item.isEmpty() || !piece.value()) {
            html.open("span", "data-figure", id);
            words.text(piece.text());
            html.close();
            return;
        }
        if (leads) {
            page.cards().name(id);
            html.open("button", "type", "button", "class", "look", "popovertarget", Anchors.card(id));
        }
        figures.open(item.get().figure());
        words.text(piece.text());
        html.close();
        if (leads) {
            html.close();
        }
    }

    private void cell(RichText.Piece piece, String id, boolean leads) {
        CellReference cell = CellReference.parse(id);
        Optional<Figure> figure = page.release()
                .tables()
                .filter(table -> table.id().equals(cell.table()))
                .map(cell::figure)
                .findFirst();
        boolean linked =
                leads && piece.value() && page.places().table(cell.table()).isPresent();
        if (linked) {
            html.open("a", "class", "look", "href", Anchors.to(Anchors.table(cell.table())));
        }
        if (piece.value() && figure.isPresent()) {
            figures.open(figure.get());
        } else {
            html.open("span", "data-figure", id);
        }
        words.text(piece.text());
        html.close();
        if (linked) {
            html.close();
        }
    }

    /**
     * Writes passages.
     *
     * @param passages the passages
     * @param level the level of their headings
     */
    public void passages(List<Passage<RichText>> passages, int level) {
        Passages writer = new Passages(level);
        passages.forEach(passage -> passage.accept(writer));
    }

    private final class Passages implements Passage.Visitor<RichText, RichTexts> {
        private final int level;

        Passages(int level) {
            this.level = level;
        }

        @Override
        public RichTexts paragraph(Passage.Paragraph<RichText> paragraph) {
            return element("p", paragraph.text());
        }

        @Override
        public RichTexts heading(Passage.Heading<RichText> heading) {
            return element("h" + Math.min(level, 6), heading.text());
        }

        @Override
        public RichTexts entries(Passage.Entries<RichText> entries) {
            html.open(entries.numbered() ? "ol" : "ul");
            entries.texts().forEach(text -> element("li", text));
            html.close();
            return RichTexts.this;
        }

        @Override
        public RichTexts box(Passage.Box<RichText> box) {
            html.open("aside", "class", "box", "aria-label", box.heading().plain());
            element("h" + Math.min(level, 6), box.heading());
            box.passages().forEach(passage -> passage.accept(this));
            html.close();
            return RichTexts.this;
        }

        private RichTexts element(String name, RichText text) {
            html.open(name);
            running(text);
            html.close();
            return RichTexts.this;
        }
    }
}
