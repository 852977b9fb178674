package io.github.statbrief.html.internal.table;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.CellWriter;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes tables of data as the brief shows them. */
public final class DataTables {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final TableFrame frame;
    private final CellWriter cells;

    /** Prepares to write into a page. */
    public DataTables(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.frame = new TableFrame(page);
        this.cells = new CellWriter(page);
    }

    /** Writes a table with its marks, its remark and its notes. */
    public void write(Block.DataTable block) {
        Grid grid = block.grid();
        boolean flagged = grid.rows().stream()
                .flatMap(row -> row.places().stream())
                .anyMatch(place -> !place.flags().isEmpty());
        frame.open(
                Anchors.table(block.table().id()),
                block.label(),
                block.title(),
                block.subtitle(),
                flagged ? "series flagged" : "series");
        html.open("thead").open("tr");
        frame.heading(grid.rowHeading(), "", "");
        grid.columns()
                .forEach(column ->
                        frame.heading(column.heading(), column.unit(), column.isTotal() ? "value total" : "value"));
        html.close().close();
        rows(block.table(), grid);
        frame.close();
        words.terms(block.legend(), "class", "marks");
        below(block);
    }

    private void rows(Table table, Grid grid) {
        IntFunction<CellReference> namer = CellReference.namer(table);
        List<Fractions> fractions = fractions(grid);
        boolean open = false;
        for (Grid.Row row : grid.rows()) {
            if (row.startsGroup() || !open) {
                if (open) {
                    html.close();
                }
                html.open("tbody");
                open = true;
            }
            if (row.startsGroup()) {
                row.group()
                        .ifPresent(name -> frame.group(name, "", grid.columns().size() + 1));
            }
            html.open("tr", "class", row.isTotal() ? "total" : "");
            if (row.heading().isBlank()) {
                html.open("td").close(); // what is not seen is no heading
            } else {
                words.leaf("th", row.heading(), "scope", "row");
            }
            for (int column = 0; column < row.places().size(); column++) {
                String kind = grid.columns().get(column).isTotal() ? "value total" : "value";
                cell(row.places().get(column), kind, table, namer, fractions.get(column));
            }
            html.close();
        }
        if (open) {
            html.close();
        }
    }

    private List<Fractions> fractions(Grid grid) {
        List<Fractions> fractions = new ArrayList<>();
        for (int column = 0; column < grid.columns().size(); column++) {
            int at = column;
            fractions.add(new Fractions(
                    grid.rows().stream()
                            .map(row -> row.places().get(at).number())
                            .toList(),
                    page.release().language()));
        }
        return fractions;
    }

    private void cell(
            Grid.Place place, String kind, Table table, IntFunction<CellReference> namer, Fractions fractions) {
        html.open("td", "class", kind);
        if (place.cell().isPresent()) {
            int row = place.cell().getAsInt();
            TableMeasure measure = table.measures().get(table.cells().measure(row));
            cells.write(
                    namer.apply(row).notation(),
                    table.cells().cell(row),
                    measure,
                    place.sign(),
                    place.number(),
                    fractions.of(place.number()));
        }
        html.close();
    }

    private void below(Block.DataTable block) {
        if (block.remark().isEmpty() && block.notes().isEmpty()) {
            return;
        }
        html.open("p", "class", "foot");
        block.remark().ifPresent(remark -> words.text(remark + " "));
        if (!block.notes().isEmpty()) {
            html.text(page.labels().of(Label.NOTES) + " ");
            words.references(block.notes());
        }
        html.close();
    }
}
