package io.github.statbrief.pdf.internal.structure;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.TextStyle;
import java.util.Map;
import java.util.Optional;

/** Something placed on a page; measures in points, y downwards. Immutable. */
public sealed interface Mark {
    /** Draws itself. */
    void draw(Canvas canvas);

    /** The same mark further right and further down. */
    Mark moved(double right, double down);

    /**
     * Text of one style on one line.
     *
     * @param x where it begins
     * @param baseline the line that it stands on
     * @param width its width without the space at its end
     * @param text the words
     * @param style how they look
     * @param underlined whether a rule stands under them
     * @param owner where they belong
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
     * The number of the page on which an anchor stands; known when all pages are laid out.
     *
     * @param right where it ends
     * @param baseline the line that it stands on
     * @param anchor the anchor
     * @param style how it looks
     * @param owner where it belongs
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
     * A filled rectangle: a rule, a ground, a bar.
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
     * A chart.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param chart its own marks, and how large it is
     * @param owner where its lines and areas belong
     * @param words where the words of each figure belong
     */
    record Picture(double x, double y, Drawing chart, MarkedContent owner, Map<String, MarkedContent> words)
            implements Mark {
        /** Copies the places of the words. */
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
     * The publisher's sign.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is drawn
     * @param height how high it is drawn
     * @param logo what is drawn
     * @param owner where it belongs
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
     * A place that links lead to.
     *
     * @param y where it stands
     * @param name its name
     * @param bookmark its entry in the bookmarks
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
     * An entry in the bookmarks.
     *
     * @param level from 1
     * @param title its words
     */
    record Bookmark(int level, String title) {}
}
