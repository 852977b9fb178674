package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.Recorder;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/** A title whose lines are broken in the release's language and in parts of a point; JFreeChart's breaks them in the machine's language. */
@SuppressWarnings("serial") // never written
final class WordsTitle extends TextTitle {
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final double gap;

    /** Takes words of a role above or below the plot, and what is blank between them and the plot. */
    WordsTitle(String words, Role role, RectangleEdge position, double gap, Typesetter type) {
        super(words);
        this.type = type;
        this.gap = gap;
        style = type.style(role);
        setFont(type.font(style));
        setPaint(Pen.ink(style.colour()));
        setPosition(position);
        setMargin(RectangleInsets.ZERO_INSETS);
        setPadding(RectangleInsets.ZERO_INSETS);
    }

    private boolean isBelow() {
        return getPosition().equals(RectangleEdge.BOTTOM);
    }

    /** The lines of a title are as even as can be. */
    private List<String> lines(double width) {
        boolean even = style.equals(type.style(Role.PICTURE_TITLE));
        return even ? type.balanced(getText(), style, width) : type.lines(getText(), style, width);
    }

    /** How high it is in a chart of a width, in whole points. */
    double height(double width) {
        List<String> lines = lines(width);
        return lines.isEmpty() ? 0 : Math.ceil(gap + lines.size() * style.leading());
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        return new Size2D(width, height(width));
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        g2.setRenderingHint(Recorder.LATE, isBelow());
        Pen pen = new Pen(g2, type);
        TextStyle own = new TextStyle(style.size(), style.leading(), style.weight(), Pen.colour(getPaint()));
        pen.lines(lines(area.getWidth()), own, area.getX(), area.getY() + (isBelow() ? gap : 0));
        g2.setRenderingHint(Recorder.LATE, false);
        return null;
    }
}
