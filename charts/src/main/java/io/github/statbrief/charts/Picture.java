package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** A chart with the words around it on white ground. */
final class Picture {
    /** The width of a brief's text and a margin on either side: lines break as they do in the brief. */
    static final double WIDTH = 512;

    private static final double MARGIN = 14;
    private static final double GAP = 10.5;

    private final Typesetter type;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> foot;
    private final Panel panel;

    Picture(ChartSpec chart, Typesetter type, boolean titled, DoubleFunction<Panel> panel) {
        this.type = type;
        double inner = WIDTH - 2 * MARGIN;
        Captions captions = chart.captions();
        title = titled ? type.balanced(captions.title().plain(), type.style(Role.PICTURE_TITLE), inner) : List.of();
        subtitle = titled ? type.lines(captions.subtitle(), type.style(Role.SUBTITLE), inner) : List.of();
        foot = new ArrayList<>();
        captions.foot().ifPresent(words -> foot.addAll(type.lines(words, type.style(Role.NOTE), inner)));
        foot.addAll(type.lines(captions.source(), type.style(Role.NOTE), inner));
        this.panel = panel.apply(inner);
    }

    /** Every text around the chart. */
    static List<String> captions(ChartSpec chart, boolean titled) {
        Captions captions = chart.captions();
        List<String> texts = new ArrayList<>(List.of(captions.foot().orElse(""), captions.source()));
        if (titled) {
            texts.add(captions.title().plain());
            texts.add(captions.subtitle());
        }
        return texts;
    }

    Drawing drawing() {
        double panelTop = MARGIN + headHeight();
        double footTop = panelTop + panel.height() + GAP;
        double height = footTop + foot.size() * type.style(Role.NOTE).leading() + MARGIN - (foot.isEmpty() ? GAP : 0);
        Sketch sketch = Sketch.empty(type);
        sketch.box(0, 0, WIDTH, height, Colour.WHITE);
        Sketch inner = sketch.at(MARGIN, 0);
        double subtitleTop = inner.lines(title, type.style(Role.PICTURE_TITLE), 0, MARGIN);
        inner.lines(subtitle, type.style(Role.SUBTITLE), 0, subtitleTop);
        panel.draw(inner.at(0, panelTop));
        inner.lines(foot, type.style(Role.NOTE), 0, footTop);
        return sketch.drawing(WIDTH, height);
    }

    private double headHeight() {
        if (title.isEmpty() && subtitle.isEmpty()) {
            return 0;
        }
        return title.size() * type.style(Role.PICTURE_TITLE).leading()
                + subtitle.size() * type.style(Role.SUBTITLE).leading()
                + GAP;
    }
}
