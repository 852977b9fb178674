package io.github.statbrief.verify.internal.column;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.verify.internal.fact.Fact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What an output may state of a fact for programs.
 *
 * @param numbers its number, or both ends of its range; empty if it has none
 * @param stored the same with every digit, where readers see a rounded one
 * @param bound its bound, with hyphens; empty if it is exact
 * @param unit its unit; empty if it has none
 * @param change whether a fall may have a minus sign
 */
public record ForPrograms(
        List<BigDecimal> numbers, List<BigDecimal> stored, String bound, String unit, boolean change) {
    public static ForPrograms of(Fact fact) {
        return new ForPrograms(
                numbers(fact.value()),
                numbers(fact.stored()),
                bound(fact.value()).words().replace(' ', '-'),
                fact.unit().map(Unit::notation).orElse(""),
                fact.sense().isChange());
    }

    private static List<BigDecimal> numbers(StatedValue value) {
        return value instanceof StatedValue.Range range
                ? List.of(range.low(), range.high())
                : value.number().stream().toList();
    }

    private static Bound bound(StatedValue value) {
        if (value instanceof StatedValue.Range range) {
            return range.bound();
        }
        return value instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
    }

    /** Whether a statement has this content. */
    public boolean allows(String key, String content) {
        return switch (key) {
            case "value" -> isValue(content);
            case "bound" -> content.equals(bound);
            default -> content.equals(unit);
        };
    }

    private boolean isValue(String content) {
        return isOf(numbers, content) || isOf(stored, content);
    }

    private boolean isOf(List<BigDecimal> numbers, String content) {
        List<String> parts = Arrays.asList(content.split("/", -1));
        if (parts.size() != numbers.size()) {
            return numbers.isEmpty() && content.isEmpty();
        }
        for (int at = 0; at < parts.size(); at++) {
            if (!isNumber(parts.get(at), numbers.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(String text, BigDecimal number) {
        try {
            BigDecimal found = new BigDecimal(text);
            return found.compareTo(number) == 0 || (change && found.negate().compareTo(number) == 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
