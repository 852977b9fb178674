package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.value.Flag;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;

/**
 * An XY plot of lines over time, each named at its end, with a light ground, and the word for it above, behind the last places where every value is provisional,
 * estimated or forecast: JFreeChart has no labels at the ends of lines, and its markers hide the lines of axes.
 */
@SuppressWarnings("serial") // never written
public final class TimePlot extends XYPlot implements Sized {
    private static final double HEIGHT_OF_WIDTH = 0.38;
    private static final double LEAST_HEIGHT = 112;
    private static final double WORD_GAP = 3;

    private final transient ChartSpec.Lines chart;
    private final transient List<LineSeries> lines;
    private final transient Typesetter type;
    private final transient Optional<Tail> tail;
    private final transient TextStyle note;
    private double left;
    private transient EndLabels ends;

    /** The last places, all of whose values have one status. */
    private record Tail(Flag flag, int from) {}

    /** The plot of a chart. */
    public TimePlot(ChartSpec.Lines chart, Typesetter type) {
        super(
                new TimeDataset(chart.plot()),
                new PeriodAxis(chart.plot().categories(), false, type),
                new StatedAxis(chart.plot().axis(), Room.NONE, type),
                new TimeRenderer(false, type));
        this.chart = chart;
        this.type = type;
        lines = ((TimeDataset) getDataset()).lines();
        note = type.style(Role.NOTE);
        tail = Arrays.stream(Flag.values())
                .filter(Flag::isTentative)
                .map(flag -> new Tail(flag, start(flag)))
                .filter(band -> band.from() < places())
                .findFirst();
        ends = ends(0);
        Grids.lines(this, chart.references(), type.palette());
        List<SeriesLook> looks = SeriesLook.of(type.palette(), lines.size());
        for (int series = 0; series < looks.size(); series++) {
            getRenderer().setSeriesPaint(series, Pen.ink(looks.get(series).colour()));
        }
    }

    private int places() {
        return chart.plot().categories().size();
    }

    /** The first of the last places at which all there is has a flag, and at least one value does. */
    private int start(Flag flag) {
        int start = places();
        for (int place = start - 1; place >= 0; place--) {
            int here = place;
            List<LineSeries> stated =
                    lines.stream().filter(line -> line.spot(here).isPresent()).toList();
            if (!stated.stream().allMatch(line -> line.has(here, flag))) {
                break;
            }
            start = stated.isEmpty() ? start : place;
        }
        return start;
    }

    private EndLabels ends(double width) {
        return new EndLabels(chart.plot(), lines, type, width);
    }

    private double above() {
        return Math.ceil(tail.isPresent() ? note.leading() + WORD_GAP : note.leading() / 2);
    }

    @Override
    public double heightFor(double width) {
        return height(width, Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH));
    }

    @Override
    public double lowestFor(double width) {
        return height(width, LEAST_HEIGHT);
    }

    private double height(double width, double least) {
        return above() + Math.ceil(Math.max(least, ends(width).height())) + PeriodAxis.height(type);
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        left = plotArea.getX();
        ends = ends(plotArea.getWidth());
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above());
        space.setRight(space.getRight() + Math.ceil(ends.width()));
        return space;
    }

    /** From halfway between its first place and the one before. */
    private static double left(Tail band, LineFrame frame) {
        return band.from() == 0 ? frame.area().getMinX() : frame.x(band.from()) - frame.step() / 2;
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        Pen pen = new Pen(g2, type);
        LineFrame frame = new LineFrame(area, this);
        // none where all of the plot is in it
        tail.filter(band -> band.from() > 0).ifPresent(band -> {
            double start = left(band, frame);
            Colour ground = type.palette().fill();
            pen.box(start, area.getMinY(), area.getMaxX() - start, area.getHeight(), ground);
        });
        List<LimitBand> bands = new ArrayList<>();
        for (int series : chart.banded()) {
            bands.add(new LimitBand(frame, lines.get(series), getRenderer().getSeriesPaint(series)));
        }
        LimitBand.draw(pen, bands);
    }

    /** Called last and with no clip: what stands beside lines and beyond the plot. */
    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        super.drawOutline(g2, area);
        Pen pen = new Pen(g2, type);
        LineFrame frame = new LineFrame(area, this);
        tail.ifPresent(band -> {
            String word = Labels.in(type.language()).flag(band.flag());
            double most = area.getMaxX() - type.width(word, note);
            double x = Math.max(left, Math.min(left(band, frame), most));
            pen.lines(List.of(word), note, x, area.getMinY() - above());
        });
        ends.draw(pen, frame, getRenderer()::getSeriesPaint);
        if (lines.size() == 1) {
            new LineWords(frame, lines.get(0), type).draw(pen);
        }
    }
}
