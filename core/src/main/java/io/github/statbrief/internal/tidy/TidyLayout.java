package io.github.statbrief.internal.tidy;

import io.github.statbrief.table.Code;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layout of a data file: the purpose of each column, by its name in the header.
 *
 * @param encoding the encoding; a byte-order mark of UTF-8 is skipped
 * @param separator the character between fields
 * @param numbers the number format
 * @param value the column of values; empty if periods are columns
 * @param period the source of periods
 * @param marks the column of status marks and the meaning of each; an empty mark means nothing
 * @param missing texts in the value column that stand for a missing number, with their reasons
 * @param limits the columns of the lower and the upper confidence limit
 * @param note the column of notes
 * @param unit the column of units and the unit of each word in it
 * @param rows the rows to read: the accepted values of each named column; a value may end in {@code *}
 * @param measures the table's measures, in order, each with the values its rows must have
 * @param dimensions the table's dimensions, in order
 */
public record TidyLayout(
        Charset encoding,
        char separator,
        NumberMarks numbers,
        Optional<String> value,
        Periods period,
        Optional<Marks> marks,
        Map<String, Reason> missing,
        Optional<Limits> limits,
        Optional<String> note,
        Optional<Units> unit,
        Map<String, List<String>> rows,
        List<MeasureRows> measures,
        List<CodeColumn> dimensions) {
    /** Refuses a layout without a place for values. */
    public TidyLayout {
        missing = Map.copyOf(missing);
        rows = Map.copyOf(rows);
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        if (value.isEmpty() == period.column().isPresent()) {
            throw new IllegalArgumentException(
                    "name the column of values, or let the periods stand across; not both and not neither");
        }
    }

    /**
     * The source of periods.
     *
     * @param column the column of periods; empty if each period is a column of its own
     * @param prefixes ignored prefixes of a period's notation: {@code government-year/}
     * @param listed the author's list of periods; if empty, they are taken from the data in time order
     */
    public record Periods(Optional<String> column, List<String> prefixes, List<ReferencePeriod> listed) {
        /** Copies the lists. */
        public Periods {
            prefixes = List.copyOf(prefixes);
            listed = List.copyOf(listed);
        }
    }

    /**
     * The column of status marks.
     *
     * @param column the column
     * @param flags the marks that flag a number
     * @param reasons the marks that explain a missing number
     */
    public record Marks(String column, Map<String, Flag> flags, Map<String, Reason> reasons) {
        /** Copies the maps. */
        public Marks {
            flags = Map.copyOf(flags);
            reasons = Map.copyOf(reasons);
        }

        boolean declares(String mark) {
            return flags.containsKey(mark) || reasons.containsKey(mark);
        }
    }

    /**
     * The columns of confidence limits.
     *
     * @param lower the column of the lower limit
     * @param upper the column of the upper limit
     */
    public record Limits(String lower, String upper) {}

    /**
     * The column of units.
     *
     * @param column the column
     * @param words the unit of each word
     */
    public record Units(String column, Map<String, Unit> words) {
        /** Copies the map. */
        public Units {
            words = Map.copyOf(words);
        }
    }

    /**
     * The rows of one measure.
     *
     * @param id the measure's id, for messages
     * @param unit its unit
     * @param sense level or change
     * @param where the values that a row must have in named columns; empty if every row belongs to the measure
     */
    public record MeasureRows(String id, Unit unit, Sense sense, Map<String, String> where) {
        /** Copies the map. */
        public MeasureRows {
            where = Map.copyOf(where);
        }

        /** Makes the rows of a measure that is a level. */
        public MeasureRows(String id, Unit unit, Map<String, String> where) {
            this(id, unit, Sense.level(), where);
        }
    }

    /**
     * The column of a dimension's codes.
     *
     * @param id the dimension's id
     * @param label its name
     * @param column the column of codes
     * @param labels the column of their names; if empty, a code is its own name
     * @param listed the author's list of codes; if empty, they are taken from the data in order of appearance
     */
    public record CodeColumn(String id, String label, String column, Optional<String> labels, List<Code> listed) {
        /** Copies the codes. */
        public CodeColumn {
            listed = List.copyOf(listed);
        }
    }
}
