package io.github.statbrief.html.internal.words;

import io.github.statbrief.Figure;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.util.Iterator;
import java.util.List;

/** Writes the values of figures: words for readers, the number in full digits for programs. */
public final class FigureWords {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;

    /** Prepares to write into a page. */
    public FigureWords(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
    }

    /** Opens an element that words a figure; the caller fills and closes it. */
    public void open(Figure figure, String... attributes) {
        html.open(
                DataValue.element(figure.value()),
                DataValue.attributes(figure.id(), figure.value(), figure.unit(), figure.sense(), attributes));
    }

    /** Writes the value in full words: "reduced to 45 seconds". */
    public void full(FigureItem item) {
        open(item.figure());
        words.text(item.words().full());
        html.close();
        flags(item);
    }

    /**
     * Writes the bound and the number for a column of numbers.
     *
     * @param item the figure
     * @param number the number, with or without the sign of its currency
     * @param fraction the class that aligns its decimal mark
     */
    public void number(FigureItem item, String number, String fraction) {
        FigureWording wording = item.words();
        open(item.figure());
        if (!wording.lead().isEmpty()) {
            words.leaf("span", wording.lead(), "class", "lead");
            html.text(" ");
        }
        words.leaf("span", number, "class", ("number " + fraction).strip());
        html.close();
    }

    /**
     * Writes the number in a table whose headings give the rest.
     *
     * @param item the figure
     * @param sign the sign of its bound or direction; empty if it has none
     * @param number its number as shown, or its shorthand
     * @param fraction the class that aligns its decimal mark
     */
    public void place(FigureItem item, String sign, String number, String fraction) {
        StatedValue value = item.figure().value();
        open(item.figure(), "class", ("number " + fraction).strip());
        if (DataValue.bound(value) != Bound.EXACT) {
            html.leaf("abbr", sign, "title", page.labels().bound(DataValue.bound(value)));
        } else {
            html.text(sign);
        }
        if (value instanceof StatedValue.Absent absent) {
            html.leaf(
                    "abbr", number, "class", "shorthand", "title", page.labels().reason(absent.reason()));
        } else {
            words.text(number);
        }
        html.close();
    }

    /** Writes the flags of a figure, each with its meaning. */
    public void flags(FigureItem item) {
        Iterator<Flag> flags = item.figure().flags().iterator();
        List<String> marks = item.words().flags();
        for (String mark : marks) {
            html.text(" ");
            html.leaf(
                    "abbr",
                    mark,
                    "class",
                    "flag",
                    "title",
                    flags.hasNext() ? page.labels().flag(flags.next()) : "");
        }
    }
}
