package io.github.statbrief.drawing;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Weight;
import java.util.List;
import java.util.Optional;

/**
 * One thing on a drawing, in points from its upper left corner. Everything is an area or text: stroked lines come out differently from one Java version to the
 * next, areas do not. Immutable.
 */
public sealed interface Mark {
    /** The id of the figure that it shows; empty for axes, rules and titles. */
    Optional<String> figure();

    /** Its colour. */
    Colour colour();

    /** Calls the method of the visitor for this kind of mark. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An upright rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param colour its colour
     * @param figure the figure that it shows
     */
    record Box(double x, double y, double width, double height, Colour colour, Optional<String> figure)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.box(this);
        }
    }

    /**
     * Any other area with straight edges.
     *
     * @param corners its corners, in order
     * @param colour its colour
     * @param figure the figure that it shows
     */
    record Polygon(List<Point> corners, Colour colour, Optional<String> figure) implements Mark {
        /** Copies the corners. */
        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.polygon(this);
        }
    }

    /**
     * A place.
     *
     * @param x to the right
     * @param y downwards
     */
    record Point(double x, double y) {}

    /**
     * A run of text on one line.
     *
     * @param words the text; a soft hyphen at its end divides a word and is drawn as a hyphen
     * @param x where it starts
     * @param baseline the line on which it stands
     * @param width how far it runs in the theme's font
     * @param weight its weight
     * @param size its size
     * @param colour its colour
     * @param figure the figure that it words
     */
    record Text(
            String words,
            double x,
            double baseline,
            double width,
            Weight weight,
            double size,
            Colour colour,
            Optional<String> figure)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Visitor with one method for each kind of mark.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles an upright rectangle. */
        R box(Box box);

        /** Handles any other area. */
        R polygon(Polygon polygon);

        /** Handles text. */
        R text(Text text);
    }
}
