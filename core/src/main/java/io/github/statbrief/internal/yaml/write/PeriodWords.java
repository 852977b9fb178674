package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.internal.spelling.ShortYears;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes periods so that nobody takes a month for a span of years: {@code 2010-12} may be both, {@code 2010-M12} not. */
final class PeriodWords {
    private static final Pattern MONTH = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})(?![\\d-])");

    private PeriodWords() {}

    /** A period that stands alone. */
    static String alone(ReferencePeriod period) {
        String notation = period.notation();
        boolean doubted = period.accept(new IsWritten())
                && Stream.of(notation.split("/", -1))
                        .anyMatch(each -> ShortYears.lone(each).isPresent());
        return doubted ? unmistakable(notation) : notation;
    }

    /** The periods of a table. */
    static List<String> all(List<ReferencePeriod> periods) {
        List<String> notations = periods.stream().map(ReferencePeriod::notation).toList();
        return ShortYears.among(notations).isEmpty()
                ? notations
                : periods.stream()
                        .map(period ->
                                period.accept(new IsWritten()) ? unmistakable(period.notation()) : period.notation())
                        .toList();
    }

    private static String unmistakable(String notation) {
        return MONTH.matcher(notation).replaceAll("$1-M$2");
    }

    /** Whether a period is written in its own notation, rather than by its id. */
    private static final class IsWritten implements ReferencePeriod.Visitor<Boolean> {
        @Override
        public Boolean calendar(ReferencePeriod.Calendar calendar) {
            return true;
        }

        @Override
        public Boolean interval(ReferencePeriod.Interval interval) {
            return true;
        }

        @Override
        public Boolean since(ReferencePeriod.Since since) {
            return true;
        }

        @Override
        public Boolean asOf(ReferencePeriod.AsOf asOf) {
            return true;
        }

        @Override
        public Boolean trailing(ReferencePeriod.Trailing running) {
            return true;
        }

        @Override
        public Boolean allTime(ReferencePeriod.AllTime ever) {
            return true;
        }

        @Override
        public Boolean unstated(ReferencePeriod.Unstated unstated) {
            return true;
        }

        @Override
        public Boolean named(ReferencePeriod.Named named) {
            return false;
        }
    }
}
