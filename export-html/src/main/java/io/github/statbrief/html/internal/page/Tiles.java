package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.FigureWords;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;

/** Writes the key figures as tiles. */
final class Tiles {
    private final HtmlWriter html;
    private final Words words;
    private final FigureWords figures;

    Tiles(PageContext page) {
        html = page.html();
        words = new Words(page);
        figures = new FigureWords(page);
    }

    void write(Block.KeyFigures keyFigures) {
        html.open("ul", "class", "tiles");
        keyFigures.tiles().items().forEach(this::tile);
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
        String unit = wording.unit().isEmpty() ? wording.absence() : wording.unit();
        if (!unit.isEmpty()) {
            html.text(" ");
            words.leaf("span", unit, "class", "tile-unit");
        }
        html.close();
        figures.flags(item);
        html.close();
        line(wording.baseline(), "tile-baseline");
        line(wording.label(), "tile-label");
        line(wording.details(), "tile-details");
        html.open("div", "class", "tile-foot");
        line(wording.period(), "tile-period");
        if (!item.quotes().isEmpty() || !item.notes().isEmpty()) {
            html.open("p", "class", "tile-references");
            words.references(item.quotes());
            html.text(" ");
            words.references(item.notes());
            html.close();
        }
        html.close().close();
    }

    private void line(String text, String kind) {
        if (!text.isEmpty()) {
            words.leaf("p", text, "class", kind);
        }
    }
}
