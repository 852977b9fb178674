package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.pdf.internal.layout.Alternative;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.SideBySide;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.table.DataTableLayout;
import io.github.statbrief.pdf.internal.table.GridTable;
import io.github.statbrief.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays out the charts and data tables of a section of a bulletin: two side by side where both are as easy to read in
 * half the width, the others over the whole width.
 */
final class ExhibitsLayout {
    private static final int HALF = 6;
    private static final double ABOVE = 17.5;
    /** The greatest height of a picture of lines in half the width. */
    private static final double HIGHEST_CHART = 216;

    private final LayoutContext context;
    private final LayoutContext column;
    private final Tag section;
    private final ChartPainter painter;
    private final Locale language;
    private final Density density;

    /**
     * Prepares the layout of the exhibits of a section.
     *
     * @param density how low pictures of lines are and how close rows
     */
    ExhibitsLayout(LayoutContext context, Tag section, ChartPainter painter, Locale language, Density density) {
        this.density = density;
        this.context = context;
        this.column = context.narrowed(context.sheet().span(HALF));
        this.section = section;
        this.painter = painter;
        this.language = language;
    }

    /** Whether the first is easy to read in half the width and no other stands beside it. */
    boolean startsAlone(List<Block> exhibits) {
        return !exhibits.isEmpty() && isHalf(exhibits.get(0)) && !isPair(exhibits, 0);
    }

    private boolean isHalf(Block exhibit) {
        if (context.styles().isLarge()) {
            return false;
        }
        return exhibit instanceof Block.Chart chart
                ? HalfWidth.fits(chart.chart())
                : GridTable.in(exhibit)
                        .filter(table -> HalfWidth.fits(table, column))
                        .isPresent();
    }

    /** Lays out charts and tables in order. */
    List<Flow> lay(List<Block> exhibits) {
        List<Flow> flows = new ArrayList<>();
        int at = 0;
        while (at < exhibits.size()) {
            if (isPair(exhibits, at)) {
                flows.addAll(pair(exhibits.get(at), exhibits.get(at + 1)));
                at += 2;
            } else if (belong(exhibits, at) && exhibits.get(at) instanceof Block.Chart chart) {
                flows.addAll(above(chart, exhibits.get(at + 1)));
                at += 2;
            } else {
                flows.addAll(wide(exhibits.get(at)));
                at++;
            }
        }
        return flows;
    }

    /** Whether two stand side by side: both fit, and neither is parted from the chart or table that it belongs to. */
    private boolean isPair(List<Block> exhibits, int at) {
        if (at + 1 >= exhibits.size() || !isHalf(exhibits.get(at)) || !isHalf(exhibits.get(at + 1))) {
            return false;
        }
        return belong(exhibits, at) || !belong(exhibits, at + 1);
    }

    /** Whether a chart is followed by its table. */
    private static boolean belong(List<Block> exhibits, int at) {
        return at + 1 < exhibits.size()
                && exhibits.get(at) instanceof Block.Chart chart
                && GridTable.in(exhibits.get(at + 1))
                        .filter(table -> chart.chart().id().equals(table.id()))
                        .isPresent();
    }

    /** Lays out a chart or table in half the width, to stand beside something else. */
    List<Fragment> half(Block exhibit) {
        return laid(exhibit, column);
    }

    private List<Fragment> pair(Block left, Block right) {
        Optional<GridTable> table = GridTable.in(right);
        List<Fragment> first = left instanceof Block.Chart chart && table.isPresent()
                ? spaced(chartLayout(
                                column,
                                new ChartLayout.Height(
                                        Math.min(HIGHEST_CHART, height(table.get())), Double.POSITIVE_INFINITY))
                        .lay(chart))
                : half(left);
        List<Fragment> both = SideBySide.of(first, half(right), context.sheet().offset(HALF));
        return Fragment.stepped(Fragment.together(both));
    }

    /** A chart above its table: on one page if both fit on one, where need be with lower lines and closer rows. */
    private List<? extends Flow> above(Block.Chart chart, Block below) {
        GridTable table = GridTable.in(below).orElseThrow();
        if (TurnedTable.helps(table, context, DataTableLayout.CLOSE)) {
            List<Flow> flows = new ArrayList<>(wide(chart));
            flows.addAll(wide(below));
            return flows;
        }
        double room = context.sheet().bottom() - context.sheet().top();
        ExhibitsLayout trial = new ExhibitsLayout(context, Tag.document(), painter, language, density);
        List<Measures> possible = Measures.from(density);
        for (Measures measures : possible) {
            if (Fragment.height(trial.above(chart, table, measures)) <= room) {
                return List.of(Alternative.of(above(chart, table, measures)));
            }
        }
        return above(chart, table, possible.get(0));
    }

    private List<Fragment> above(Block.Chart chart, GridTable table, Measures measures) {
        List<Fragment> fragments = new ArrayList<>(lead(chart, measures.mostOfChart()));
        fragments.addAll(spaced(new DataTableLayout(within(table), section, table, measures.pad()).lay()));
        return fragments;
    }

    /**
     * The measures that give way to bring a chart and its table on one page, in points.
     *
     * @param mostOfChart the height that a picture of lines has at most
     * @param pad the space above and below the words of a row
     */
    private record Measures(double mostOfChart, double pad) {
        private static final List<Measures> FROM_WIDE_TO_CLOSE = List.of(
                new Measures(Double.POSITIVE_INFINITY, DataTableLayout.CLOSE),
                new Measures(Double.POSITIVE_INFINITY, DataTableLayout.CLOSEST),
                new Measures(182, DataTableLayout.CLOSEST),
                new Measures(154, DataTableLayout.CLOSEST));

        private static List<Measures> from(Density density) {
            return FROM_WIDE_TO_CLOSE.subList(density.first(), FROM_WIDE_TO_CLOSE.size());
        }
    }

    /** A chart or table over the whole width; one that would only be stretched keeps half of it. */
    private List<? extends Flow> wide(Block exhibit) {
        Optional<GridTable> table = GridTable.in(exhibit);
        if (table.isPresent() && TurnedTable.helps(table.get(), context, DataTableLayout.CLOSE)) {
            return TurnedTable.lay(table.get(), context, section, DataTableLayout.CLOSE);
        }
        return laid(exhibit, table.map(this::within).orElse(context));
    }

    private LayoutContext within(GridTable table) {
        boolean stretched =
                table.grid().columns().size() == 1 && !context.styles().isLarge() && HalfWidth.fits(table, column);
        return stretched ? column : context;
    }

    /** The height of the rows of a table, which a picture of lines beside it takes too. */
    private double height(GridTable table) {
        double row = context.styles().of(Role.CELL).leading() + 2 * DataTableLayout.CLOSE;
        return (table.grid().rows().size() + 1) * row;
    }

    private ChartLayout chartLayout(LayoutContext within, ChartLayout.Height height) {
        return new ChartLayout(within, section, painter, language, height);
    }

    /** Lays out a chart over the whole width, its lines no higher than given. */
    List<Fragment> lead(Block.Chart chart, double most) {
        return spaced(chartLayout(context, new ChartLayout.Height(0, most)).lay(chart));
    }

    private List<Fragment> laid(Block exhibit, LayoutContext within) {
        return spaced(
                exhibit instanceof Block.Chart chart
                        ? chartLayout(within, ChartLayout.Height.NATURAL).lay(chart)
                        : new DataTableLayout(
                                        within,
                                        section,
                                        GridTable.in(exhibit).orElseThrow(),
                                        density == Density.USUAL ? DataTableLayout.CLOSE : DataTableLayout.CLOSEST)
                                .lay());
    }

    private static List<Fragment> spaced(List<Fragment> laid) {
        List<Fragment> fragments = new ArrayList<>(laid);
        fragments.set(0, fragments.get(0).below(ABOVE));
        return fragments;
    }
}
