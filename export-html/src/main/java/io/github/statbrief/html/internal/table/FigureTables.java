package io.github.statbrief.html.internal.table;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.TablePart;
import java.util.List;

/** Writes tables of figures: those of a section by group, or all of the release by measure. */
public final class FigureTables {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final TableFrame frame;

    /** Prepares to write into a page. */
    public FigureTables(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.frame = new TableFrame(page);
    }

    /** Writes the figures of a section. */
    public void write(Block.FigureTable table) {
        List<FigureItem> items =
                table.parts().stream().flatMap(part -> part.rows().stream()).toList();
        List<FigureColumns.Column> columns = FigureColumns.ofSection(page, items, table.columns());
        frame.open(Anchors.figures(table.section()), table.label(), table.title(), table.subtitle(), "figures");
        head(table.columns().get(0), columns);
        table.parts().forEach(part -> part(part, columns));
        frame.close();
        words.terms(table.legend(), "class", "marks");
    }

    /** Writes all figures of the release. */
    public void write(Block.AllFigures all) {
        List<FigureColumns.Column> columns = FigureColumns.ofAll(page, all.items(), all.columns());
        frame.open(Anchors.part("all-figures") + "-table", "", all.subtitle(), "", "figures");
        head(all.columns().get(0), columns);
        all.lists().forEach(list -> list(list, columns));
        frame.close();
        words.terms(all.legend(), "class", "marks");
    }

    private void head(String name, List<FigureColumns.Column> columns) {
        html.open("thead").open("tr");
        frame.heading(name, "", "");
        columns.forEach(column -> frame.heading(column.heading(), "", column.kind()));
        html.close().close();
    }

    private void part(TablePart part, List<FigureColumns.Column> columns) {
        html.open("tbody");
        part.name().ifPresent(name -> frame.group(name, part.relation(), columns.size() + 1));
        for (FigureItem item : part.rows()) {
            html.open("tr", "id", Anchors.figure(item.figure().id()));
            name(item.words().label(), item.words().details(), 1);
            cells(item, columns);
            html.close();
        }
        html.close();
    }

    private void list(FigureList list, List<FigureColumns.Column> columns) {
        html.open("tbody");
        frame.group(list.name(), list.shared(), columns.size() + 1);
        for (FigureList.OfMeasure measure : list.measures()) {
            boolean first = true;
            for (FigureItem item : measure.rows()) {
                html.open("tr", "id", Anchors.figure(item.figure().id()));
                if (first) {
                    String details =
                            measure.rows().size() > 1 ? "" : item.words().detailsWithoutComparison();
                    name(measure.name(), details, measure.rows().size());
                }
                cells(item, columns);
                html.close();
                first = false;
            }
        }
        for (FigureList.Elsewhere other : list.elsewhere()) {
            html.open("tr").open("td", "colspan", Integer.toString(columns.size() + 1));
            words.leaf("a", other.words(), "href", Anchors.to(Anchors.table(other.id())));
            html.close().close();
        }
        html.close();
    }

    private void name(String name, String details, int rows) {
        html.open("th", "scope", rows > 1 ? "rowgroup" : "row", "rowspan", rows > 1 ? Integer.toString(rows) : "");
        words.text(name);
        if (!details.isEmpty()) {
            html.text(" ");
            words.leaf("span", details, "class", "details");
        }
        html.close();
    }

    private void cells(FigureItem item, List<FigureColumns.Column> columns) {
        for (FigureColumns.Column column : columns) {
            html.open("td", "class", column.kind());
            column.content().accept(item);
            html.close();
        }
    }
}
