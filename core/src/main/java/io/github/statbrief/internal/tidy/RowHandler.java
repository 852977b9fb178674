package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of the fields that are read, within their limits. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private final RowLimits limits;
    private List<String> fields = new ArrayList<>();

    RowHandler(RowLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long line) {
        limits.begin(line);
        fields = new ArrayList<>(fields.size());
    }

    @Override
    protected void handleField(int place, char[] buffer, int from, int length, boolean quoted) {
        try {
            limits.field(place, length);
        } catch (RowTooLongException e) {
            throw new UncheckedIOException(e);
        }
        fields.add(new String(buffer, from, length));
    }

    @Override
    protected Row buildRecord() {
        return new Row(getStartingLineNumber(), fields);
    }
}
