package io.github.statbrief.internal.rows;

import java.io.IOException;

/** Finds the places of fields. Goes forward only: ask for rows, and for the fields of a row, in their order. */
public interface PlaceFinder extends AutoCloseable {
    /**
     * The place of a field.
     *
     * @param row the row, as {@link Row#line} counts
     * @param field the field, from 0
     */
    DataPlace place(long row, int field) throws IOException;

    @Override
    void close() throws IOException;
}
