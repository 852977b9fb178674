package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One figure as words: what stands before the number, the number with its unit, what it measures, and at the bottom its period. */
final class Tile {
    private static final double LEFT_BAR = 3;
    private static final double INSET_LEFT = 13.5;
    private static final double INSET = 7;
    private static final double GAP = 3.5;
    private static final double UNIT_GAP = 4.5;
    /** The sizes of the number, as shares of the theme's: the largest that fits on one line is taken. */
    private static final List<Double> SIZES = List.of(1.0, 20 / 23.0, 17 / 23.0, 14 / 23.0, 11.5 / 23.0);

    private final Typesetter type;
    private final TextStyle note;
    private final TextStyle unitBelowStyle;
    private final TextStyle numberStyle;
    private final List<String> lead;
    private final List<String> number;
    private final String unit;
    private final List<String> unitBelow;
    private final List<String> label;
    private final List<String> bottom = new ArrayList<>();

    Tile(FigureItem item, Typesetter type, double width) {
        this.type = type;
        double inner = width - INSET_LEFT - INSET;
        FigureWording words = item.words();
        note = type.style(Role.NOTE);
        lead = type.lines(words.lead(), type.style(Role.TILE_LEAD), inner);
        String unitWords = Stream.concat(Stream.of(words.unit(), words.absence()), words.flags().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        TextStyle largest = type.style(Role.TILE_NUMBER);
        TextStyle unitStyle = type.style(Role.TILE_UNIT);
        double beside = unitWords.isEmpty() ? 0 : UNIT_GAP + type.width(unitWords, unitStyle);
        boolean fitsBeside = type.width(words.number(), largest) + beside <= inner;
        unit = fitsBeside ? unitWords : "";
        // the unit's own style has the number's leading; on a line of its own it needs less
        unitBelowStyle =
                new TextStyle(unitStyle.size(), unitStyle.size() + GAP, unitStyle.weight(), unitStyle.colour());
        unitBelow = fitsBeside ? List.of() : type.lines(unitWords, unitBelowStyle, inner);
        numberStyle = fitsBeside ? largest : smaller(largest, words.number(), inner, !unitWords.isEmpty());
        number = type.lines(words.number(), numberStyle, inner);
        label = type.balanced(words.label(), type.style(Role.TILE_LABEL), inner);
        bottom.addAll(type.lines(words.baseline(), note, inner));
        bottom.addAll(type.lines(words.details(), note, inner));
        bottom.addAll(type.balanced(words.period(), note, inner));
    }

    /** A unit under the number takes the number down one size, as it would otherwise outweigh its neighbours. */
    private TextStyle smaller(TextStyle full, String words, double inner, boolean hasUnitBelow) {
        TextStyle style = full;
        for (double share : SIZES.subList(hasUnitBelow ? 1 : 0, SIZES.size())) {
            style = new TextStyle(full.size() * share, full.leading() * share, full.weight(), full.colour());
            if (type.width(words, style) <= inner) {
                return style;
            }
        }
        return style;
    }

    double height() {
        double below = bottom.isEmpty() ? 0 : 2 * GAP + bottom.size() * note.leading();
        return labelTop() + label.size() * type.style(Role.TILE_LABEL).leading() + below + INSET;
    }

    /** The line above the number stays empty where there is nothing to say, so that numbers stand on one line. */
    private double numberTop() {
        return INSET + Math.max(1, lead.size()) * type.style(Role.TILE_LEAD).leading();
    }

    private double labelTop() {
        return numberTop() + number.size() * numberStyle.leading() + unitBelow.size() * unitBelowStyle.leading();
    }

    void draw(Pen pen, Rectangle2D place) {
        double upper = place.getY();
        pen.fill(place, Pen.ink(type.palette().fill()));
        pen.box(place.getX(), upper, LEFT_BAR, place.getHeight(), type.palette().primary());
        double x = place.getX() + INSET_LEFT;
        pen.lines(lead, type.style(Role.TILE_LEAD), x, upper + INSET);
        double top = pen.lines(number, numberStyle, x, upper + numberTop());
        if (!unit.isEmpty()) {
            double beside = x + type.width(number, numberStyle) + UNIT_GAP;
            pen.text(unit, type.style(Role.TILE_UNIT), beside, type.baseline(numberStyle, upper + numberTop()));
        }
        pen.lines(unitBelow, unitBelowStyle, x, top);
        pen.lines(label, type.style(Role.TILE_LABEL), x, upper + labelTop());
        pen.lines(bottom, note, x, place.getMaxY() - INSET - bottom.size() * note.leading());
    }
}
