package io.github.statbrief.internal.spelling;

import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes calendar periods apart and puts them together. */
final class CalendarFields {
    private CalendarFields() {}

    /** The parts of a period. */
    static Map<Field, Integer> of(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        fields.put(Field.YEAR, first.getYear());
        switch (calendar.granularity()) {
            case YEAR -> {}
            case GOVERNMENT_YEAR -> fields.put(Field.NEXT_YEAR, first.getYear() + 1);
            case HALF_YEAR -> fields.put(Field.HALF, (first.getMonthValue() + 5) / 6);
            case QUARTER -> fields.put(Field.QUARTER, first.get(IsoFields.QUARTER_OF_YEAR));
            case GOVERNMENT_QUARTER -> {
                int year = first.minusMonths(3).getYear();
                fields.put(Field.YEAR, year);
                fields.put(Field.NEXT_YEAR, year + 1);
                fields.put(Field.QUARTER, first.minusMonths(3).get(IsoFields.QUARTER_OF_YEAR));
            }
            case MONTH -> fields.put(Field.MONTH, first.getMonthValue());
            case WEEK -> {
                fields.put(Field.YEAR, first.get(IsoFields.WEEK_BASED_YEAR));
                fields.put(Field.WEEK, first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
            case DAY -> {
                fields.put(Field.MONTH, first.getMonthValue());
                fields.put(Field.DAY, first.getDayOfMonth());
            }
        }
        return fields;
    }

    /** Whether some parts are enough for a period. */
    static boolean suffice(Granularity granularity, Map<Field, Integer> given) {
        boolean year = given.containsKey(Field.YEAR) || given.containsKey(Field.NEXT_YEAR);
        return year
                && switch (granularity) {
                    case YEAR, GOVERNMENT_YEAR -> true;
                    case HALF_YEAR -> given.containsKey(Field.HALF);
                    case QUARTER, GOVERNMENT_QUARTER -> given.containsKey(Field.QUARTER);
                    case MONTH -> given.containsKey(Field.MONTH);
                    case WEEK -> given.containsKey(Field.WEEK);
                    case DAY -> given.containsKey(Field.MONTH) && given.containsKey(Field.DAY);
                };
    }

    /** The notation of the period with some parts, which may be that of no period: month 13. */
    static String notation(Granularity granularity, Map<Field, Integer> given) {
        int year = given.getOrDefault(Field.YEAR, given.getOrDefault(Field.NEXT_YEAR, 0) - 1);
        int next = given.getOrDefault(Field.NEXT_YEAR, year + 1);
        int month = given.getOrDefault(Field.MONTH, 0);
        return switch (granularity) {
            case YEAR -> text("%04d", year);
            case GOVERNMENT_YEAR -> text("%04d-%04d", year, next);
            case HALF_YEAR -> text("%04d-H%d", year, given.getOrDefault(Field.HALF, 0));
            case QUARTER -> text("%04d-Q%d", year, given.getOrDefault(Field.QUARTER, 0));
            case GOVERNMENT_QUARTER -> text("%04d-%04d-Q%d", year, next, given.getOrDefault(Field.QUARTER, 0));
            case MONTH -> text("%04d-%02d", year, month);
            case WEEK -> text("%04d-W%02d", year, given.getOrDefault(Field.WEEK, 0));
            case DAY -> text("%04d-%02d-%02d", year, month, given.getOrDefault(Field.DAY, 0));
        };
    }

    private static String text(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    /** The calendar period of a notation; empty if it is that of another kind of period. */
    static Optional<ReferencePeriod.Calendar> calendar(String notation) {
        return ReferencePeriod.parse(notation) instanceof ReferencePeriod.Calendar calendar
                ? Optional.of(calendar)
                : Optional.empty();
    }
}
