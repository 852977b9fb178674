package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the marks that the cells of a sheet bear, so that only those are explained. */
final class Legend implements StatedValue.Visitor<Boolean> {
    private final Context context;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final Set<Bound> bounds = EnumSet.noneOf(Bound.class);

    Legend(Context context) {
        this.context = context;
    }

    /** The marks of all cells of tables. */
    static Legend of(Context context, List<Table> tables) {
        Legend legend = new Legend(context);
        tables.forEach(
                table -> table.cells().examples().mapToObj(table.cells()::cell).forEach(legend::add));
        return legend;
    }

    private void add(Cell cell) {
        add(cell.flags(), cell.value());
    }

    /** Adds the marks of a value. */
    void add(Set<Flag> status, StatedValue value) {
        flags.addAll(status);
        value.accept(this);
    }

    /** What flags and shorthand mean: "[e] estimated, [x] not available"; empty if there are none. */
    String marks() {
        List<String> terms = new ArrayList<>();
        flags.forEach(
                flag -> terms.add(flag.shorthand() + " " + context.labels().flag(flag)));
        reasons.forEach(
                reason -> terms.add(reason.shorthand() + " " + context.labels().reason(reason)));
        return String.join(", ", terms);
    }

    /** What the signs of bounds mean: "&gt; more than"; empty if there are none. */
    String signs() {
        return String.join(
                ", ",
                bounds.stream()
                        .filter(bound -> bound != Bound.EXACT)
                        .map(bound -> context.labels().sign(bound) + " "
                                + context.labels().bound(bound))
                        .toList());
    }

    @Override
    public Boolean point(StatedValue.Point point) {
        return point.words().isEmpty() && bounds.add(point.bound());
    }

    @Override
    public Boolean range(StatedValue.Range range) {
        return bounds.add(range.bound());
    }

    @Override
    public Boolean absent(StatedValue.Absent absent) {
        return reasons.add(absent.reason());
    }

    @Override
    public Boolean verbal(StatedValue.Verbal verbal) {
        return false;
    }
}
