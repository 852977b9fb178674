package io.github.statbrief.internal.rows;

import io.github.statbrief.internal.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of the rows of one table: the first with their places, then only a count. */
public final class ProblemCollector {
    /**
     * A problem in a field of the record that starts on a line; its column in characters is found by reading the file
     * again.
     */
    private record Raw(long line, int field, int column, String message) {}

    private final int shown;
    private final SourceWords words;
    private final List<Raw> first = new ArrayList<>();
    private int count;

    /**
     * Starts without problems.
     *
     * @param shown how many are kept with their places
     * @param words what the rows are called in messages
     */
    public ProblemCollector(int shown, SourceWords words) {
        this.shown = shown;
        this.words = words;
    }

    /** What the rows are called in messages. */
    public SourceWords words() {
        return words;
    }

    /** Adds a problem in a field of a row. */
    public void at(long line, int field, String message) {
        add(line, field, 1, message);
    }

    /** Adds a problem with a known column. */
    void at(DataPlace place, String message) {
        add(place.line(), 0, place.column(), message);
    }

    private void add(long line, int field, int column, String message) {
        count++;
        if (first.size() < shown) {
            first.add(new Raw(line, field, column, Printable.shown(message)));
        }
    }

    /** The number of problems. */
    public int count() {
        return count;
    }

    /** Whether there is a problem. */
    public boolean any() {
        return count > 0;
    }

    /** The problems with their places. */
    public InvalidDataException exception(PlaceFinder places) throws IOException {
        return new InvalidDataException(placed(places), count - first.size());
    }

    /** The first problems with their places. */
    public List<DataProblem> placed(PlaceFinder places) throws IOException {
        List<Raw> sorted = first.stream()
                .sorted(Comparator.comparingLong(Raw::line).thenComparingInt(Raw::field))
                .toList();
        List<DataProblem> problems = new ArrayList<>();
        for (Raw raw : sorted) {
            DataPlace place = places.place(raw.line(), raw.field());
            problems.add(new DataProblem(
                    place.line(), Math.max(place.column(), raw.column()), place.words() + raw.message()));
        }
        return problems;
    }
}
