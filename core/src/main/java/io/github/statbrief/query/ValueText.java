package io.github.statbrief.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Spells values as text, the same in all zones and versions of Java: decimals with their digits, floating-point numbers
 * with the fewest digits that tell them apart, dates and times as ISO 8601 has them and moments in UTC, {@code true} and
 * {@code false}, and nothing for NULL.
 */
public final class ValueText {
    private static final int DIGITS = 15;
    private static final int ALL_DIGITS = 17;
    private static final int FEW_DIGITS = 6;
    private static final int ALL_FEW_DIGITS = 9;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private ValueText() {}

    /**
     * The text of a value.
     *
     * @param value a text, a number, a truth value, or a date, time or moment of {@code java.time}; null for NULL
     * @return its text; empty for null
     */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? shortest(number) : value.toString();
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? shortest(number) : value.toString();
        }
        if (value instanceof OffsetDateTime moment) {
            return of(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "Z";
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate() + "T" + of(time.toLocalTime());
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof OffsetTime time) {
            return of(time.toLocalTime()) + time.getOffset();
        }
        return value.toString();
    }

    /** The fewest digits that tell a number apart; Java's own spelling differs between its versions. */
    private static String shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shown = exact;
        for (int digits = DIGITS; digits <= ALL_DIGITS; digits++) {
            shown = exact.round(new MathContext(digits));
            if (shown.doubleValue() == number) {
                break;
            }
        }
        return plain(shown);
    }

    private static String shortest(float number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shown = exact;
        for (int digits = FEW_DIGITS; digits <= ALL_FEW_DIGITS; digits++) {
            shown = exact.round(new MathContext(digits));
            if (shown.floatValue() == number) {
                break;
            }
        }
        return plain(shown);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
