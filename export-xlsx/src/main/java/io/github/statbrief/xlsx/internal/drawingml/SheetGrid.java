package io.github.statbrief.xlsx.internal.drawingml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.util.Units;

/**
 * The widths of the columns and the heights of the rows of a sheet, which tell where a chart ends. Used by one thread.
 */
public final class SheetGrid {
    private static final int UNITS_OF_WIDTH = 256;
    private static final int WIDEST = 255;

    /** The width of a column for which none is stated, in digits. */
    private static final int USUAL_WIDTH = 8;

    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final List<Float> heights = new ArrayList<>();
    private final float usualHeight;

    /**
     * Starts a sheet.
     *
     * @param usualHeight the height of a row for which none is stated, in points
     */
    public SheetGrid(double usualHeight) {
        this.usualHeight = (float) usualHeight;
    }

    /** Sets the width of a column, in digits. */
    public void width(int column, double digits) {
        widths.put(column, (int) Math.round(Math.min(digits, WIDEST) * UNITS_OF_WIDTH));
    }

    /** Adds the next row, with its height in points. */
    public void row(double height) {
        heights.add((float) height);
    }

    /** The columns with a stated width in digits, from the left. */
    public Map<Integer, Double> widths() {
        Map<Integer, Double> digits = new TreeMap<>();
        widths.forEach((column, units) -> digits.put(column, units / (double) UNITS_OF_WIDTH));
        return digits;
    }

    /** The height of a row in points. */
    public float height(int row) {
        return row < heights.size() ? heights.get(row) : usualHeight;
    }

    /** The width of a column in digits. */
    public double digits(int column) {
        return units(column) / (double) UNITS_OF_WIDTH;
    }

    /** The width of a column in pixels. */
    public float pixels(int column) {
        float units = units(column);
        return (float) (units / (double) UNITS_OF_WIDTH * Units.DEFAULT_CHARACTER_WIDTH);
    }

    private int units(int column) {
        return widths.getOrDefault(column, USUAL_WIDTH * UNITS_OF_WIDTH);
    }
}
