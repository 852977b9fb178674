package io.github.statbrief.html.internal.chart;

import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.RichTexts;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.theme.Colour;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes charts. Each is drawn twice, for narrow and for wide windows, so that its words stay legible in both; a
 * browser shows and reads out the one that fits.
 */
public final class Charts {
    /** The width in points for which a chart of a wide window is laid out. */
    private static final double WIDE = 480;
    /** The same for a narrow window. */
    private static final double NARROW = 230;

    private final PageContext page;
    private final ChartPainter painter;
    private final ChartExporter writer;
    private final HtmlWriter html;
    private final Words words;
    private final boolean switches;
    private final Set<Colour> colours = new LinkedHashSet<>();

    /**
     * Prepares to write into a page.
     *
     * @param page the page
     * @param painter draws charts
     * @param writer writes drawings
     * @param switches whether the page has the script that switches between two ways to see a chart
     */
    public Charts(PageContext page, ChartPainter painter, ChartExporter writer, boolean switches) {
        this.switches = switches;
        this.page = page;
        this.painter = painter;
        this.writer = writer;
        this.html = page.html();
        this.words = new Words(page);
    }

    /** Writes a chart with its title, its foot and its data; where it is seen in two ways, a script shows one of them. */
    public void write(Block.Chart block) {
        ChartSpec chart = block.chart();
        Optional<Block.Chart.Views> views = block.views().filter(each -> switches);
        String anchor = Anchors.chart(chart.id());
        html.open("figure", "class", "chart", "id", anchor).open("figcaption");
        html.leaf("a", block.label(), "class", "label", "href", Anchors.to(anchor))
                .text(" ");
        html.open("span", "class", "title");
        new RichTexts(page).title(chart.captions().title());
        html.close();
        if (views.isEmpty()) {
            subtitle(chart);
        }
        html.close();
        if (views.isPresent()) {
            Block.Chart.Views both = views.get();
            view(both.name(), "", block.label(), chart, chart.id());
            view(both.otherName(), HtmlWriter.PRESENT, block.label(), both.other(), chart.id() + "-other");
        } else {
            content(block.label(), chart, chart.id());
        }
        html.close();
    }

    private void view(String name, String hidden, String label, ChartSpec chart, String id) {
        html.open("div", "class", "view", "data-view", name, "hidden", hidden);
        subtitle(chart);
        content(label, chart, id);
        html.close();
    }

    private void subtitle(ChartSpec chart) {
        if (!chart.captions().subtitle().isEmpty()) {
            words.leaf("span", chart.captions().subtitle(), "class", "subtitle");
        }
    }

    private void content(String label, ChartSpec chart, String id) {
        if (chart instanceof CodeChart.HeatMap) {
            // its columns do not become narrower
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
            drawing(chart, id, WIDE, "fixed");
            html.close();
        } else {
            drawing(chart, id, WIDE, "wide");
            drawing(chart, id, NARROW, "narrow");
        }
        foot(chart);
        new ChartData(page).write(chart, label);
    }

    private void drawing(ChartSpec chart, String id, double width, String kind) {
        Drawing drawing = painter.draw(chart, page.release().language(), width);
        drawing.marks().stream().map(Mark::colour).forEach(colours::add);
        html.open("div", "class", "drawing " + kind);
        html.markup(writer.svgElement(drawing, chart, page.release().language(), id + "-" + kind));
        html.close();
    }

    private void foot(ChartSpec chart) {
        Captions captions = chart.captions();
        String foot = captions.foot().map(each -> each + " ").orElse("") + captions.source();
        if (foot.isEmpty()) {
            return;
        }
        List<Reference> quotes = chart.items().stream()
                .flatMap(item -> item.quotes().stream())
                .distinct()
                .toList();
        html.open("p", "class", "foot");
        words.mentions(foot, quotes);
        html.close();
    }

    /** The colours of all drawings written so far. */
    public Set<Colour> colours() {
        return colours;
    }
}
