package io.github.statbrief.outline.chart;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A value in a chart's series: a cell of a table, or a figure.
 *
 * @param id its origin: the figure's id, or the cell as named in a text, {@code receipts[wine, 2020-2021]}
 * @param cell the cell's row in its table's cells; empty for a figure
 * @param figure the figure; empty for a cell
 * @param value its value
 * @param sense level or change
 * @param flags its status
 * @param limits its confidence limits, if stated
 * @param label the value in few characters, with its bound as a sign and its flags: "≈312.4 [p]", "57.2%", "[c]"
 * @param spoken all of it in words: "about 330 thousand applications, revised"
 */
public record Observation(
        String id,
        OptionalInt cell,
        Optional<FigureItem> figure,
        StatedValue value,
        Sense sense,
        Set<Flag> flags,
        Optional<StatedValue.Range> limits,
        String label,
        String spoken) {
    /** Copies the flags; refuses an observation that is neither a cell nor a figure, or both. */
    public Observation {
        flags = Set.copyOf(flags);
        if (cell.isPresent() == figure.isPresent()) {
            throw new IllegalArgumentException("the observation '" + id + "' is one of a cell and a figure");
        }
    }

    /** Whether it can be placed on an axis: a number or a range. */
    public boolean isDrawable() {
        return value.isDrawable();
    }

    /**
     * The lowest point that it covers, limits included; a stated fall is below zero. Empty if it cannot be placed on
     * an axis.
     */
    public Optional<BigDecimal> low() {
        return isFall() ? highest().map(BigDecimal::negate) : lowest();
    }

    /** The highest point that it covers, limits included. Empty if it cannot be placed on an axis. */
    public Optional<BigDecimal> high() {
        return isFall() ? lowest().map(BigDecimal::negate) : highest();
    }

    /**
     * Where what is stated of it ends: the number, or the upper end of a range, without its limits; a stated fall is below
     * zero. Empty if it cannot be placed on an axis.
     */
    public Optional<BigDecimal> end() {
        return isFall() ? lower().map(BigDecimal::negate) : upper();
    }

    private boolean isFall() {
        return sense.isChange() && sense.direction() == Direction.DOWN;
    }

    private Optional<BigDecimal> lowest() {
        return lower().map(value -> limits.map(each -> each.low().min(value)).orElse(value));
    }

    private Optional<BigDecimal> highest() {
        return upper().map(value -> limits.map(each -> each.high().max(value)).orElse(value));
    }

    private Optional<BigDecimal> lower() {
        return value instanceof StatedValue.Range range ? Optional.of(range.low()) : value.number();
    }

    private Optional<BigDecimal> upper() {
        return value instanceof StatedValue.Range range ? Optional.of(range.high()) : value.number();
    }
}
