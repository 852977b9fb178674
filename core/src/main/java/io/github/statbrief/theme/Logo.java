package io.github.statbrief.theme;

import io.github.statbrief.internal.binary.PngFile;
import io.github.statbrief.internal.binary.PngReader;
import java.util.List;
import java.util.Optional;

/** The publisher's logo: a PNG file unchanged, or the areas of an SVG file. */
public sealed interface Logo {
    /** The text alternative: "Office for Statistics". */
    String alternate();

    /** Its natural width; only the ratio to the height matters. */
    double width();

    /** Its natural height. */
    double height();

    /** Calls the method of the visitor for this kind of file. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Reads a logo.
     *
     * @param name its file name, for messages
     * @param bytes the file, PNG or SVG
     * @param alternate the text alternative
     * @return the logo
     * @throws IllegalArgumentException if the file is neither, or contains anything that cannot be drawn; the message
     *     names it and, for SVG, its line and column
     */
    static Logo of(String name, byte[] bytes, String alternate) {
        return of("logo", name, bytes, alternate);
    }

    /**
     * Reads a picture that is used otherwise, under the same limits.
     *
     * @param what its use, for messages: "cover image"
     * @param name its file name, for messages
     * @param bytes the file, PNG or SVG
     * @param alternate the text alternative
     * @return the picture
     * @throws IllegalArgumentException as for a logo
     */
    static Logo of(String what, String name, byte[] bytes, String alternate) {
        if (alternate.isBlank()) {
            throw new IllegalArgumentException("the " + what + " needs words for those who do not see it");
        }
        Logo logo = read(what, name, bytes, alternate);
        double longest = 50;
        double shape = logo.width() / logo.height();
        if (shape > longest || shape < 1 / longest) {
            throw new IllegalArgumentException("the " + what + " " + name + " is more than " + (int) longest
                    + " times as long as it is wide; nothing of it would be seen");
        }
        return logo;
    }

    private static Logo read(String what, String name, byte[] bytes, String alternate) {
        if (PngFile.isPng(bytes)) {
            try {
                return new Bitmap(bytes, new PngReader(bytes), alternate);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "the " + what + " " + name + " is no PNG that can be used: " + e.getMessage()
                                + "; save it anew as PNG, in sRGB, with the program that made it",
                        e);
            }
        }
        if (!SvgReader.isXml(bytes)) {
            throw new IllegalArgumentException(
                    name + " is neither a PNG nor an SVG file; save the " + what + " as one of them");
        }
        return new SvgReader(what, name).read(bytes, alternate);
    }

    /** A PNG file. Immutable. */
    final class Bitmap implements Logo {
        private final byte[] png;
        private final PngReader pixels;
        private final String alternate;

        private Bitmap(byte[] png, PngReader pixels, String alternate) {
            this.png = png.clone();
            this.pixels = pixels;
            this.alternate = alternate;
        }

        /** A copy of the file. */
        public byte[] png() {
            return png.clone();
        }

        /** The width in pixels. */
        public int columns() {
            return pixels.width();
        }

        /** The height in pixels. */
        public int rows() {
            return pixels.height();
        }

        /** A copy of the pixels, row by row, each as red, green and blue of sRGB from 0 to 255. */
        public byte[] colours() {
            return pixels.rgb().clone();
        }

        /** The alpha of each pixel, row by row from 0 to 255; empty if all are opaque. */
        public Optional<byte[]> opacity() {
            return pixels.isOpaque()
                    ? Optional.empty()
                    : Optional.of(pixels.alpha().clone());
        }

        @Override
        public String alternate() {
            return alternate;
        }

        @Override
        public double width() {
            return pixels.width();
        }

        @Override
        public double height() {
            return pixels.height();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bitmap(this);
        }
    }

    /**
     * The areas of an SVG file.
     *
     * @param width the width of its view box
     * @param height the height of its view box
     * @param areas its areas; later ones cover earlier ones
     * @param alternate the text alternative
     */
    record Vector(double width, double height, List<Area> areas, String alternate) implements Logo {
        /** Refuses a drawing without size or areas. */
        public Vector {
            areas = List.copyOf(areas);
            if (!(width > 0 && height > 0) || areas.isEmpty()) {
                throw new IllegalArgumentException("a logo has a width, a height and something that is drawn");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vector(this);
        }
    }

    /**
     * A filled area.
     *
     * @param colour its colour
     * @param evenOdd whether regions enclosed twice are left out
     * @param outline its outline, from the upper left corner of the view box
     */
    record Area(Colour colour, boolean evenOdd, List<Step> outline) {
        /** Copies the outline. */
        public Area {
            outline = List.copyOf(outline);
        }
    }

    /**
     * A step along an outline; unused coordinates are 0.
     *
     * @param kind the kind of step
     * @param x1 the first control point, to the right
     * @param y1 the first control point, downwards
     * @param x2 the second control point, to the right
     * @param y2 the second control point, downwards
     * @param x its end, to the right
     * @param y its end, downwards
     */
    record Step(Kind kind, double x1, double y1, double x2, double y2, double x, double y) {
        /** The kinds of steps. */
        public enum Kind {
            /** To the beginning of an outline. */
            MOVE,
            /** Straight. */
            LINE,
            /** A cubic curve. */
            CURVE,
            /** Back to the beginning. */
            CLOSE
        }
    }

    /**
     * Visitor with one method for each kind of logo.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles a PNG file. */
        R bitmap(Bitmap bitmap);

        /** Handles areas. */
        R vector(Vector vector);
    }
}
