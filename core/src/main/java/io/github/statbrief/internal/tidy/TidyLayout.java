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
 * Which columns of a data file hold what. Columns are named as in the file's header.
 *
 * @param encoding the encoding; a byte-order mark of UTF-8 is passed over
 * @param separator what parts fields
 * @param numbers how numbers are written
 * @param value the column of values; empty where periods stand across
 * @param period where the periods are
 * @param marks the column of status marks, and what each mark means; an empty mark means nothing
 * @param missing what stands in the value column where there is no number, and why there is none
 * @param limits the columns of the lower and the upper confidence limit
 * @param note the column of notes
 * @param unit the column of units, and which unit each of its words is
 * @param rows which rows are read: for each column named, the values taken; a value may end in {@code *}
 * @param measures the table's measures, in its order: what a row has to hold to belong to each
 * @param dimensions the table's dimensions, in its order
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
    /** Refuses a layout that names no place for values. */
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
     * Where the periods are.
     *
     * @param column the column of periods; empty where each period is a column of its own
     * @param prefixes what stands before a period's notation and is passed over: {@code government-year/}
     * @param listed the periods of the table, where its author lists them; otherwise they are taken from the data, in their order of time
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
     * @param reasons the marks that say why there is none
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
     * @param words which unit each of its words is
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
     * @param where the columns and the values that a row has to hold; empty where every row belongs to it
     */
    public record MeasureRows(String id, Unit unit, Sense sense, Map<String, String> where) {
        /** Copies the map. */
        public MeasureRows {
            where = Map.copyOf(where);
        }

        /** The rows of a measure that is a level. */
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
     * @param labels the column of their names; where there is none a code is its own name
     * @param listed its codes, where their author lists them; otherwise they are taken from the data, in their order there
     */
    public record CodeColumn(String id, String label, String column, Optional<String> labels, List<Code> listed) {
        /** Copies the codes. */
        public CodeColumn {
            listed = List.copyOf(listed);
        }
    }
}
