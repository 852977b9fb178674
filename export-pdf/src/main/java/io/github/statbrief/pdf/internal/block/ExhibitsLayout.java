package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.SideBySide;
import io.github.statbrief.pdf.internal.structure.Tag;
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

    private final LayoutContext context;
    private final LayoutContext column;
    private final Tag section;
    private final ChartPainter painter;
    private final Locale language;

    ExhibitsLayout(LayoutContext context, Tag section, ChartPainter painter, Locale language) {
        this.context = context;
        this.column = context.narrowed(context.sheet().span(HALF));
        this.section = section;
        this.painter = painter;
        this.language = language;
    }

    /** Whether the first is easy to read in half the width and the second, if there is one, is not. */
    boolean startsAlone(List<Block> exhibits) {
        return !exhibits.isEmpty() && isHalf(exhibits.get(0)) && (exhibits.size() == 1 || !isHalf(exhibits.get(1)));
    }

    private boolean isHalf(Block exhibit) {
        if (context.styles().isLarge()) {
            return false;
        }
        return exhibit instanceof Block.Chart chart
                ? HalfWidth.fits(chart.chart())
                : exhibit instanceof Block.DataTable table && HalfWidth.fits(table, column);
    }

    /** Lays out charts and tables in order. */
    List<Flow> lay(List<Block> exhibits) {
        List<Flow> flows = new ArrayList<>();
        int at = 0;
        while (at < exhibits.size()) {
            Block first = exhibits.get(at);
            Optional<Block> second =
                    Optional.of(at + 1).filter(next -> next < exhibits.size()).map(exhibits::get);
            if (isHalf(first) && second.filter(this::isHalf).isPresent()) {
                flows.addAll(pair(first, second.get()));
                at += 2;
            } else {
                flows.addAll(wide(first));
                at++;
            }
        }
        return flows;
    }

    /** Lays out a chart or table in half the width, to stand beside something else. */
    List<Fragment> half(Block exhibit) {
        return laid(exhibit, column);
    }

    private List<Fragment> pair(Block left, Block right) {
        List<Fragment> both =
                SideBySide.of(half(left), half(right), context.sheet().offset(HALF));
        return Fragment.stepped(Fragment.together(both));
    }

    /** A chart or table over the whole width; one that would only be stretched keeps half of it. */
    private List<Fragment> wide(Block exhibit) {
        boolean stretched = exhibit instanceof Block.DataTable table
                && table.grid().columns().size() == 1
                && isHalf(exhibit);
        return laid(exhibit, stretched ? column : context);
    }

    private List<Fragment> laid(Block exhibit, LayoutContext within) {
        List<Fragment> fragments = new ArrayList<>(
                exhibit instanceof Block.Chart chart
                        ? new ChartLayout(within, section, painter, language).lay(chart)
                        : new DataTableLayout(within, section, (Block.DataTable) exhibit, DataTableLayout.CLOSE).lay());
        fragments.set(0, fragments.get(0).below(ABOVE));
        return fragments;
    }
}
