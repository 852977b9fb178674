package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.spelling.PlainNumber;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the value, marks, limits and note of one cell. */
final class CellReader {
    private static final int NONE = -1;
    private static final int LONGEST = 1_000;
    private static final Pattern BETWEEN_MARKS = Pattern.compile("[\\s,;|\\[\\]]+");
    private static final TidyLayout.Marks NO_MARKS = new TidyLayout.Marks("", Map.of(), Map.of(), Set.of());

    private final TidyLayout layout;
    private final int marks;
    private final int lower;
    private final int upper;
    private final int note;
    private final ValueReader values;
    private final Map<String, Set<Flag>> flagsByMark = new HashMap<>();

    CellReader(TidyLayout layout, Header header, ProblemCollector problems) {
        this.layout = layout;
        marks = layout.marks()
                .map(each -> header.place(each.column(), problems))
                .orElse(NONE);
        lower = layout.limits()
                .map(each -> header.place(each.lower(), problems))
                .orElse(NONE);
        upper = layout.limits()
                .map(each -> header.place(each.upper(), problems))
                .orElse(NONE);
        note = layout.note().map(each -> header.place(each, problems)).orElse(NONE);
        values = new ValueReader(layout, problems.words());
        layout.marks().ifPresent(each -> {
            each.normal().forEach(mark -> flagsByMark.put(mark, Set.of()));
            each.flags().forEach((mark, flag) -> flagsByMark.put(mark, EnumSet.of(flag)));
        });
    }

    /**
     * Reads a plain number without limits or note into {@code number} and returns its flags; empty for any other
     * cell.
     */
    Optional<Set<Flag>> plain(Row row, int field, PlainNumber number) {
        boolean plain = lower == NONE
                && (note == NONE || row.field(note).isEmpty())
                && layout.numbers().equals(NumberMarks.PLAIN)
                && number.reads(row.field(field))
                && !layout.missing().containsKey(row.field(field));
        if (!plain) {
            return Optional.empty();
        }
        String mark = marks == NONE ? "" : row.field(marks);
        return Optional.ofNullable(mark.isEmpty() ? Set.of() : flagsByMark.get(mark));
    }

    /** Reads the cell in a field of a record; empty, with a problem, if it cannot be read. */
    Optional<Cell> cell(Row row, int field, ProblemCollector problems) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Optional<Reason> reason = Optional.empty();
        String mark = marks == NONE ? "" : row.field(marks);
        for (String each : singly(mark)) {
            TidyLayout.Marks known = layout.marks().orElseThrow();
            Flag flag = known.flags().get(each);
            reason = reason.or(() -> Optional.ofNullable(known.reasons().get(each)));
            if (flag != null) {
                flags.add(flag);
            } else if (!known.declares(each)) {
                problems.at(
                        row.line(), marks, "the mark '" + each + "' is not declared; say under 'marks' what it means");
                return Optional.empty();
            }
        }
        return value(row, field, reason, problems).map(read -> {
            flags.addAll(read.flags());
            return new Cell(
                    read.value(),
                    flags,
                    read.limits().or(() -> limits(row, read.value(), problems)),
                    note(row, problems));
        });
    }

    /**
     * Splits a field into marks: the whole field if it is declared, otherwise at spaces, commas, semicolons, bars and
     * brackets.
     */
    private List<String> singly(String field) {
        TidyLayout.Marks known = layout.marks().orElse(NO_MARKS);
        if (field.isEmpty() || known.declares(field)) {
            return field.isEmpty() ? List.of() : List.of(field);
        }
        List<String> parts = BETWEEN_MARKS
                .splitAsStream(field)
                .filter(part -> !part.isEmpty())
                .toList();
        // in [p][r] the brackets separate the marks, but declared marks may include them
        List<String> bracketed = parts.stream().map(part -> "[" + part + "]").toList();
        boolean declared = field.startsWith("[") && bracketed.stream().allMatch(known::declares);
        return declared ? bracketed : parts.stream().allMatch(known::declares) ? parts : List.of(field);
    }

    private Optional<ValueReader.Read> value(Row row, int field, Optional<Reason> reason, ProblemCollector problems) {
        String text = row.field(field);
        Reason missing = layout.missing().get(text);
        if (reason.isPresent()) {
            if (!text.isEmpty() && missing == null) {
                problems.at(
                        row.line(),
                        field,
                        "'" + text + "' stands where the mark says that the number is "
                                + reason.get().words());
                return Optional.empty();
            }
            return Optional.of(absent(reason.get()));
        }
        if (missing != null) {
            return Optional.of(absent(missing));
        }
        if (text.isEmpty()) {
            problems.at(
                    row.line(),
                    field,
                    "the value is empty and nothing says why; declare what an empty value means under 'missing'");
            return Optional.empty();
        }
        return parsed(text, row, field, problems);
    }

    private static ValueReader.Read absent(Reason reason) {
        return new ValueReader.Read(new StatedValue.Absent(reason), Set.of(), Optional.empty());
    }

    private Optional<ValueReader.Read> parsed(String text, Row row, int field, ProblemCollector problems) {
        if (text.length() > LONGEST) {
            problems.at(
                    row.line(),
                    field,
                    "the value has " + text.length() + " characters; at most " + LONGEST + " are read");
            return Optional.empty();
        }
        try {
            return Optional.of(values.read(text));
        } catch (IllegalArgumentException e) {
            problems.at(row.line(), field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Reads the confidence limits, if any; ignores them if the number is missing. */
    private Optional<StatedValue.Range> limits(Row row, StatedValue value, ProblemCollector problems) {
        if (lower == NONE || value.number().isEmpty()) {
            return Optional.empty();
        }
        boolean hasLower = !row.field(lower).isEmpty();
        boolean hasUpper = !row.field(upper).isEmpty();
        if (hasLower != hasUpper) {
            problems.at(
                    row.line(),
                    hasLower ? lower : upper,
                    "a confidence limit stands here without the " + (hasLower ? "upper" : "lower")
                            + " one; give both or neither");
        }
        if (!hasLower || !hasUpper) {
            return Optional.empty();
        }
        Optional<StatedValue> low =
                parsed(row.field(lower), row, lower, problems).map(ValueReader.Read::value);
        Optional<StatedValue> high =
                parsed(row.field(upper), row, upper, problems).map(ValueReader.Read::value);
        if (low.flatMap(StatedValue::number).isEmpty()
                || high.flatMap(StatedValue::number).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StatedValue.Range(
                    Bound.EXACT,
                    low.flatMap(StatedValue::number).orElseThrow(),
                    high.flatMap(StatedValue::number).orElseThrow()));
        } catch (IllegalArgumentException e) {
            problems.at(row.line(), lower, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Note> note(Row row, ProblemCollector problems) {
        if (note == NONE || row.field(note).isEmpty()) {
            return Optional.empty();
        }
        String text = Printable.onOneLine(row.text(note));
        Optional<String> refused = Printable.refused(text);
        if (refused.isPresent()) {
            problems.at(row.line(), note, "the note holds a character that cannot be shown: " + refused.get());
            return Optional.empty();
        }
        return Optional.of(new Note(Note.Kind.DEFINITION, text));
    }
}
