package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.value.Flag;
import java.util.ArrayList;
import java.util.List;

/** Gathers figures of one section. */
final class Gathering {
    final List<Figure> figures = new ArrayList<>();
    private final Stat stat;

    /** Gathers counts. */
    Gathering() {
        this(Stat.COUNT);
    }

    /** Gathers figures of a statistic: a count is never negative. */
    Gathering(Stat stat) {
        this.stat = stat;
    }

    void add(String id, String label, String value, String unit) {
        add(id, label, value, unit, "level");
    }

    void add(String id, String label, String value, String unit, String sense) {
        Figure.Builder figure = Figure.builder(id, label)
                .stat(stat)
                .value(value)
                .sense(sense)
                .period("since 2012-11-08")
                .flags(figures.size() == 3 ? new Flag[] {Flag.PROVISIONAL} : new Flag[0]);
        if (!unit.isEmpty()) {
            figure.unit(unit);
        }
        figures.add(figure.build());
    }

    void share(String id, String label, String stated) {
        figures.add(Figure.builder(id, label)
                .stat(Stat.SHARE)
                .value(stated)
                .unit("percent")
                .period("2025")
                .chart(ChartKind.SHARE)
                .build());
    }

    ChartSpec chart(String id, String finding) {
        Group group = Group.builder(id, finding)
                .relation(Relation.COMPARABLE)
                .figures(figures.stream().map(Figure::id).toArray(String[]::new))
                .chart(ChartKind.BARS)
                .build();
        return only(Samples.section("only", figures, group));
    }

    ChartSpec alone() {
        return only(Samples.section("only", figures));
    }

    private static ChartSpec only(Section section) {
        return ChartExporter.charts(Outline.of(Samples.release(List.of(), section)))
                .get(0);
    }
}
