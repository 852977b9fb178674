package io.github.statbrief.charts.internal.shape;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Areas with straight edges. */
public final class Areas {
    private Areas() {}

    /** The area within some corners, in their order. */
    public static Shape of(List<? extends Point2D> corners) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (Point2D corner : corners) {
            if (first) {
                path.moveTo(corner.getX(), corner.getY());
            } else {
                path.lineTo(corner.getX(), corner.getY());
            }
            first = false;
        }
        path.closePath();
        return path;
    }
}
