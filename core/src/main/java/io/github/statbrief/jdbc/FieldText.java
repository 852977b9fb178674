package io.github.statbrief.jdbc;

import io.github.statbrief.query.ValueText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads the values of a column as text, the same for all databases ({@link ValueText}), whatever type a driver has for
 * them.
 */
final class FieldText {
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
            return ValueText.of(row.getObject(column, OffsetDateTime.class));
        }
        return switch (type) {
            case Types.DATE -> ValueText.of(row.getObject(column, LocalDate.class));
            case Types.TIME -> ValueText.of(row.getObject(column, LocalTime.class));
            case Types.TIMESTAMP -> ValueText.of(row.getObject(column, LocalDateTime.class));
            case Types.TIMESTAMP_WITH_TIMEZONE -> ValueText.of(row.getObject(column, OffsetDateTime.class));
            case Types.DECIMAL, Types.NUMERIC -> ValueText.of(row.getObject(column));
            case Types.CLOB, Types.NCLOB, Types.SQLXML -> ValueText.of(row.getString(column));
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
        return plain ? ValueText.of(value) : ValueText.of(row.getString(column));
    }
}
