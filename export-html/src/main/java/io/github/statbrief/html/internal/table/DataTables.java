package io.github.statbrief.html.internal.table;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.CellWriter;
import io.github.statbrief.html.internal.words.FigureWords;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        IntFunction<CellReference> namer = CellReference.namer(block.table());
        frame.open(
                Anchors.table(block.table().id()), block.label(), block.title(), block.subtitle(), kind(block.grid()));
        grid(block.grid(), (place, fraction) -> cell(place, block.table(), namer, fraction));
        words.terms(block.legend(), "class", "marks");
        below(
                block.remark(),
                block.notes().isEmpty() ? List.of() : List.of(new Block.FigureMatrix.Noted("", block.notes())));
    }

    /** Writes a table of figures with its marks, its remark and its notes. */
    public void write(Block.FigureMatrix block) {
        frame.open(Anchors.table(block.id()), block.label(), block.title(), block.subtitle(), kind(block.grid()));
        FigureWords figures = new FigureWords(page);
        grid(
                block.grid(),
                (place, fraction) -> place.figure().ifPresent(item -> {
                    figures.place(item, place.sign(), place.number(), fraction);
                    figures.flags(item);
                }));
        words.terms(block.legend(), "class", "marks");
        below(block.remark(), block.notes());
    }

    private static String kind(Grid grid) {
        boolean flagged = grid.rows().stream()
                .flatMap(row -> row.places().stream())
                .anyMatch(place -> !place.flags().isEmpty());
        return flagged ? "series flagged" : "series";
    }

    /**
     * Writes head and rows, and closes the table.
     *
     * @param content writes a place with the class that aligns its decimal mark
     */
    private void grid(Grid grid, BiConsumer<Grid.Place, String> content) {
        html.open("thead").open("tr");
        frame.heading(grid.rowHeading(), "", "");
        grid.columns()
                .forEach(column ->
                        frame.heading(column.heading(), column.unit(), column.isTotal() ? "value total" : "value"));
        html.close().close();
        rows(grid, content);
        frame.close();
    }

    private void rows(Grid grid, BiConsumer<Grid.Place, String> content) {
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
            html.open("tr", "class", kind(row));
            if (row.heading().isBlank()) {
                html.open("td").close(); // what is not seen is no heading
            } else {
                words.leaf("th", row.heading(), "scope", "row");
            }
            for (int column = 0; column < row.places().size(); column++) {
                String kind = grid.columns().get(column).isTotal() ? "value total" : "value";
                Grid.Place place = row.places().get(column);
                String anchor = place.figure()
                        .map(item -> Anchors.figure(item.figure().id()))
                        .orElse("");
                html.open("td", "class", kind, "id", anchor);
                content.accept(place, fractions.get(column).of(place.number()));
                html.close();
            }
            html.close();
        }
        if (open) {
            html.close();
        }
    }

    private static String kind(Grid.Row row) {
        return switch (row.kind()) {
            case USUAL -> row.isTotal() ? "total" : "";
            case NEWEST -> "newest";
            case CHANGE -> "change";
        };
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

    private void cell(Grid.Place place, Table table, IntFunction<CellReference> namer, String fraction) {
        if (place.cell().isPresent()) {
            int row = place.cell().getAsInt();
            TableMeasure measure = table.measures().get(table.cells().measure(row));
            cells.write(
                    namer.apply(row).notation(),
                    table.cells().cell(row),
                    measure,
                    place.sign(),
                    place.number(),
                    fraction);
        } else if (!place.number().isEmpty()) {
            change(place, fraction);
        }
    }

    /** A change to the newest period, which has no cell: its sign says what its triangle shows. */
    private void change(Grid.Place place, String fraction) {
        String direction = place.sign().endsWith("+") ? "up" : "down";
        html.open(
                "span",
                "class",
                ((place.sign().isEmpty() ? "number " : "number " + direction + " ") + fraction).strip(),
                "title",
                place.spoken());
        words.text(place.sign() + place.number());
        html.close();
        if (!place.flags().isEmpty()) {
            html.open("span", "class", "flags");
            html.leaf("span", place.flags(), "class", "flag");
            html.close();
        }
    }

    private void below(Optional<String> said, List<Block.FigureMatrix.Noted> notes) {
        if (said.isEmpty() && notes.isEmpty()) {
            return;
        }
        html.open("p", "class", "foot");
        said.ifPresent(remark -> words.text(remark + " "));
        String between = page.labels().of(Label.NOTES) + " ";
        for (Block.FigureMatrix.Noted noted : notes) {
            words.text(between + (noted.of().isEmpty() ? "" : noted.of() + ": "));
            words.references(noted.notes());
            between = "; ";
        }
        html.close();
    }
}
