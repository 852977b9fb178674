package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Optional;

/** One share of a whole: a bar from 0 to 100, what is left of the whole beside it, and the number in the larger of the two. */
final class SharePanel implements Panel {
    private static final double BAR = 49;
    private static final double INSET = 10.5;
    private static final double TICK = 3.5;
    private static final double TICK_LINE = 0.75;
    /** Parts the bar from what is left, so that they can be told apart in any colour. */
    private static final double PARTING = 1.5;

    private static final int WHOLE = 100;
    private static final int STEP = 25;
    private static final List<Role> SIZES = List.of(Role.TILE_NUMBER, Role.HEADING, Role.NUMBER);

    private final Typesetter type;
    private final Palette palette;
    private final FigureItem item;
    private final double width;
    private final Extent extent;
    private final Axis axis;
    private final HintShape shape;
    private final Optional<Placed> inside;
    private final List<String> above;

    /** Words that fit on a ground. */
    private record Placed(String words, TextStyle style, double right) {}

    SharePanel(ChartSpec.Share share, Typesetter type, double width) {
        this.type = type;
        this.width = width;
        palette = type.theme().palette();
        item = share.item();
        extent = Extent.of(item.figure());
        axis = new Axis(0, width / WHOLE);
        shape = HintShape.of(extent.hint());
        String words = BarWords.of(item);
        inside = place(words);
        above = inside.isPresent() ? List.of() : type.balanced(words, aboveStyle(), width);
    }

    private TextStyle aboveStyle() {
        return type.style(Role.NUMBER);
    }

    /** In the solid bar if the words fit there, otherwise in the rest; the largest size that fits in either. */
    private Optional<Placed> place(String words) {
        double solid = axis.at(extent.solid());
        double barEnd = solid - INSET - (isMarkInside() ? BarRow.MARK_GAP + shape.width() : 0);
        double restEnd = width - INSET;
        double restStart = restStart() + INSET + (isMarkInside() ? 0 : BarRow.MARK_GAP + shape.width());
        for (Role role : SIZES) {
            TextStyle style = type.style(role);
            double needed = type.width(words, style);
            if (needed <= barEnd - INSET) {
                return Optional.of(new Placed(words, SeriesLook.on(palette.primary(), style, palette), barEnd));
            }
            if (needed <= restEnd - restStart) {
                return Optional.of(
                        new Placed(words, SeriesLook.on(palette.rest(), style, palette), restStart + needed));
            }
        }
        return Optional.empty();
    }

    private double restStart() {
        double end = axis.at(extent.high());
        return end > 0 ? end + PARTING : end;
    }

    /** The mark stands after the bar's end where there is room before 100. */
    private boolean isMarkInside() {
        return restStart() + shape.width() + 2 * BarRow.MARK_GAP > width;
    }

    @Override
    public double height() {
        return barTop() + BAR + TICK + type.style(Role.NOTE).leading();
    }

    private double barTop() {
        return above.isEmpty() ? 0 : above.size() * aboveStyle().leading() + TICK;
    }

    @Override
    public void draw(Sketch sketch) {
        Sketch bar = sketch.of(item.figure().id());
        double top = barTop();
        bar.lines(above, aboveStyle(), 0, 0);
        new BarMark(palette).draw(bar, extent, axis, top, BAR, palette.primary());
        bar.box(restStart(), top, width - restStart(), BAR, palette.rest());
        drawMark(bar, top + BAR / 2);
        inside.ifPresent(placed -> bar.textBefore(
                placed.words(),
                placed.style(),
                placed.right(),
                type.baseline(placed.style(), top + (BAR - placed.style().leading()) / 2)));
        drawTicks(sketch, top + BAR);
    }

    private void drawMark(Sketch sketch, double middle) {
        if (isMarkInside()) {
            boolean onOpen = extent.hasOpenPart();
            double x = axis.at(extent.high()) - BarRow.MARK_GAP - shape.width();
            shape.draw(sketch, x, middle, onOpen ? palette.primary() : Colour.WHITE);
        } else {
            shape.draw(sketch, restStart() + BarRow.MARK_GAP, middle, palette.primary());
        }
    }

    private void drawTicks(Sketch sketch, double top) {
        TextStyle style = type.style(Role.NOTE);
        Labels labels = Labels.in(type.language());
        double baseline = type.baseline(style, top + TICK);
        for (int share = 0; share <= WHOLE; share += STEP) {
            String words = labels.percent(share);
            double x = axis.at(share);
            // the first and the last keep within the bar's edges
            double line = Math.min(Math.max(x - TICK_LINE / 2, 0), width - TICK_LINE);
            sketch.box(line, top, TICK_LINE, TICK, palette.muted());
            double start = x - type.width(words, style) / 2;
            sketch.text(words, style, Math.min(Math.max(start, 0), width - type.width(words, style)), baseline);
        }
    }
}
