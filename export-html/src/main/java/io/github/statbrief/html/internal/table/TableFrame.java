package io.github.statbrief.html.internal.table;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.text.Label;

/** Opens and closes tables: each in a region of its own that scrolls sideways where the window is narrow. */
public final class TableFrame {
    private final HtmlWriter html;
    private final Words words;
    private final String scroll;

    /** Prepares to write into a page. */
    public TableFrame(PageContext page) {
        html = page.html();
        words = new Words(page);
        scroll = page.labels().of(Label.SCROLL_SIDEWAYS);
    }

    /**
     * Opens a table with its caption.
     *
     * @param anchor its name in the page
     * @param label "Table 1"; empty if it has none
     * @param title its title
     * @param subtitle the line below the title; empty if there is none
     * @param kind its class
     */
    public void open(String anchor, String label, String title, String subtitle, String kind) {
        String caption = anchor + "-caption";
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        html.open("table", "id", anchor, "class", kind);
        html.open("caption").open("span", "class", "caption", "id", caption);
        if (!label.isEmpty()) {
            html.leaf("a", label, "class", "label", "href", Anchors.to(anchor)).text(" ");
        }
        words.leaf("span", title, "class", "title");
        html.close();
        if (!subtitle.isEmpty()) {
            words.leaf("span", subtitle, "class", "subtitle");
        }
        html.leaf("span", scroll, "class", "scroll-hint").close();
    }

    /** Closes it. */
    public void close() {
        html.close().close();
    }

    /** Writes the heading of a column. */
    public void heading(String heading, String unit, String kind) {
        html.open("th", "scope", "col", "class", kind);
        words.text(heading);
        if (!unit.isEmpty()) {
            html.text(" ");
            words.leaf("span", unit, "class", "unit");
        }
        html.close();
    }

    /**
     * Writes a row that names those below it.
     *
     * @param name their name
     * @param relation what may be done with them; empty if nothing is said
     * @param columns the number of columns of the table
     */
    void group(String name, String relation, int columns) {
        html.open("tr", "class", "group")
                .open("th", "scope", "rowgroup", "colspan", Integer.toString(columns))
                .open("span", "class", "group-words");
        words.leaf("span", name, "class", "group-name");
        if (!relation.isEmpty()) {
            html.text(" ");
            words.leaf("span", relation, "class", "relation");
        }
        html.close().close().close();
    }
}
