package io.github.statbrief.jdbc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spells the values of a column as text, the same for all databases, zones and versions of Java: decimals with their
 * digits, floating-point numbers with the fewest digits that tell them apart, dates and times as ISO 8601 has them and
 * moments in UTC, {@code true} and {@code false}, and nothing for NULL.
 */
final class FieldText {
    private static final int DIGITS = 15;
    private static final int ALL_DIGITS = 17;
    private static final int FEW_DIGITS = 6;
    private static final int ALL_FEW_DIGITS = 9;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private final int type;
    private final String typeName;

    /**
     * Prepares to read a column.
     *
     * @param type its type, of {@link Types}
     * @param typeName the type's name in the database
     */
    FieldText(int type, String typeName) {
        this.type = type;
        this.typeName = typeName;
    }

    /** Why the values of the column have no text; empty if they have one. */
    Optional<String> refusal() {
        // H2 calls a UUID binary
        return typeName.equalsIgnoreCase("uuid") ? Optional.empty() : refusalOfType();
    }

    private Optional<String> refusalOfType() {
        return switch (type) {
            case Types.BLOB,
                    Types.BINARY,
                    Types.VARBINARY,
                    Types.LONGVARBINARY,
                    Types.ARRAY,
                    Types.STRUCT,
                    Types.REF,
                    Types.ROWID,
                    Types.REF_CURSOR ->
                Optional.of(
                        "is of the type " + typeName + ", which has no text; cast it in the query, or leave it out");
            default -> Optional.empty();
        };
    }

    /** The text of the column in the current row; empty for NULL. */
    String of(ResultSet row, int column) throws SQLException {
        if (isMoment()) {
            return text(row.getObject(column, OffsetDateTime.class));
        }
        return switch (type) {
            case Types.DATE -> text(row.getObject(column, LocalDate.class));
            case Types.TIME -> text(row.getObject(column, LocalTime.class));
            case Types.TIMESTAMP -> text(row.getObject(column, LocalDateTime.class));
            case Types.TIMESTAMP_WITH_TIMEZONE -> text(row.getObject(column, OffsetDateTime.class));
            case Types.DECIMAL, Types.NUMERIC -> text(row.getObject(column));
            case Types.CLOB, Types.NCLOB, Types.SQLXML -> text(row.getString(column));
            default -> general(row, column);
        };
    }

    /** Whether a driver calls a moment a mere timestamp, as PostgreSQL's does. */
    private boolean isMoment() {
        return typeName.equalsIgnoreCase("timestamptz");
    }

    private static String general(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        boolean plain = value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof CharSequence
                || value.getClass().getName().startsWith("java.time.");
        return plain ? text(value) : text(row.getString(column));
    }

    private static String text(@Nullable Object value) {
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
            return text(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "Z";
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate() + "T" + text(time.toLocalTime());
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof OffsetTime time) {
            return text(time.toLocalTime()) + time.getOffset();
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
