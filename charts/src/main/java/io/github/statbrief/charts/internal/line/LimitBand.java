package io.github.statbrief.charts.internal.line;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.Areas;
import io.github.statbrief.charts.internal.shape.Pen;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The ground between the confidence limits of a line, in a tint of its colour: JFreeChart's renderer of deviations draws one that is seen through, which neither a
 * drawing nor the archived brief keeps. It is parted wherever the line is, and where a value has no limits.
 */
public final class LimitBand {
    private static final double TINT = 0.16;
    /** How wide the band of a value on its own is to either side. */
    private static final double ALONE = 2.5;

    private final LineFrame frame;
    private final LineSeries series;

    /** The band of a series. */
    public LimitBand(LineFrame frame, LineSeries series) {
        this.frame = frame;
        this.series = series;
    }

    /** A colour as light as a ground is. */
    public static Color tint(Paint paint) {
        Color colour = (Color) paint;
        return new Color(light(colour.getRed()), light(colour.getGreen()), light(colour.getBlue()));
    }

    private static int light(int channel) {
        return (int) Math.round(255 - TINT * (255 - channel));
    }

    /** Draws the bands of some series and, where two lie over each other, what they share in both tints. */
    public static void draw(Pen pen, List<LimitBand> bands, List<Paint> paints) {
        for (int at = 0; at < bands.size(); at++) {
            Color tint = tint(paints.get(at));
            bands.get(at).areas().forEach(area -> pen.fill(area, tint));
        }
        if (bands.size() == 2) {
            Area shared = bands.get(0).whole();
            shared.intersect(bands.get(1).whole());
            if (!shared.isEmpty()) {
                pen.fill(shared, multiplied(tint(paints.get(0)), tint(paints.get(1))));
            }
        }
    }

    /** As inks lie over each other. */
    private static Color multiplied(Color one, Color other) {
        return new Color(
                one.getRed() * other.getRed() / 255,
                one.getGreen() * other.getGreen() / 255,
                one.getBlue() * other.getBlue() / 255);
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
                if (at == run.size() || !hasLimits(run.get(at))) {
                    if (at > from) {
                        areas.add(area(run.subList(from, at)));
                    }
                    from = at + 1;
                }
            }
        }
        return areas;
    }

    private boolean hasLimits(int place) {
        return series.item(place).flatMap(Item::limits).isPresent();
    }

    private Shape area(List<Integer> places) {
        List<Point2D> corners = new ArrayList<>(side(places, Spot::high));
        List<Point2D> back = side(places, Spot::low);
        for (int at = back.size() - 1; at >= 0; at--) {
            corners.add(back.get(at));
        }
        return Areas.of(corners);
    }

    private List<Point2D> side(List<Integer> places, ToDoubleFunction<Spot> end) {
        List<Point2D> side = new ArrayList<>();
        for (int place : places) {
            double x = frame.x(place);
            double y = frame.y(
                    end.applyAsDouble(series.item(place).flatMap(Item::limits).orElseThrow()));
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
