package io.github.statbrief.charts;

import io.github.statbrief.Adjustment;
import io.github.statbrief.Figure;
import io.github.statbrief.Flow;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Relation;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers figures of one section. */
final class Gathering {
    final List<Figure> figures = new ArrayList<>();

    void add(String id, String label, String value, String unit) {
        add(id, label, value, unit, "level");
    }

    void add(String id, String label, String value, String unit, String sense) {
        Measure measure = new Measure(label, Stat.COUNT, Optional.empty(), Flow.NONE, Adjustment.UNSTATED, Map.of());
        figures.add(new Figure(
                id,
                measure,
                StatedValue.parse(value),
                unit.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(unit)),
                Sense.parse(sense),
                ReferencePeriod.parse("since 2012-11-08"),
                figures.size() == 3 ? EnumSet.of(Flag.PROVISIONAL) : Set.of(),
                List.of(),
                List.of()));
    }

    ChartSpec chart(String id, String finding) {
        Group group = new Group(
                id,
                finding,
                Relation.COMPARABLE,
                figures.stream().map(Figure::id).toList(),
                Optional.empty(),
                Optional.empty());
        return only(Samples.section("only", figures, group));
    }

    ChartSpec alone() {
        return only(Samples.section("only", figures));
    }

    private static ChartSpec only(Section section) {
        return ChartsOfRelease.in(Outline.of(new CheckedRelease(Samples.release(List.of(), section), List.of())))
                .get(0);
    }
}
