package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.check.amount.IndexBase;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks whether the figures of a group allow its relation. */
final class GroupCheck {
    /** The most parts that readers can tell apart in one bar. */
    private static final int MOST_PARTS = 4;

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    GroupCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        Map<String, Figure> byId = release.figuresById();
        for (WithPath<Group> group : WithPath.groups(release)) {
            boolean oneAxis = group.value().relation() == Relation.COMPARABLE
                    || group.value().relation() == Relation.PARTS;
            List<WithPath<Figure>> figures = new ArrayList<>();
            for (WithPath<String> id :
                    WithPath.list(group.path() + ".figures", group.value().figures())) {
                Optional.ofNullable(byId.get(id.value()))
                        .filter(figure -> !unread.contains(figure.id()))
                        .ifPresent(figure -> figures.add(new WithPath<>(id.path(), figure)));
            }
            chart(group, oneAxis, figures.stream().map(WithPath::value).toList());
            if (oneAxis) {
                compare(group.value(), figures);
            }
        }
    }

    private void chart(WithPath<Group> group, boolean oneAxis, List<Figure> figures) {
        boolean whole = figures.size() == group.value().figures().size();
        String path = group.path() + ".chart";
        ChartOptions options = group.value().options();
        figures.stream()
                .filter(figure -> figure.unit().isPresent())
                .findFirst()
                .ifPresent(figure -> new ChartOptionsCheck(figure.unit().get(), figure.sense(), findings)
                        .run(path, asked(group.value()), options));
        asked(group.value())
                .flatMap(kind -> refusal(group.value(), kind, oneAxis)
                        .or(() -> whole ? new GroupChartCheck(figures).refusal(kind, options) : Optional.empty()))
                .ifPresent(message -> findings.error(path, message));
    }

    /** The kind of chart; bars if only options of a chart are given. */
    private static Optional<ChartKind> asked(Group group) {
        return group.options().equals(ChartOptions.NONE)
                ? group.chart()
                : group.chart().or(() -> Optional.of(ChartKind.BARS));
    }

    private static Optional<String> refusal(Group group, ChartKind kind, boolean oneAxis) {
        return switch (kind) {
            case NONE, TILES -> Optional.empty();
            case LINE, INDEX, GROUPED_BARS, SMALL_MULTIPLES, SCATTER, PYRAMID, HEAT_MAP, HISTOGRAM ->
                Optional.of(
                        "a group has no series; a chart of that kind draws a table, a group is shown as bars, dots or tiles");
            case BARS, DOTS, LIMITS ->
                oneAxis
                        ? Optional.empty()
                        : Optional.of("figures that are " + word(group)
                                + " never share an axis; write 'chart: tiles' or leave it out");
            case SHARE ->
                Optional.of(
                        "a bar from 0 to 100 percent shows one figure; write 'chart: share' on that figure, and for a"
                                + " group bars, dots or tiles");
            case STACKED_BARS, FULL_BARS -> stacked(group);
            case WATERFALL ->
                group.relation() == Relation.OVERLAPPING
                        ? Optional.of(
                                "figures that are overlapping never lead to a total; write 'chart: tiles' or leave it out")
                        : Optional.empty();
        };
    }

    private static Optional<String> stacked(Group group) {
        if (group.relation() != Relation.PARTS) {
            return Optional.of("figures that are " + word(group)
                    + " are never stacked, only parts of one whole; write 'chart: tiles' or leave it out");
        }
        return group.figures().size() > MOST_PARTS
                ? Optional.of("a bar of " + group.figures().size() + " parts cannot be read; up to " + MOST_PARTS
                        + " are stacked, more are shown as bars")
                : Optional.empty();
    }

    /** Compares each figure with those before it: a change without a direction differs from neither of two opposed ones. */
    private void compare(Group group, List<WithPath<Figure>> figures) {
        List<Figure> earlier = new ArrayList<>();
        for (WithPath<Figure> figure : figures) {
            if (figure.value().value() instanceof StatedValue.Verbal verbal) {
                findings.error(
                        figure.path(),
                        "the figure '" + figure.value().id() + "' cannot be " + asWhat(group) + ": '"
                                + verbal.statement().words() + "' is a statement with no number");
                continue;
            }
            earlier.stream()
                    .filter(each -> difference(each, figure.value()).isPresent())
                    .findFirst()
                    .ifPresent(each -> differs(group, each, figure));
            if (!earlier.isEmpty()) {
                periods(group, earlier.get(0), figure);
            }
            earlier.add(figure.value());
        }
    }

    private void differs(Group group, Figure one, WithPath<Figure> other) {
        findings.error(
                other.path(),
                "the figures '" + one.id() + "' and '" + other.value().id() + "' cannot be " + asWhat(group) + ": "
                        + difference(one, other.value()).orElseThrow());
    }

    private void periods(Group group, Figure first, WithPath<Figure> second) {
        if (group.relation() == Relation.PARTS
                && !first.period().equals(second.value().period())) {
            findings.warning(
                    second.path(),
                    "the figures '" + first.id() + "' and '" + second.value().id()
                            + "' are parts of one whole and speak of different periods: "
                            + first.period().notation() + ", "
                            + second.value().period().notation());
        }
    }

    private static Optional<String> difference(Figure one, Figure two) {
        Optional<String> bases = IndexBase.difference(one.measure(), two.measure());
        if (bases.isPresent()) {
            return bases;
        }
        if (!one.unit().equals(two.unit())) {
            return Optional.of("their units are " + unit(one) + " and " + unit(two));
        }
        if (one.sense().isChange() != two.sense().isChange()) {
            return Optional.of("one is a " + kind(one) + ", the other a " + kind(two));
        }
        boolean opposed = one.sense() instanceof Sense.Change
                && one.sense().direction() != two.sense().direction()
                && one.sense().direction() != Direction.UNSTATED
                && two.sense().direction() != Direction.UNSTATED;
        return opposed
                ? Optional.of("one is a change " + one.sense().direction().word() + ", the other a change "
                        + two.sense().direction().word())
                : comparison(one, two);
    }

    /** A change on a year earlier and one on a month earlier are not one scale. */
    private static Optional<String> comparison(Figure one, Figure two) {
        Optional<Period> first = distance(one);
        Optional<Period> second = distance(two);
        return first.isPresent() && second.isPresent() && !first.equals(second)
                ? Optional.of("one is a change against " + against(one) + ", the other against " + against(two))
                : Optional.empty();
    }

    private static Optional<Period> distance(Figure figure) {
        return figure.sense().isChange()
                ? figure.sense().compared().flatMap(comparison -> comparison.distance(figure.period()))
                : Optional.empty();
    }

    private static String against(Figure figure) {
        return figure.sense().compared().map(Comparison::notation).orElse("");
    }

    private static String asWhat(Group group) {
        return group.relation() == Relation.PARTS ? "parts of one whole" : "compared";
    }

    private static String unit(Figure figure) {
        return figure.unit().map(Unit::notation).map(unit -> "'" + unit + "'").orElse("none");
    }

    private static String kind(Figure figure) {
        return figure.sense().isChange() ? "change" : "level";
    }

    private static String word(Group group) {
        return EnumWords.of(group.relation());
    }
}
