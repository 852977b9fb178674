package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.theme.Colour;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The ground between the confidence limits of a line, in a tint of its colour: JFreeChart's renderer of deviations draws one that is seen through, which neither a
 * drawing nor the archived brief keeps. It is parted wherever the line is, and where a value has no limits.
 */
record LimitBand(LineFrame frame, LineSeries series, Paint paint) {
    private static final double TINT = 0.16;
    /** How wide the band of a value on its own is to either side. */
    private static final double ALONE = 2.5;

    /** Draws the bands of some series and, where two lie over each other, what they share in both tints. */
    static void draw(Pen pen, List<LimitBand> bands) {
        for (LimitBand band : bands) {
            band.areas().forEach(area -> pen.fill(area, Pen.ink(band.tint())));
        }
        if (bands.size() == 2) {
            Area shared = bands.get(0).whole();
            shared.intersect(bands.get(1).whole());
            if (!shared.isEmpty()) {
                Colour one = bands.get(0).tint();
                Colour other = bands.get(1).tint();
                // as inks lie over each other
                int red = one.red() * other.red() / 255;
                int green = one.green() * other.green() / 255;
                pen.fill(shared, Pen.ink(new Colour(red, green, one.blue() * other.blue() / 255)));
            }
        }
    }

    private Colour tint() {
        return SeriesLook.onWhite(Pen.colour(paint), TINT);
    }

    private Area whole() {
        Area whole = new Area();
        areas().forEach(area -> whole.add(new Area(area)));
        return whole;
    }

    private List<Shape> areas() {
        List<Shape> areas = new ArrayList<>();
        for (List<Integer> run : series.runs()) {
            int from = 0;
            for (int at = 0; at <= run.size(); at++) {
                if (at == run.size() || limits(run.get(at)).isEmpty()) {
                    if (at > from) {
                        areas.add(area(run.subList(from, at)));
                    }
                    from = at + 1;
                }
            }
        }
        return areas;
    }

    private Optional<Spot> limits(int place) {
        return series.item(place).flatMap(Item::limits);
    }

    private Shape area(List<Integer> places) {
        List<Point2D> corners = side(places, Spot::high);
        List<Point2D> back = side(places, Spot::low);
        Collections.reverse(back);
        corners.addAll(back);
        return Areas.of(corners);
    }

    private List<Point2D> side(List<Integer> places, ToDoubleFunction<Spot> end) {
        List<Point2D> side = new ArrayList<>();
        for (int place : places) {
            double x = frame.x(place);
            double y = frame.y(end.applyAsDouble(limits(place).orElseThrow()));
            if (places.size() == 1) {
                side.add(new Point2D.Double(x - ALONE, y));
                side.add(new Point2D.Double(x + ALONE, y));
            } else {
                side.add(new Point2D.Double(x, y));
            }
        }
        return side;
    }
}
