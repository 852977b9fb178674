package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.CsvForm;
import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.spelling.ValueSpelling;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param format where the table lies in its file, and how values are spelled
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
        List<CodeColumn> dimensions,
        Format format) {
    /** Refuses a layout without a place for values, or with two. */
    public TidyLayout {
        missing = Map.copyOf(missing);
        rows = Map.copyOf(rows);
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        long inColumns = measures.stream()
                .filter(measure -> measure.column().isPresent())
                .count();
        boolean across = period.column().isEmpty();
        if (inColumns > 0 && inColumns < measures.size()) {
            throw new IllegalArgumentException("one measure has a 'column' and another has none; give each its own");
        }
        if (inColumns > 0 && unit.isPresent()) {
            throw new IllegalArgumentException("a column of units belongs to one column of values; leave out 'unit'");
        }
        boolean one = inColumns > 0 ? value.isEmpty() : value.isEmpty() == across;
        if (!one) {
            throw new IllegalArgumentException(
                    "name the column of values, or let the periods stand across; not both and not neither");
        }
        if (limits.isPresent() && format.values().stream().anyMatch(ValueSpelling::hasLimits)) {
            throw new IllegalArgumentException("the limits have columns and stand inside values; declare one of them");
        }
    }

    /** Makes the layout of a file that is nothing but the table, in the notation of values. */
    public TidyLayout(
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
        this(
                encoding,
                separator,
                numbers,
                value,
                period,
                marks,
                missing,
                limits,
                note,
                unit,
                rows,
                measures,
                dimensions,
                Format.PLAIN);
    }

    /** How a CSV file with this layout is written, and which columns it has. */
    CsvForm csv() {
        Set<String> wanted = new HashSet<>();
        Stream.of(
                        value,
                        period.column(),
                        marks.map(Marks::column),
                        limits.map(Limits::lower),
                        limits.map(Limits::upper),
                        note,
                        unit.map(Units::column))
                .flatMap(Optional::stream)
                .forEach(wanted::add);
        wanted.addAll(period.further());
        wanted.addAll(rows.keySet());
        wanted.addAll(format.skip().keySet());
        for (MeasureRows measure : measures) {
            wanted.addAll(measure.where().keySet());
            measure.column().filter(each -> !each.endsWith("*")).ifPresent(wanted::add);
        }
        for (CodeColumn dimension : dimensions) {
            wanted.add(dimension.column());
            dimension.labels().ifPresent(wanted::add);
        }
        return new CsvForm(encoding, separator, format.header(), format.until(), wanted);
    }

    /** Whether each measure has columns of values of its own. */
    boolean hasMeasureColumns() {
        return measures.get(0).column().isPresent();
    }

    /**
     * Where the table lies in its file, and how its values are spelled.
     *
     * @param header the line that names the columns
     * @param until the beginning of the first row that is no longer read; an empty text is an empty line
     * @param skip the rows to leave out: the values of each named column that mark them; a value may end in {@code *}
     * @param flags the letters behind a number, with their flags
     * @param values spellings of values besides the notation
     */
    public record Format(
            int header,
            Optional<String> until,
            Map<String, List<String>> skip,
            Map<String, Flag> flags,
            List<ValueSpelling> values) {
        /** A file that is nothing but the table, in the notation of values. */
        public static final Format PLAIN = new Format(1, Optional.empty(), Map.of(), Map.of(), List.of());

        /** Copies the collections. */
        public Format {
            skip = Map.copyOf(skip);
            flags = Map.copyOf(flags);
            values = List.copyOf(values);
        }
    }

    /**
     * The source of periods.
     *
     * @param column the column of periods; empty if each period is a column of its own
     * @param prefixes ignored prefixes of a period's notation: {@code government-year/}
     * @param listed the author's list of periods; if empty, they are taken from the data in time order
     * @param further columns whose texts follow that of the first, after a space
     * @param suffixes ignored endings of a period's notation; {@code *} stands for any text
     * @param written spellings of periods besides the notation
     */
    public record Periods(
            Optional<String> column,
            List<String> prefixes,
            List<ReferencePeriod> listed,
            List<String> further,
            List<String> suffixes,
            List<PeriodSpelling> written) {
        /** Copies the lists. */
        public Periods {
            prefixes = List.copyOf(prefixes);
            listed = List.copyOf(listed);
            further = List.copyOf(further);
            suffixes = List.copyOf(suffixes);
            written = List.copyOf(written);
        }

        /** Makes the source of periods in their notation. */
        public Periods(Optional<String> column, List<String> prefixes, List<ReferencePeriod> listed) {
            this(column, prefixes, listed, List.of(), List.of(), List.of());
        }
    }

    /**
     * The column of status marks.
     *
     * @param column the column
     * @param flags the marks that flag a number
     * @param reasons the marks that explain a missing number
     * @param normal the marks that say that nothing is to be said about a number
     */
    public record Marks(String column, Map<String, Flag> flags, Map<String, Reason> reasons, Set<String> normal) {
        /** Copies the collections. */
        public Marks {
            flags = Map.copyOf(flags);
            reasons = Map.copyOf(reasons);
            normal = Set.copyOf(normal);
        }

        /** Makes marks that all say something. */
        public Marks(String column, Map<String, Flag> flags, Map<String, Reason> reasons) {
            this(column, flags, reasons, Set.of());
        }

        boolean declares(String mark) {
            return flags.containsKey(mark) || reasons.containsKey(mark) || normal.contains(mark);
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
     * @param column the column of its values if each measure has its own; ends in {@code *} where periods stand
     *     across behind it
     */
    public record MeasureRows(String id, Unit unit, Sense sense, Map<String, String> where, Optional<String> column) {
        /** Copies the map. */
        public MeasureRows {
            where = Map.copyOf(where);
        }

        /** Makes the rows of a measure that is a level. */
        public MeasureRows(String id, Unit unit, Map<String, String> where) {
            this(id, unit, Sense.level(), where, Optional.empty());
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
     * @param empty the label of the code of empty fields, which stands for all others; if there is none, a field must
     *     not be empty
     * @param total the code that stands for all others, if it is not the empty one
     * @param spellings other spellings of codes in the column, each with its code
     */
    public record CodeColumn(
            String id,
            String label,
            String column,
            Optional<String> labels,
            List<Code> listed,
            Optional<String> empty,
            Optional<String> total,
            Map<String, String> spellings) {
        /** The code of empty fields. */
        public static final String TOTAL = "total";

        /** Copies the codes; refuses two codes for all. */
        public CodeColumn {
            listed = List.copyOf(listed);
            spellings = Map.copyOf(spellings);
            if (empty.isPresent() && total.isPresent()) {
                throw new IllegalArgumentException(
                        "the empty code already stands for all others; leave out 'total' or 'empty'");
            }
            if (empty.isPresent() && listed.stream().anyMatch(code -> code.id().equals(TOTAL))) {
                throw new IllegalArgumentException("the empty code is read as '" + TOTAL
                        + "', which is listed under 'codes' too; leave it out there");
            }
        }

        /** Makes a column without empty fields. */
        public CodeColumn(String id, String label, String column, Optional<String> labels, List<Code> listed) {
            this(id, label, column, labels, listed, Optional.empty(), Optional.empty(), Map.of());
        }
    }
}
