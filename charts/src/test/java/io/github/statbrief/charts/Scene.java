package io.github.statbrief.charts;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions that tests ask of a drawing. */
public record Scene(Drawing drawing) {
    public static final ChartPainter PAINTER = new ChartPainter(Theme.standard());
    public static final double PAGE = 484;

    public static Scene page(ChartSpec chart) {
        return new Scene(PAINTER.draw(chart, Locale.ENGLISH, PAGE));
    }

    public static Scene picture(ChartSpec chart) {
        return new Scene(PAINTER.picture(chart, Locale.ENGLISH, true));
    }

    List<Mark.Text> texts() {
        return all(Mark.Text.class).toList();
    }

    List<Mark.Box> boxes(String figure) {
        return all(Mark.Box.class).filter(box -> shows(box, figure)).toList();
    }

    List<Mark.Polygon> polygons(String figure) {
        return all(Mark.Polygon.class).filter(polygon -> shows(polygon, figure)).toList();
    }

    Mark.Text words(String figure, String words) {
        return all(Mark.Text.class)
                .filter(text -> shows(text, figure) && text.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + words + "' is not among " + texts()));
    }

    /** The line at zero: the only upright mark that belongs to no figure. */
    double zero() {
        Mark.Box line = all(Mark.Box.class)
                .filter(box -> box.figure().isEmpty() && box.height() == drawing.height())
                .findFirst()
                .orElseThrow();
        return line.x() + line.width() / 2;
    }

    private <M extends Mark> Stream<M> all(Class<M> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean shows(Mark mark, String figure) {
        return mark.figure().equals(Optional.of(figure));
    }
}
