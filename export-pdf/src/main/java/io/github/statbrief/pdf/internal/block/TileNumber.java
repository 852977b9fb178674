package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Lays out the large number of a tile with its unit beside it, or below it where both are too wide. */
final class TileNumber {
    private static final double SMALL_NUMBER = 20;
    private static final double LEAST_NUMBER = 11;
    /** The leading of a unit below its number. */
    private static final double UNIT_BELOW = 14;
    /** The leading of a number that takes several lines, in font sizes. */
    private static final double TORN_LEADING = 1.3;

    private final LayoutContext context;
    private final double width;
    private final TextStyle numberStyle;
    private final TextStyle unitStyle;

    TileNumber(LayoutContext context, double width, TextStyle numberStyle, TextStyle unitStyle) {
        this.context = context;
        this.width = width;
        this.numberStyle = numberStyle;
        this.unitStyle = unitStyle;
    }

    /**
     * Where it stands in its tile.
     *
     * @param x its left edge
     * @param top its top
     */
    record Place(double x, double top) {}

    /** Adds its marks; returns its bottom. */
    double lay(FigureWording words, Tag figure, Place place, List<Mark> marks) {
        Run number = new Run(words.number() + " ", numberStyle, figure.content());
        List<Run> both = new ArrayList<>(List.of(number));
        both.addAll(behind(words, unitStyle, figure));
        Line together = context.text().line(both);
        if (place.x() + together.width() <= width) {
            marks.addAll(together.marks(place.x(), place.top()));
            return place.top() + numberStyle.leading();
        }
        double bottom = alone(fitted(number, width - place.x()), place, marks);
        List<Line> below = context.text()
                .fill(
                        behind(
                                words,
                                Styles.sized(
                                        unitStyle,
                                        unitStyle.size(),
                                        context.styles().scaled(UNIT_BELOW, Role.TILE_UNIT)),
                                figure),
                        width);
        marks.addAll(Lines.marks(below, 0, bottom - 3.5));
        return bottom - 3.5 + Lines.height(below);
    }

    /** Sets a number on one line, or on several if it is too wide for the tile even at its smallest size. */
    private double alone(Run number, Place place, List<Mark> marks) {
        double size = number.style().size();
        double leading = number.style().leading();
        List<Line> lines = context.text().fill(List.of(number), width - place.x());
        for (int i = 0; i < lines.size(); i++) {
            double top = place.top() + i * size * TORN_LEADING;
            marks.addAll(lines.get(i).marksOn(place.x(), Line.baseline(top, leading, size)));
        }
        return place.top() + (lines.size() - 1) * size * TORN_LEADING + leading;
    }

    private Run fitted(Run number, double room) {
        double size = Math.min(
                context.styles().scaled(SMALL_NUMBER, Role.TILE_NUMBER),
                number.style().size());
        double natural = context.text().width(number.text().strip(), number.style())
                / number.style().size();
        double fitting = Math.max(LEAST_NUMBER, Math.min(size, Math.floor(room / natural)));
        return new Run(
                number.text(),
                Styles.sized(number.style(), fitting, number.style().leading()),
                number.owner());
    }

    /** The unit, or the reason for a missing number, and the flags. */
    private List<Run> behind(FigureWording words, TextStyle style, Tag figure) {
        List<Run> runs = new ArrayList<>();
        String unit = words.unit().isEmpty() ? words.absence() : words.unit();
        if (!unit.isEmpty()) {
            runs.add(new Run(unit + " ", style, figure.content()));
        }
        if (!words.flags().isEmpty()) {
            TextStyle flag = context.styles().of(Role.FLAG);
            runs.add(new Run(
                    String.join("", words.flags()) + " ",
                    Styles.sized(flag, flag.size(), style.leading()),
                    figure.content()));
        }
        return runs;
    }
}
