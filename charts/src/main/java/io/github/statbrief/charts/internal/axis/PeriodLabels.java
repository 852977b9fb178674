package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot.Category;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.value.ReferencePeriod;
import java.awt.Paint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of the names between two edges stand below their places: all of them, or as many at round distances as have room, with the first and the last where these fit as well. */
record PeriodLabels(List<Category> categories, Typesetter type, IntToDoubleFunction places, double left, double right) {
    private static final List<Integer> PLAIN = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000);
    private static final List<Integer> HALVES = List.of(1, 2, 4, 10, 20, 40, 100, 200, 400);
    private static final List<Integer> QUARTERS = List.of(1, 2, 4, 8, 20, 40, 80, 200, 400);
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);
    private static final double APART = 9;
    static final double TICK = 3.5;
    private static final double TICK_LINE = 0.75;

    private TextStyle style() {
        return type.style(Role.NOTE);
    }

    /** Which places are named, in their order. */
    List<Integer> chosen() {
        List<Integer> chosen = atRoundDistances();
        for (int end : List.of(0, categories.size() - 1)) {
            List<Integer> longer = Stream.concat(chosen.stream(), Stream.of(end))
                    .distinct()
                    .sorted()
                    .toList();
            chosen = isBoxed(longer) ? longer : chosen;
        }
        return chosen;
    }

    /** Only the first and the last, for small panels. */
    List<Integer> ends() {
        List<Integer> ends = List.of(0, categories.size() - 1);
        return categories.size() > 1 && isBoxed(ends) ? ends : List.of(0);
    }

    private List<Integer> atRoundDistances() {
        return steps().stream()
                .map(step -> IntStream.range(0, categories.size())
                        .filter(place -> Math.floorMod(number(place), step) == 0)
                        .boxed()
                        .toList())
                .filter(this::isBoxed)
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> steps() {
        return categories
                .get(0)
                .period()
                .map(period -> switch (period.granularity()) {
                    case MONTH -> MONTHS;
                    case HALF_YEAR -> HALVES;
                    case QUARTER, GOVERNMENT_QUARTER -> QUARTERS;
                    case YEAR, GOVERNMENT_YEAR, WEEK, DAY -> PLAIN;
                })
                .orElse(PLAIN);
    }

    /** What is divided by the distance: January, a first quarter and the year 2000 leave nothing over. */
    private int number(int place) {
        Optional<ReferencePeriod.Calendar> period = categories.get(place).period();
        return period.map(one -> switch (one.granularity()) {
                    case YEAR, GOVERNMENT_YEAR -> one.first().getYear();
                    case HALF_YEAR -> one.first().getYear() * 2 + one.first().getMonthValue() / 7;
                    case GOVERNMENT_QUARTER -> quarter(one.first().minusMonths(3));
                    case QUARTER -> quarter(one.first());
                    case MONTH -> one.first().getYear() * 12 + one.first().getMonthValue() - 1;
                    case WEEK, DAY -> place;
                })
                .orElse(place);
    }

    private static int quarter(LocalDate first) {
        return first.getYear() * 4 + (first.getMonthValue() - 1) / 3;
    }

    private boolean isBoxed(List<Integer> chosen) {
        double end = -Double.MAX_VALUE;
        for (int place : chosen) {
            if (start(place) < end + APART) {
                return false;
            }
            end = start(place) + width(place);
        }
        return true;
    }

    private double width(int place) {
        return type.width(categories.get(place).brief(), style());
    }

    private double start(int place) {
        return Math.max(left, Math.min(places.applyAsDouble(place) - width(place) / 2, right - width(place)));
    }

    /** Draws strokes below a plot and the names of some places below these. */
    void draw(Pen pen, List<Integer> chosen, double top, Paint paint) {
        for (int place : chosen) {
            double x = Math.min(places.applyAsDouble(place) - TICK_LINE / 2, right - TICK_LINE);
            pen.box(x, top, TICK_LINE, TICK, paint);
            pen.lines(List.of(categories.get(place).brief()), style(), start(place), top + TICK + 1);
        }
    }
}
