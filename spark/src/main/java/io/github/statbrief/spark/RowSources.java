package io.github.statbrief.spark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.statbrief.query.ValueText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.jspecify.annotations.Nullable;

/** Makes the release of a template for each row. */
final class RowSources implements Function<Row, ReleaseSource> {
    private static final long serialVersionUID = 1L;

    private final ReleaseSource template;

    private RowSources(ReleaseSource template) {
        this.template = template;
    }

    /**
     * Checks the columns of rows.
     *
     * @param columns the columns
     * @param template what each row is put into
     * @throws IllegalArgumentException if there is no column, or one whose values have no text
     */
    static RowSources of(StructType columns, ReleaseSource template) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the rows have no columns");
        }
        for (StructField each : columns.fields()) {
            if (isTable(each.dataType())) {
                for (StructField field : structure(each.dataType()).fields()) {
                    check(each.name() + "." + field.name(), isValue(field.dataType()), field.dataType());
                }
            } else {
                boolean allowed = isValue(each.dataType()) || (isFile(each.name()) && isBinary(each.dataType()));
                check(each.name(), allowed, each.dataType());
            }
        }
        return new RowSources(template);
    }

    private static void check(String column, boolean allowed, DataType type) {
        if (!allowed) {
            throw new IllegalArgumentException("the column '" + column + "' is of the type " + type.simpleString()
                    + ", which has no text; cast it to a text or a number, or leave it out. An array of structures is a"
                    + " data file, and so are binary data in a column that is named as a file: 'cover.png'");
        }
    }

    private static boolean isTable(DataType type) {
        return type instanceof ArrayType array && array.elementType() instanceof StructType;
    }

    private static StructType structure(DataType type) {
        return (StructType) ((ArrayType) type).elementType();
    }

    private static boolean isBinary(DataType type) {
        return type instanceof BinaryType;
    }

    private static boolean isFile(String column) {
        return column.indexOf('.') > 0;
    }

    private static boolean isValue(DataType type) {
        return type instanceof StringType
                || type instanceof NumericType
                || type instanceof BooleanType
                || type instanceof DateType
                || type instanceof TimestampType
                || type instanceof TimestampNTZType;
    }

    @Override
    public ReleaseSource call(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        StructField[] columns = row.schema().fields();
        for (int at = 0; at < columns.length; at++) {
            String name = columns[at].name();
            if (isTable(columns[at].dataType())) {
                files.put(
                        name + ".csv",
                        csv(structure(columns[at].dataType()), row.isNullAt(at) ? List.of() : row.getList(at)));
            } else if (isBinary(columns[at].dataType())) {
                files.put(name, row.isNullAt(at) ? new byte[0] : row.getAs(at));
            } else if (isFile(name)) {
                files.put(name, text(row.get(at)).getBytes(StandardCharsets.UTF_8));
            } else {
                values.put(name, text(row.get(at)));
            }
        }
        ReleaseSource source = template.filled(text(row.get(0)), values);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            source = source.withFile(each.getKey(), each.getValue());
        }
        return source;
    }

    private static byte[] csv(StructType columns, List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.fieldNames());
            for (Row each : rows) {
                List<String> fields = new ArrayList<>();
                for (int at = 0; at < columns.size(); at++) {
                    fields.add(text(each.get(at)));
                }
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a value, in which moments are those of the type and not of the zone of a machine. */
    private static String text(@Nullable Object value) {
        if (value instanceof Date date) {
            return ValueText.of(date.toLocalDate());
        }
        if (value instanceof Timestamp moment) {
            return ValueText.of(moment.toInstant().atOffset(ZoneOffset.UTC));
        }
        return ValueText.of(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
}
