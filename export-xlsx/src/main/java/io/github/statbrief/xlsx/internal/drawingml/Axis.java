package io.github.statbrief.xlsx.internal.drawingml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An axis of a native chart.
 *
 * @param position its side: {@code l}, {@code r}, {@code t} or {@code b}
 * @param title the words beside it
 * @param scale the numbers along it; empty for an axis of names
 * @param downward whether names are set from the top down
 * @param ticks {@code none}, {@code out} or {@code cross}
 * @param everyName whether no name is left out for want of space
 * @param crosses where it crosses the other axis: {@code autoZero}, {@code min} or {@code max}
 * @param between whether values stand between the ticks of the other axis
 * @param hidden whether it is not drawn
 */
public record Axis(
        String position,
        List<TextLine> title,
        Optional<Scale> scale,
        boolean downward,
        String ticks,
        boolean everyName,
        String crosses,
        boolean between,
        boolean hidden) {
    /**
     * The numbers along an axis.
     *
     * @param low the lower end; empty for the program's choice
     * @param high the upper end; empty for the program's choice
     * @param step the distance of ticks; empty for the program's choice
     * @param logarithmic whether equal distances are equal ratios
     * @param format the number format; empty for none
     */
    public record Scale(
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> step,
            boolean logarithmic,
            String format) {
        /** A scale of which only the number format is known. */
        public static Scale formatted(String format) {
            return new Scale(Optional.empty(), Optional.empty(), Optional.empty(), false, format);
        }

        /** The same scale with a lower end. */
        public Scale from(BigDecimal end) {
            return new Scale(Optional.of(end), high, step, logarithmic, format);
        }

        /** The same scale with an upper end. */
        public Scale to(BigDecimal end) {
            return new Scale(low, Optional.of(end), step, logarithmic, format);
        }

        /** The same scale with a tick at each multiple of a distance. */
        public Scale by(BigDecimal distance) {
            return new Scale(low, high, Optional.of(distance), logarithmic, format);
        }

        /** The same scale in another number format. */
        public Scale withFormat(String other) {
            return new Scale(low, high, step, logarithmic, other);
        }

        /** The same scale, logarithmic. */
        public Scale inRatios() {
            return new Scale(low, high, step, true, format);
        }
    }

    /** An axis of names along the bottom. */
    public static Axis periods() {
        return new Axis("b", List.of(), Optional.empty(), false, "out", false, "autoZero", true, false);
    }

    /** An axis of names down the left, the first at the top and none left out. */
    public static Axis names() {
        return new Axis("l", List.of(), Optional.empty(), true, "none", true, "autoZero", true, false);
    }

    /** An axis of numbers with lines across the plot. */
    public static Axis values(String position, String crosses, boolean between, Scale scale) {
        return new Axis(position, List.of(), Optional.of(scale), false, "none", false, crosses, between, false);
    }

    /** An axis of numbers that is not drawn. */
    public static Axis hidden(String position, Scale scale) {
        return new Axis(position, List.of(), Optional.of(scale), false, "cross", false, "autoZero", false, true);
    }

    /** The same axis with words beside it. */
    public Axis titled(List<TextLine> words) {
        return new Axis(position, words, scale, downward, ticks, everyName, crosses, between, hidden);
    }

    /** The same axis with another scale. */
    public Axis scaled(Scale other) {
        return new Axis(position, title, Optional.of(other), downward, ticks, everyName, crosses, between, hidden);
    }
}
