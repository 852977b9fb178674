package io.github.statbrief.html.internal.words;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes that tell a program which figure or cell an element words, and its value: {@code data-figure}; in
 * {@code value} the number in full digits, the two ends of a range with a slash between them; {@code data-bound},
 * {@code data-unit} and {@code data-sense} unless it is an exact level.
 */
final class DataValue implements StatedValue.Visitor<Optional<String>> {
    private static final DataValue NUMBER = new DataValue();

    private DataValue() {}

    /** The name of the element: {@code data} has a value, a statement or a missing number has none. */
    static String element(StatedValue value) {
        return value.isDrawable() ? "data" : "span";
    }

    /** The attributes of an element that words a whole value. */
    static String[] attributes(String id, StatedValue value, Optional<Unit> unit, Sense sense, String... more) {
        List<String> attributes = new ArrayList<>(List.of(more));
        attributes.addAll(List.of("data-figure", id));
        value.accept(NUMBER).ifPresent(number -> attributes.addAll(List.of("value", number)));
        attributes.addAll(List.of("data-bound", bound(value).words().replace(' ', '-')));
        attributes.addAll(List.of("data-unit", unit.map(Unit::notation).orElse("")));
        attributes.addAll(List.of("data-sense", sense.isChange() ? "change" : ""));
        return attributes.toArray(String[]::new);
    }

    /** How a value relates to its number; a value without one is exact. */
    static Bound bound(StatedValue value) {
        return value instanceof StatedValue.Point point
                ? point.bound()
                : value instanceof StatedValue.Range range ? range.bound() : Bound.EXACT;
    }

    @Override
    public Optional<String> point(StatedValue.Point point) {
        return Optional.of(point.value().toPlainString());
    }

    @Override
    public Optional<String> range(StatedValue.Range range) {
        return Optional.of(range.low().toPlainString() + "/" + range.high().toPlainString());
    }

    @Override
    public Optional<String> absent(StatedValue.Absent absent) {
        return Optional.empty();
    }

    @Override
    public Optional<String> verbal(StatedValue.Verbal verbal) {
        return Optional.empty();
    }
}
