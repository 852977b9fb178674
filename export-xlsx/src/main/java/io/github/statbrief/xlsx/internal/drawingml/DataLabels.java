package io.github.statbrief.xlsx.internal.drawingml;

import java.util.List;
import java.util.Optional;

/**
 * The labels at the values of a series.
 *
 * @param ofPoints labels of single values that differ from the others
 * @param format the number format; empty for names of series
 * @param linked whether cells have their own number formats, which then win
 * @param look how the labels are set; empty for the usual text of the chart
 * @param position the place of DrawingML, such as {@code outEnd}
 */
public record DataLabels(
        List<OfPoint> ofPoints, String format, boolean linked, Optional<TextLine> look, String position) {
    /** The format of numbers whose cells have their own. */
    private static final String GENERAL = "General";

    /**
     * The label of one value.
     *
     * @param at its place in the series
     * @param text its words; empty for no label
     */
    public record OfPoint(int at, Optional<TextLine> text) {}

    /** The numbers in the formats of their cells. */
    public static DataLabels numbers(String position) {
        return new DataLabels(List.of(), GENERAL, true, Optional.empty(), position);
    }

    /** The names of series. */
    public static DataLabels names(String position) {
        return new DataLabels(List.of(), "", false, Optional.empty(), position);
    }

    /** The same labels, set in another way. */
    public DataLabels in(TextLine wanted) {
        return new DataLabels(ofPoints, format, linked, Optional.of(wanted), position);
    }

    /** The same labels, all in one number format. */
    public DataLabels formatted(String wanted) {
        return new DataLabels(ofPoints, wanted, false, look, position);
    }

    /** The same labels but for single values. */
    public DataLabels except(List<OfPoint> points) {
        return new DataLabels(points, format, linked, look, position);
    }

    /** Whether they show the names of series rather than numbers. */
    public boolean areNames() {
        return format.isEmpty();
    }
}
