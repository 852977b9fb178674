package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.FigureWords;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Direction;

/** Writes the key figures as tiles. */
final class Tiles {
    private static final String UP = "\u25B2";
    private static final String DOWN = "\u25BC";

    private final HtmlWriter html;
    private final Words words;
    private final FigureWords figures;

    Tiles(PageContext page) {
        html = page.html();
        words = new Words(page);
        figures = new FigureWords(page);
    }

    /** Writes tiles with the number first, or what it measures first, as the brief and the bulletin have them. */
    void write(Block.KeyFigures keyFigures, boolean bulletin) {
        if (bulletin) {
            if (!keyFigures.shared().isEmpty()) {
                words.leaf("p", keyFigures.shared(), "class", "shared");
            }
            html.open("ul", "class", "tiles four");
            keyFigures.figures().forEach(this::tile);
        } else {
            html.open("ul", "class", "tiles");
            keyFigures.tiles().items().forEach(this::tile);
        }
        html.close();
        if (!keyFigures.remark().isEmpty()) {
            words.leaf("p", keyFigures.remark(), "class", "foot");
        }
        words.terms(keyFigures.legend(), "class", "marks");
    }

    private void tile(FigureItem item) {
        FigureWording wording = item.words();
        html.open("li");
        html.open("p", "class", "tile-value");
        figures.open(item.figure());
        words.leaf("span", wording.lead(), "class", "tile-lead");
        html.text(" ");
        words.leaf("span", wording.number(), "class", "tile-number");
        unit(wording);
        html.close();
        figures.flags(item);
        html.close();
        line(wording.baseline(), "tile-baseline");
        line(wording.label(), "tile-label");
        line(wording.details(), "tile-details");
        html.open("div", "class", "tile-foot");
        line(wording.period(), "tile-period");
        references(item);
        html.close().close();
    }

    private void tile(KeyFigure figure) {
        FigureItem item = figure.item();
        FigureWording wording = item.words();
        html.open("li");
        line(figure.label(), "tile-name");
        html.open("p", "class", "tile-value");
        figures.open(item.figure());
        if (!figure.lead().isEmpty()) {
            words.leaf("span", figure.lead(), "class", "tile-lead");
        }
        figure.direction()
                .ifPresent(direction -> html.leaf(
                        "span",
                        direction == Direction.UP ? UP : DOWN,
                        "class",
                        "tile-direction",
                        "aria-hidden",
                        "true"));
        words.leaf("span", wording.number(), "class", "tile-number");
        unit(wording);
        if (!figure.comparison().isEmpty()) {
            html.text(" ");
            words.leaf("span", figure.comparison(), "class", "tile-comparison");
        }
        html.close();
        figures.flags(item);
        html.close();
        line(figure.details(), "tile-details");
        figure.scope().forEach(scope -> line(scope, "tile-period"));
        references(item);
        for (KeyFigure.Further further : figure.further()) {
            html.open("div", "class", "tile-further").open("p");
            figures.open(further.item().figure());
            words.text(further.words());
            html.close().close();
            references(further.item());
            html.close();
        }
        html.close();
    }

    private void unit(FigureWording wording) {
        String unit = wording.unit().isEmpty() ? wording.absence() : wording.unit();
        if (!unit.isEmpty()) {
            html.text(" ");
            words.leaf("span", unit, "class", "tile-unit");
        }
    }

    private void references(FigureItem item) {
        if (!item.quotes().isEmpty() || !item.notes().isEmpty()) {
            html.open("p", "class", "tile-references");
            words.references(item.quotes());
            html.text(" ");
            words.references(item.notes());
            html.close();
        }
    }

    private void line(String text, String kind) {
        if (!text.isEmpty()) {
            words.leaf("p", text, "class", kind);
        }
    }
}
