package io.github.statbrief.html.internal.words;

import io.github.statbrief.TableMeasure;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.util.Iterator;
import java.util.Optional;

/** Writes the cells of tables: number or shorthand, bound and flags, each sign with its meaning. */
public final class CellWriter {
    private final PageContext page;
    private final HtmlWriter html;

    /** Prepares to write into a page. */
    public CellWriter(PageContext page) {
        this.page = page;
        this.html = page.html();
    }

    /**
     * Writes the content of a cell.
     *
     * @param id its notation
     * @param cell its value
     * @param measure its measure
     * @param sign the sign of its bound; empty if it is exact
     * @param number its number as shown, or its shorthand
     * @param fraction the class that aligns its decimal mark
     */
    public void write(String id, Cell cell, TableMeasure measure, String sign, String number, String fraction) {
        StatedValue value = cell.value();
        html.open(
                DataValue.element(value),
                DataValue.attributes(
                        id,
                        value,
                        Optional.of(measure.unit()),
                        measure.sense(),
                        "class",
                        ("number " + fraction).strip()));
        if (!sign.isEmpty()) {
            html.leaf("abbr", sign, "title", page.labels().bound(DataValue.bound(value)));
        }
        if (value instanceof StatedValue.Absent absent) {
            html.leaf(
                    "abbr", number, "class", "shorthand", "title", page.labels().reason(absent.reason()));
        } else {
            html.text(number);
        }
        html.close();
        flags(cell);
    }

    private void flags(Cell cell) {
        Iterator<Flag> flags = cell.flags().iterator();
        if (!flags.hasNext()) {
            return;
        }
        html.open("span", "class", "flags");
        while (flags.hasNext()) {
            Flag flag = flags.next();
            html.leaf(
                    "abbr",
                    flag.shorthand(),
                    "class",
                    "flag",
                    "title",
                    page.labels().flag(flag));
        }
        html.close();
    }
}
