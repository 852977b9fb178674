package io.github.statbrief.html.internal.chart;

import io.github.statbrief.Table;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.FigureWords;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.Label;
import java.util.List;

/** Writes the data of a chart as a table: a row for each figure, or for each category with a column for each series. */
final class ChartData {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final FigureWords figures;

    ChartData(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.figures = new FigureWords(page);
    }

    /** Writes the data under a summary that shows them. */
    void write(ChartSpec chart, String name) {
        String summary = page.labels().dataOf(name);
        html.open("details").leaf("summary", summary);
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", summary);
        html.open("table", "class", "series");
        html.open("caption", "class", "hidden").text(summary).close();
        if (chart instanceof ChartSpec.OfSeries series) {
            series(series.plot());
        } else {
            items(chart.items());
        }
        html.close().close().close();
    }

    private void items(List<FigureItem> items) {
        head(
                page.labels().of(Label.FIGURE),
                List.of(page.labels().of(Label.VALUE), page.labels().of(Label.REFERENCE_PERIOD)),
                1);
        html.open("tbody");
        for (FigureItem item : items) {
            html.open("tr");
            words.leaf("th", item.words().label(), "scope", "row");
            html.open("td", "class", "value");
            figures.full(item);
            html.close();
            words.leaf("td", item.words().period());
            html.close();
        }
        html.close();
    }

    private void series(Plot plot) {
        List<String> names = plot.series().stream()
                .map(series -> series.name().isEmpty() ? page.labels().of(Label.VALUE) : series.name())
                .toList();
        head(heading(plot), names, names.size());
        html.open("tbody");
        for (int category = 0; category < plot.categories().size(); category++) {
            html.open("tr");
            words.leaf("th", plot.categories().get(category).label(), "scope", "row");
            for (Plot.Series series : plot.series()) {
                html.open("td", "class", "value");
                series.observations().get(category).ifPresent(this::observation);
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void observation(Observation observation) {
        html.leaf("span", observation.label(), "data-figure", observation.id());
    }

    private void head(String first, List<String> others, int values) {
        html.open("thead").open("tr").leaf("th", first, "scope", "col");
        for (int at = 0; at < others.size(); at++) {
            words.leaf("th", others.get(at), "scope", "col", "class", at < values ? "value" : "");
        }
        html.close().close();
    }

    /** The heading of the categories: a period, or the dimension that has them as codes. */
    private String heading(Plot plot) {
        if (plot.categories().stream().anyMatch(category -> category.period().isPresent())) {
            return page.labels().of(Label.PERIOD);
        }
        String first = plot.categories().get(0).label();
        return plot.table().stream()
                .map(Table::dimensions)
                .flatMap(List::stream)
                .filter(dimension -> dimension.names().contains(first))
                .map(Dimension::label)
                .findFirst()
                .orElse(page.labels().of(Label.FIGURE));
    }
}
