package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot.Tick;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;

/** A share of a whole: one bar, what is left, the mark of a bound, and the number in the larger of both, in the largest size that fits, or above them. */
public final class Share extends Kind {
    private static final double BAR = 49;
    private static final double INSET = 10.5;
    private static final double WORDS_BELOW = 3.5;
    /** Parts the bar from what is left, so that they can be told apart in any colour. */
    private static final double PARTING = 1.5;

    private static final double MARK = 11;
    private static final int WHOLE = 100;
    private static final List<Role> SIZES = List.of(Role.TILE_NUMBER, Role.HEADING, Role.NUMBER);

    private final Item item;
    private final Extent extent;
    private final Hint hint;
    private final TextStyle number;

    /** Words that fit on a ground, and where they end. */
    private record PlacedWords(TextStyle style, double right) {}

    /** The bar of a chart. */
    public Share(ChartSpec.Share chart, Typesetter type) {
        super(ItemDataset.bars(List.of(""), List.of(Item.of(chart.item(), type.language()))), type);
        item = data.all().get(0);
        extent = item.extent();
        hint = extent.hint();
        number = type.style(Role.NUMBER);
    }

    @Override
    public CategoryAxis categories() {
        CategoryAxis none = new CategoryAxis();
        none.setVisible(false);
        return none;
    }

    @Override
    public StatedAxis values() {
        List<Tick> ticks = IntStream.of(0, 25, 50, 75, WHOLE)
                .mapToObj(percent -> new Tick(
                        BigDecimal.valueOf(percent), Labels.in(type.language()).percent(percent)))
                .toList();
        return new StatedAxis(ticks, 0, WHOLE, this, type);
    }

    @Override
    public double height(double width) {
        return BAR;
    }

    @Override
    public double above(double width) {
        List<String> lines = aboveLines(width);
        return lines.isEmpty() ? 0 : Math.ceil(lines.size() * number.leading() + WORDS_BELOW);
    }

    private List<String> aboveLines(double width) {
        return inside(width).isPresent() ? List.of() : type.balanced(item.words(), number, width);
    }

    /** In the solid bar if the words fit there, otherwise in the rest; the largest size that fits in either. */
    private Optional<PlacedWords> inside(double width) {
        double mark = Bars.MARK_GAP + hint.width();
        double barEnd = extent.solid() * width / WHOLE - INSET - (isMarkInside(width) ? mark : 0);
        double restStart = restStart(width) + INSET + (isMarkInside(width) ? 0 : mark);
        for (Role role : SIZES) {
            TextStyle style = type.style(role);
            double needed = type.width(item.words(), style);
            if (needed <= barEnd - INSET) {
                return Optional.of(
                        new PlacedWords(SeriesLook.on(type.palette().primary(), style, type.palette()), barEnd));
            }
            if (needed <= width - INSET - restStart) {
                TextStyle on = SeriesLook.on(type.palette().rest(), style, type.palette());
                return Optional.of(new PlacedWords(on, restStart + needed));
            }
        }
        return Optional.empty();
    }

    private double restStart(double width) {
        double end = extent.high() * width / WHOLE;
        return end > 0 ? end + PARTING : end;
    }

    /** The mark stands after the bar's end where there is room before 100. */
    private boolean isMarkInside(double width) {
        return restStart(width) + hint.width() + 2 * Bars.MARK_GAP > width;
    }

    @Override
    void draw(Cell cell, Item drawn, int pass) {
        Rectangle2D area = cell.area();
        Pen pen = cell.pen();
        double width = area.getWidth();
        cell.renderer().drawBar(cell, cell.lying(0, extent.solid(), area.getCenterY(), area.getHeight()));
        if (extent.hasOpenPart()) {
            Rectangle2D open = cell.lying(extent.openFrom(), extent.openTo(), area.getCenterY(), area.getHeight());
            drawOpen(pen, open, cell.paint());
        }
        double rest = restStart(width);
        Palette palette = type.palette();
        pen.box(area.getX() + rest, area.getY(), width - rest, area.getHeight(), palette.rest());
        if (isMarkInside(width)) {
            double x = area.getX() + extent.high() * width / WHOLE - Bars.MARK_GAP - hint.width();
            hint.draw(pen, x, area.getCenterY(), MARK, extent.hasOpenPart() ? cell.paint() : Color.WHITE);
        } else {
            double x = area.getX() + rest + Bars.MARK_GAP;
            hint.draw(pen, x, area.getCenterY(), MARK, Pen.ink(palette.primary()));
        }
        pen.lines(aboveLines(width), number, area.getX(), area.getY() - above(width));
        inside(width).ifPresent(placed -> {
            double top = area.getCenterY() - placed.style().leading() / 2;
            pen.lines(List.of(item.words()), placed.style(), area.getX() + placed.right(), 1, top);
        });
    }
}
