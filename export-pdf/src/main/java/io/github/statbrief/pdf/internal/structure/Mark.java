package io.github.statbrief.pdf.internal.structure;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.TextStyle;
import java.util.Map;
import java.util.Optional;

/** A mark on a page; in points, with y downwards. Immutable. */
public sealed interface Mark {
    /** Draws itself on a canvas. */
    void draw(Canvas canvas);

    /** Returns the same mark, moved right and down. */
    Mark moved(double right, double down);

    /**
     * Text of one style on one line.
     *
     * @param x its left edge
     * @param baseline its baseline
     * @param width its width without the trailing space
     * @param text the words
     * @param style its style
     * @param underlined whether it is underlined
     * @param owner its owner
     */
    record Text(
            double x,
            double baseline,
            double width,
            String text,
            TextStyle style,
            boolean underlined,
            ContentOwner owner)
            implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.text(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Text(x + right, baseline + down, width, text, style, underlined, owner);
        }
    }

    /**
     * The page number of an anchor; known once all pages are laid out.
     *
     * @param right its right edge
     * @param baseline its baseline
     * @param anchor the anchor
     * @param style its style
     * @param owner its owner
     */
    record PageNumber(double right, double baseline, String anchor, TextStyle style, ContentOwner owner)
            implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.pageNumber(this);
        }

        @Override
        public Mark moved(double toTheRight, double down) {
            return new PageNumber(right + toTheRight, baseline + down, anchor, style, owner);
        }
    }

    /**
     * A filled rectangle: a rule, a background, a bar.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param colour its colour
     */
    record Fill(double x, double y, double width, double height, Colour colour) implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.fill(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Fill(x + right, y + down, width, height, colour);
        }
    }

    /**
     * A filled triangle that shows a direction, as decoration beside words that say it.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param up whether it points up; otherwise down
     * @param colour its colour
     */
    record Triangle(double x, double y, double width, double height, boolean up, Colour colour) implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.triangle(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Triangle(x + right, y + down, width, height, up, colour);
        }
    }

    /**
     * A chart.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param chart its marks and size
     * @param owner the owner of its lines and areas
     * @param words the owner of each figure's words, by figure id
     */
    record Picture(double x, double y, Drawing chart, MarkedContent owner, Map<String, MarkedContent> words)
            implements Mark {
        /** Copies the owners of the words. */
        public Picture {
            words = Map.copyOf(words);
        }

        @Override
        public void draw(Canvas canvas) {
            canvas.picture(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Picture(x + right, y + down, chart, owner, words);
        }
    }

    /**
     * The publisher's logo.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its drawn width
     * @param height its drawn height
     * @param logo the logo
     * @param owner its owner
     */
    record Sign(double x, double y, double width, double height, Logo logo, MarkedContent owner) implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.sign(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Sign(x + right, y + down, width, height, logo, owner);
        }
    }

    /**
     * A link destination.
     *
     * @param y its position
     * @param name its name
     * @param bookmark its bookmark, if any
     */
    record Anchor(double y, String name, Optional<Bookmark> bookmark) implements Mark {
        @Override
        public void draw(Canvas canvas) {
            canvas.anchor(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Anchor(y + down, name, bookmark);
        }
    }

    /**
     * A bookmark.
     *
     * @param level from 1
     * @param title its words
     */
    record Bookmark(int level, String title) {}
}
