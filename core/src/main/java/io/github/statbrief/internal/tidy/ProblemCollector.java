package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.text.Printable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one data file: the first with their places, then only a count. */
final class ProblemCollector {
    /**
     * A problem in a field of the record that starts on a line; its column in characters is found by reading the file
     * again.
     */
    private record Raw(long line, int field, int column, String message) {}

    private final int shown;
    private final List<Raw> first = new ArrayList<>();
    private int count;

    ProblemCollector(int shown) {
        this.shown = shown;
    }

    void at(long line, int field, String message) {
        add(line, field, 1, message);
    }

    /** Adds a problem with a known column. */
    void at(CellPlaces.Place place, String message) {
        add(place.line(), 0, place.column(), message);
    }

    private void add(long line, int field, int column, String message) {
        count++;
        if (first.size() < shown) {
            first.add(new Raw(line, field, column, Printable.shown(message)));
        }
    }

    int count() {
        return count;
    }

    boolean any() {
        return count > 0;
    }

    /** The problems with their columns, found by reading the file once more. */
    InvalidDataException exception(Reader again, char separator) throws IOException {
        return new InvalidDataException(placed(again, separator), count - first.size());
    }

    /** The first problems with their columns, found by reading the file once more. */
    List<DataProblem> placed(Reader again, char separator) throws IOException {
        List<Raw> sorted = first.stream()
                .sorted(Comparator.comparingLong(Raw::line).thenComparingInt(Raw::field))
                .toList();
        List<DataProblem> problems = new ArrayList<>();
        Fields fields = new Fields(again, separator);
        for (Raw raw : sorted) {
            CellPlaces.Place place = fields.place(raw.line(), raw.field());
            problems.add(new DataProblem(place.line(), Math.max(place.column(), raw.column()), raw.message()));
        }
        return problems;
    }
}
