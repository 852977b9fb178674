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

/** One figure as words: what stands before the number, the number with its unit, what it measures, and at the bottom its period. */
final class Tile {
    private static final double LEFT_BAR = 3;
    private static final double INSET_LEFT = 13.5;
    private static final double INSET = 7;
    private static final double GAP = 3.5;
    private static final double UNIT_GAP = 4.5;
    /** The sizes of the number, as shares of the theme's: the largest that fits on one line is taken. */
    private static final double[] SIZES = {1, 20 / 23.0, 17 / 23.0, 14 / 23.0, 11.5 / 23.0};

    private final Typesetter type;
    private final String figure;
    private final List<String> lead;
    private final List<String> number;
    private final String unit;
    private final List<String> unitBelow;
    private final TextStyle numberStyle;
    private final List<String> label;
    private final List<String> bottom = new ArrayList<>();

    Tile(FigureItem item, Typesetter type, double width) {
        this.type = type;
        double inner = width - INSET_LEFT - INSET;
        FigureWording words = item.words();
        figure = item.figure().id();
        lead = type.lines(words.lead(), type.style(Role.TILE_LEAD), inner);
        String unitWords = joined(List.of(words.unit(), words.absence(), String.join(" ", words.flags())));
        TextStyle largest = type.style(Role.TILE_NUMBER);
        TextStyle unitStyle = type.style(Role.TILE_UNIT);
        double beside = unitWords.isEmpty() ? 0 : UNIT_GAP + type.width(unitWords, unitStyle);
        boolean fitsBeside = type.width(words.number(), largest) + beside <= inner;
        unit = fitsBeside ? unitWords : "";
        unitBelow = fitsBeside ? List.of() : type.lines(unitWords, unitBelowStyle(), inner);
        numberStyle = fitsBeside ? largest : numberStyle(words.number(), inner, !unitWords.isEmpty());
        number = type.lines(words.number(), numberStyle, inner);
        label = type.balanced(words.label(), type.style(Role.TILE_LABEL), inner);
        bottom.addAll(type.lines(words.baseline(), type.style(Role.NOTE), inner));
        bottom.addAll(type.lines(words.details(), type.style(Role.NOTE), inner));
        bottom.addAll(type.balanced(words.period(), type.style(Role.NOTE), inner));
    }

    /** A unit under the number takes the number down one size, as it would otherwise outweigh its neighbours. */
    private TextStyle numberStyle(String words, double inner, boolean hasUnitBelow) {
        TextStyle full = type.style(Role.TILE_NUMBER);
        TextStyle style = full;
        for (int step = hasUnitBelow ? 1 : 0; step < SIZES.length; step++) {
            double share = SIZES[step];
            style = new TextStyle(full.size() * share, full.leading() * share, full.weight(), full.colour());
            if (type.width(words, style) <= inner) {
                return style;
            }
        }
        return style;
    }

    /** The unit's own style has the number's leading; on a line of its own it needs less. */
    private TextStyle unitBelowStyle() {
        TextStyle beside = type.style(Role.TILE_UNIT);
        return new TextStyle(beside.size(), beside.size() + GAP, beside.weight(), beside.colour());
    }

    private static String joined(List<String> parts) {
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    double height() {
        return labelTop()
                + label.size() * type.style(Role.TILE_LABEL).leading()
                + (bottom.isEmpty()
                        ? 0
                        : 2 * GAP + bottom.size() * type.style(Role.NOTE).leading())
                + INSET;
    }

    /** The line above the number stays empty where there is nothing to say, so that numbers stand on one line. */
    private double numberTop() {
        return INSET + Math.max(1, lead.size()) * type.style(Role.TILE_LEAD).leading();
    }

    private double labelTop() {
        return numberTop()
                + number.size() * numberStyle.leading()
                + unitBelow.size() * unitBelowStyle().leading();
    }

    /** The id of its figure. */
    String figure() {
        return figure;
    }

    void draw(Pen pen, Rectangle2D place) {
        double left = place.getX();
        double upper = place.getY();
        pen.box(
                left,
                upper,
                place.getWidth(),
                place.getHeight(),
                type.theme().palette().fill());
        pen.box(left, upper, LEFT_BAR, place.getHeight(), type.theme().palette().primary());
        double x = left + INSET_LEFT;
        pen.lines(lead, type.style(Role.TILE_LEAD), x, upper + INSET);
        double top = pen.lines(number, numberStyle, x, upper + numberTop());
        if (!unit.isEmpty()) {
            double beside = x + type.width(number, numberStyle) + UNIT_GAP;
            pen.text(unit, type.style(Role.TILE_UNIT), beside, type.baseline(numberStyle, upper + numberTop()));
        }
        pen.lines(unitBelow, unitBelowStyle(), x, top);
        pen.lines(label, type.style(Role.TILE_LABEL), x, upper + labelTop());
        TextStyle note = type.style(Role.NOTE);
        pen.lines(bottom, note, x, place.getMaxY() - INSET - bottom.size() * note.leading());
    }
}
