package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.sheets.cell.NumberWidths;
import io.github.statbrief.table.NumberColumn;
import io.github.statbrief.value.Bound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * A column of numbers, nearly all written directly from the table's digits without creating objects. Other content is
 * made on demand.
 */
public final class NumeralColumn extends MixedColumn {
    /** The first number with more digits than a spreadsheet keeps. */
    private static final long TOO_LONG = 1_000_000_000_000_000L;

    private static final int SCALES = 16;

    /** The signs of numbers as shown: none, minus, and none because a negative number is shown as zero. */
    private static final int SIGNS = 3;

    /** Numbers of one unit, bound, scale and sign, which share one format. */
    private static final class Alike {
        private final String format;
        private final NumberWidths.Shape shape;
        private long largest = -1;
        private PaddedBytes start = PaddedBytes.of("");

        Alike(String format) {
            this.format = format;
            this.shape = NumberWidths.Shape.of(format);
        }
    }

    private final NumberColumn numbers;
    private final IntFunction<Bound> bounds;
    private final List<NumberFormats.OfUnit> units;
    private final IntUnaryOperator measures;
    private final Map<Bound, Alike[]> alike = new EnumMap<>(Bound.class);

    /**
     * Makes a column.
     *
     * @param column its heading and width
     * @param numbers its numbers
     * @param bounds the bound of each number
     * @param units the formats of the measures
     * @param measures the measure of each row
     * @param others the content of rows without a number or with too many digits
     */
    public NumeralColumn(
            Column column,
            NumberColumn numbers,
            IntFunction<Bound> bounds,
            List<NumberFormats.OfUnit> units,
            IntUnaryOperator measures,
            IntFunction<Content> others) {
        super(column, others);
        this.numbers = numbers;
        this.bounds = bounds;
        this.units = units;
        this.measures = measures;
        for (Bound bound : Bound.values()) {
            alike.put(bound, new Alike[units.size() * SCALES * SIGNS]);
        }
    }

    /** Whether a spreadsheet keeps every digit of the number in a row. */
    public static boolean isKept(NumberColumn numbers, int row) {
        long digits = numbers.digits(row);
        return digits < TOO_LONG && digits > -TOO_LONG;
    }

    private boolean isPlain(int row) {
        return numbers.has(row) && numbers.scale(row) >= 0 && numbers.scale(row) < SCALES && isKept(numbers, row);
    }

    private Alike[] ofBound(int row) {
        return Objects.requireNonNull(alike.get(bounds.apply(row)));
    }

    /** The index of a number among those of its bound. */
    private int place(int row) {
        return (measures.applyAsInt(row) * SCALES + numbers.scale(row)) * SIGNS + sign(row);
    }

    private int sign(int row) {
        if (numbers.digits(row) >= 0) {
            return 0;
        }
        NumberFormats.OfUnit unit = units.get(measures.applyAsInt(row));
        return unit.isRounded() && unit.vanishes(bounds.apply(row), numbers.get(row)) ? 2 : 1;
    }

    @Override
    void see(int row, IntFunction<String> where) {
        if (!isPlain(row)) {
            super.see(row, where);
            return;
        }
        Alike[] ofBound = ofBound(row);
        int place = place(row);
        Alike like = ofBound[place];
        if (like == null) {
            like = new Alike(units.get(measures.applyAsInt(row)).of(bounds.apply(row), numbers.get(row)));
            ofBound[place] = like;
        }
        long size = Math.abs(numbers.digits(row));
        if (size > like.largest) {
            like.largest = size;
            sawNumber(like.shape.width(numbers.get(row)));
        }
    }

    @Override
    CellsOf cells(CellSpelling forms) {
        for (Alike[] ofBound : alike.values()) {
            for (Alike like : ofBound) {
                if (like != null) {
                    like.start = forms.number(like.format);
                }
            }
        }
        CellsOf others = super.cells(forms);
        return (row, out) -> {
            if (isPlain(row)) {
                out.put(ofBound(row)[place(row)].start).number(numbers.digits(row), numbers.scale(row));
            } else {
                others.write(row, out);
            }
        };
    }
}
