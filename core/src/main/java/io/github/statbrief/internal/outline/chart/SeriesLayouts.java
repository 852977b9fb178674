package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.internal.outline.CellIndex;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.PeriodRun;
import io.github.statbrief.internal.outline.SeriesKey;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Lays out a table's cells as series over categories. */
final class SeriesLayouts {
    private final OutlineContext context;
    private final TableMembers members;
    private final CellIndex index;

    SeriesLayouts(OutlineContext context, TableMembers members) {
        this.context = context;
        this.members = members;
        index = new CellIndex(members.table(), members.list());
    }

    /** One series for each member over the periods of a run. */
    SeriesLayout overTime(PeriodRun run) {
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (SeriesKey member : members.list()) {
            rows.add(run.steps().stream().map(step -> row(member, step.place())).toList());
        }
        List<Plot.Category> categories = run.steps().stream()
                .map(step -> category(step.period(), step.calendar()))
                .toList();
        return new SeriesLayout(categories, memberNames(), rows).trimmed();
    }

    private OptionalInt row(SeriesKey member, OptionalInt period) {
        return period.isPresent() ? index.row(member, period.getAsInt()) : OptionalInt.empty();
    }

    /** One series for each member over some periods. */
    SeriesLayout overPeriods(List<Integer> periods) {
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (SeriesKey member : members.list()) {
            rows.add(periods.stream().map(period -> index.row(member, period)).toList());
        }
        return new SeriesLayout(periods.stream().map(this::category).toList(), memberNames(), rows);
    }

    /** One series for each period over the members. */
    SeriesLayout ofPeriods(List<Integer> periods) {
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (int period : periods) {
            rows.add(members.list().stream()
                    .map(member -> index.row(member, period))
                    .toList());
        }
        List<String> names = periods.size() == 1
                ? List.of("")
                : periods.stream().map(period -> category(period).label()).toList();
        List<Plot.Category> categories = members.list().stream()
                .map(member -> category(members.name(member, members.varying())))
                .toList();
        return new SeriesLayout(categories, names, rows);
    }

    /**
     * At one period, one series for each place on an axis; the categories are the remaining differences between
     * members.
     */
    SeriesLayout across(int axis, int period) {
        List<Integer> others =
                members.varying().stream().filter(each -> each != axis).toList();
        int anyPlace = members.places(axis).get(0);
        Set<SeriesKey> categories = new LinkedHashSet<>();
        members.list().forEach(member -> categories.add(member.at(axis, anyPlace)));
        List<List<OptionalInt>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int place : members.places(axis)) {
            rows.add(categories.stream()
                    .map(member -> index.row(member.at(axis, place), period))
                    .toList());
            names.add(members.name(members.list().get(0).at(axis, place), List.of(axis)));
        }
        return new SeriesLayout(
                categories.stream()
                        .map(member -> category(members.name(member, others)))
                        .toList(),
                names,
                rows);
    }

    private List<String> memberNames() {
        return members.size() == 1
                ? List.of("")
                : members.list().stream()
                        .map(member -> members.name(member, members.varying()))
                        .toList();
    }

    private Plot.Category category(int place) {
        ReferencePeriod period = members.table().periods().get(place);
        return category(
                period, period instanceof ReferencePeriod.Calendar calendar ? Optional.of(calendar) : Optional.empty());
    }

    private Plot.Category category(ReferencePeriod period, Optional<ReferencePeriod.Calendar> calendar) {
        return new Plot.Category(
                context.figureText().period(period), context.figureText().briefPeriod(period), calendar);
    }

    private static Plot.Category category(String name) {
        return new Plot.Category(name, name);
    }
}
