package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Section;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.check.amount.Implausible;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.value.FigureAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the charts of a section's figures: those that the author asks for, and those that earn their place by fixed
 * rules. Only comparable figures and parts share an axis; every figure is in the table as well.
 */
public final class ChartChoice {
    private final OutlineContext context;
    private final Section section;
    private final Charts charts;

    /**
     * Creates the choice for a section.
     *
     * @param context the outline's context
     * @param section the section with its figures and groups
     */
    public ChartChoice(OutlineContext context, Section section) {
        this.context = context;
        this.section = section;
        this.charts = new Charts(context);
    }

    /** The charts of the section, in order; none if no figures can be charted. */
    public List<ChartSpec> charts() {
        List<ChartSpec> chosen = new ArrayList<>();
        Set<String> grouped = new HashSet<>();
        for (Group group : section.groups()) {
            grouped.addAll(group.figures());
            Optional<ChartSpec> chart = ofGroup(group);
            if (chart.isEmpty() && isAsked(group)) {
                throw new UndrawableChartException(
                        group.id(),
                        "a chart needs two figures or more that are numbers and may share an axis; leave 'chart' out");
            }
            chart.ifPresent(chosen::add);
        }
        section.figures().stream()
                .filter(figure -> figure.chart().equals(Optional.of(ChartKind.SHARE)))
                .forEach(figure -> chosen.add(charts.share(context.item(figure.id()))));
        chosen.addAll(sharesOfOneWhole(grouped));
        return chosen;
    }

    private static boolean isAsked(Group group) {
        boolean plain = group.options().equals(ChartOptions.NONE);
        return !group.chart().map(kind -> kind == ChartKind.NONE).orElse(plain);
    }

    /** The shares outside groups, together where they are of one whole: one alone is better said than drawn. */
    private List<ChartSpec> sharesOfOneWhole(Set<String> grouped) {
        Map<FigureAttributes.Whole, List<FigureItem>> byWhole = new LinkedHashMap<>();
        for (Figure figure : section.figures()) {
            if (!grouped.contains(figure.id())
                    && figure.chart().isEmpty()
                    && Implausible.isShareOfWhole(figure)
                    && figure.attributes().of().isPresent()) {
                byWhole.computeIfAbsent(figure.attributes().of().get(), whole -> new ArrayList<>())
                        .add(context.item(figure.id()));
            }
        }
        return byWhole.values().stream()
                .filter(BarRule::earnBarsOf)
                .map(charts::shares)
                .toList();
    }

    private Optional<ChartSpec> ofGroup(Group group) {
        List<FigureItem> items = context.items(group.figures());
        boolean oneAxis = group.relation() == Relation.COMPARABLE || group.relation() == Relation.PARTS;
        boolean bars = oneAxis && (isAsked(group) || BarRule.earnBarsOf(items));
        ChartKind kind = group.chart().orElse(bars ? ChartKind.BARS : ChartKind.NONE);
        if (kind == ChartKind.TILES) {
            return Optional.of(tiles(group, items));
        }
        if (kind == ChartKind.WATERFALL) {
            return Optional.of(new GroupPlots(context, charts, List.of()).waterfall(group, items));
        }
        boolean drawable = items.stream().filter(Charts::isDrawable).count() >= 2;
        return oneAxis && drawable ? onOneAxis(group, kind, items) : Optional.empty();
    }

    private ChartSpec tiles(Group group, List<FigureItem> items) {
        String subtitle = group.finding().isPresent() ? group.label() : section.title();
        String remark = context.chartText().tilesFoot(group.relation());
        return charts.tiles(group.id(), charts.title(group), subtitle, items, remark);
    }

    private Optional<ChartSpec> onOneAxis(Group group, ChartKind kind, List<FigureItem> items) {
        List<Plot.Reference> references = ReferenceLines.of(context, group.options(), items);
        GroupPlots plots = new GroupPlots(context, charts, references);
        return switch (kind) {
            case BARS -> Optional.of(charts.bars(group, items, references));
            case DOTS -> Optional.of(plots.dots(group, items));
            case LIMITS -> Optional.of(plots.limits(group, items));
            case STACKED_BARS -> Optional.of(plots.stackedBars(group, items, false));
            case FULL_BARS -> Optional.of(plots.stackedBars(group, items, true));
            case NONE,
                    SHARE,
                    TILES,
                    LINE,
                    INDEX,
                    GROUPED_BARS,
                    SMALL_MULTIPLES,
                    SCATTER,
                    PYRAMID,
                    WATERFALL,
                    HEAT_MAP,
                    HISTOGRAM -> Optional.empty();
        };
    }
}
