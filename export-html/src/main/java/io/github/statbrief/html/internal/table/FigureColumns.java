package io.github.statbrief.html.internal.table;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.FigureWords;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table of figures behind the name; those that no figure fills are left out. */
final class FigureColumns {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final FigureWords figures;
    private final Fractions fractions;
    private final List<FigureItem> items;
    private final List<Column> columns = new ArrayList<>();

    private FigureColumns(PageContext page, List<FigureItem> items) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.figures = new FigureWords(page);
        this.items = items;
        this.fractions = new Fractions(
                items.stream().map(item -> item.words().plainNumber()).toList(),
                page.release().language());
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param kind the class of its cells
     * @param content writes its content for a figure
     */
    record Column(String heading, String kind, Consumer<FigureItem> content) {}

    /** The columns of a section's table: value, unit with what a change is measured from, period, notes, quotes. */
    static List<Column> ofSection(PageContext page, List<FigureItem> items, List<String> headings) {
        FigureColumns columns = new FigureColumns(page, items);
        columns.value(headings.get(1));
        columns.add(headings.get(2), "", item -> true, columns::unitAndBaseline);
        columns.behind(headings.subList(3, 6));
        return columns.columns;
    }

    /** The columns of the list of all figures: value, unit, comparison, period, notes, quotes. */
    static List<Column> ofAll(PageContext page, List<FigureItem> items, List<String> headings) {
        FigureColumns columns = new FigureColumns(page, items);
        columns.value(headings.get(1));
        columns.add(
                headings.get(2),
                "",
                item -> !item.words().columnUnit().isEmpty()
                        || !item.words().absence().isEmpty()
                        || !item.words().flags().isEmpty(),
                item -> columns.unit(item, ""));
        columns.add(headings.get(3), "", item -> !compared(item).isEmpty(), item -> columns.words.text(compared(item)));
        columns.behind(headings.subList(4, 7));
        return columns.columns;
    }

    private void value(String heading) {
        add(
                heading,
                "value",
                item -> true,
                item -> figures.number(
                        item,
                        item.words().plainNumber(),
                        fractions.of(item.words().plainNumber())));
    }

    private void behind(List<String> headings) {
        add(headings.get(0), "period", item -> !item.words().period().isEmpty(), this::period);
        add(headings.get(1), "references", item -> !item.notes().isEmpty(), item -> words.references(item.notes()));
        add(headings.get(2), "references", item -> !item.quotes().isEmpty(), item -> words.references(item.quotes()));
    }

    private void add(String heading, String kind, Predicate<FigureItem> filled, Consumer<FigureItem> content) {
        if (items.stream().anyMatch(filled)) {
            columns.add(new Column(heading, kind, content));
        }
    }

    private void unitAndBaseline(FigureItem item) {
        if (item.figure().unit().isEmpty() && item.words().flags().isEmpty()) {
            html.leaf("span", page.labels().of(Label.IN_WORDS_ONLY), "class", "grey");
        } else {
            unit(item, item.words().baseline());
        }
    }

    private void unit(FigureItem item, String baseline) {
        FigureWording wording = item.words();
        words.text(Stream.of(wording.columnUnit().isEmpty() ? wording.absence() : wording.columnUnit(), baseline)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        figures.flags(item);
    }

    private void period(FigureItem item) {
        if (item.figure().period().equals(ReferencePeriod.unstated())) {
            words.leaf("span", item.words().period(), "class", "grey");
        } else {
            words.text(item.words().period());
        }
    }

    private static String compared(FigureItem item) {
        return Stream.of(item.words().compared(), item.words().baseline())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
