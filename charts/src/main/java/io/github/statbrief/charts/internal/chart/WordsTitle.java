package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.charts.internal.record.Recorder;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** A title whose lines are broken in the release's language and in parts of a point; JFreeChart's breaks them in the machine's language. */
@SuppressWarnings("serial") // never written
final class WordsTitle extends TextTitle {
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final boolean balanced;
    private final double before;
    private final double after;

    /**
     * Takes words.
     *
     * @param words the words
     * @param style how they are set
     * @param balanced whether their lines are as even as can be
     * @param position above or below the plot
     * @param gap what is blank between them and the plot
     * @param type what measures
     */
    WordsTitle(String words, TextStyle style, boolean balanced, RectangleEdge position, double gap, Typesetter type) {
        super(
                words,
                type.font(style),
                Pen.ink(style.colour()),
                position,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                RectangleInsets.ZERO_INSETS);
        this.type = type;
        this.style = style;
        this.balanced = balanced;
        before = position.equals(RectangleEdge.BOTTOM) ? gap : 0;
        after = position.equals(RectangleEdge.BOTTOM) ? 0 : gap;
    }

    private List<String> lines(double width) {
        return balanced ? type.balanced(getText(), style, width) : type.lines(getText(), style, width);
    }

    /** How high it is in a chart of a width, in whole points. */
    double height(double width) {
        List<String> lines = lines(width);
        return lines.isEmpty() ? 0 : Math.ceil(before + lines.size() * style.leading() + after);
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        return new Size2D(width, height(width));
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        boolean below = getPosition().equals(RectangleEdge.BOTTOM);
        if (below) {
            g2.setRenderingHint(Recorder.LATE, true);
        }
        Pen pen = new Pen(g2, type);
        TextStyle own = new TextStyle(style.size(), style.leading(), style.weight(), Pen.colour(getPaint()));
        pen.lines(lines(area.getWidth()), own, area.getX(), area.getY() + before);
        if (below) {
            g2.setRenderingHint(Recorder.LATE, false);
        }
        return null;
    }
}
