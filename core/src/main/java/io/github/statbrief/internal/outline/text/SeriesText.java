package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words the charts of series of one release: their feet and their text alternatives. Immutable and safe to share
 * between threads.
 */
public final class SeriesText {
    /** The most gaps or bounds listed one by one. */
    private static final int PLACES_NAMED = 4;

    private final Phrases phrases;

    private SeriesText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static SeriesText of(Release release) {
        return new SeriesText(Phrases.in(release.language()));
    }

    /**
     * A value and its place in a chart.
     *
     * @param at a period or a category: "January 2024", "North East"
     * @param value the value in words: "about 57.2%"
     */
    public record Place(String at, String value) {}

    /**
     * The course of one series.
     *
     * @param name its name; empty for a single series
     * @param first its first value
     * @param last its last value
     * @param highest its largest value
     * @param lowest its smallest value
     * @param direction the last value compared with the first; {@link Direction#UNSTATED} if a bound leaves it open
     */
    public record Course(String name, Place first, Place last, Place highest, Place lowest, Direction direction) {}

    /** The content of a chart and the start of its axis. */
    public String axisStart(String what, String start) {
        return phrases.format("chart.axis-start", "what", what, "start", start);
    }

    /** Lists what a chart omits by name. */
    public String notCharted(List<String> names) {
        return phrases.format("chart.foot.names", "names", phrases.allOf(names));
    }

    /** How many of its table's cells a chart draws. */
    public String cells(int drawn, int all) {
        return phrases.format("chart.foot.cells", "drawn", drawn, "all", all);
    }

    /** Explains dashed lines by the flags of the values they lead to. */
    public String tail(Collection<Flag> flags) {
        List<String> status = flags.stream()
                .map(flag -> phrases.get("flag." + EnumWords.of(flag)))
                .toList();
        return phrases.format("chart.foot.tail", "status", phrases.oneOf(status));
    }

    /** Explains a cut in a line. */
    public String cut() {
        return phrases.get("chart.foot.break");
    }

    /** Lists the places of missing values in lines; empty if there are none. */
    public Optional<String> gaps(List<String> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                places.size() <= PLACES_NAMED
                        ? phrases.format("chart.foot.gap", "places", phrases.allOf(places))
                        : phrases.format("chart.foot.gaps", "count", places.size()));
    }

    /** A place in one of several series: "Wine, March 2020"; only one part if the other is empty. */
    public String placeOf(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? one + other
                : phrases.format("chart.foot.joined", "one", one, "other", other);
    }

    /** A value with its confidence limits. */
    public String withLimits(String value, String limits) {
        return phrases.format("chart.limits", "value", value, "limits", limits);
    }

    /** Explains the marks at values of lines; empty if every number is exact. */
    public Optional<String> marks(Collection<Bound> bounds, boolean ranges) {
        List<String> sentences = new ArrayList<>();
        if (bounds.stream().anyMatch(SeriesText::hasArrows)) {
            sentences.add(phrases.get("chart.foot.point-arrows"));
        }
        if (bounds.contains(Bound.ABOUT)) {
            sentences.add(phrases.get("chart.foot.about"));
        }
        if (ranges) {
            sentences.add(phrases.get("chart.foot.point-range"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static boolean hasArrows(Bound bound) {
        return bound != Bound.EXACT && bound != Bound.ABOUT;
    }

    /** Explains lines with caps. */
    public String limits() {
        return phrases.get("chart.foot.limits");
    }

    /** Names reference lines with their values, behind other sentences; empty if there are none. */
    public String references(List<Place> lines) {
        return lines.isEmpty()
                ? ""
                : " " + phrases.format("alt.references", "count", lines.size(), "lines", joined(lines));
    }

    /** Explains bars of equal length. */
    public String full() {
        return phrases.get("chart.foot.full");
    }

    /** Explains the shorthand beside values: "[p] provisional, [x] not available." Empty if there is none. */
    public Optional<String> shorthand(Collection<Flag> flags, Collection<Reason> reasons) {
        List<String> parts = new ArrayList<>();
        flags.forEach(flag -> parts.add(shorthand(flag.shorthand(), phrases.get("flag." + EnumWords.of(flag)))));
        reasons.forEach(
                reason -> parts.add(shorthand(reason.shorthand(), phrases.get("reason." + EnumWords.of(reason)))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts) + ".");
    }

    private String shorthand(String shorthand, String meaning) {
        return phrases.format("chart.foot.shorthand", "shorthand", shorthand, "meaning", meaning);
    }

    /** Explains the signs before values; empty if every number is exact. */
    public Optional<String> signs(Collection<Bound> bounds) {
        List<String> signs = bounds.stream()
                .filter(bound -> bound != Bound.EXACT)
                .map(bound -> phrases.format(
                        "chart.sign",
                        "sign",
                        phrases.get("sign." + EnumWords.of(bound)),
                        "bound",
                        phrases.get("bound." + EnumWords.of(bound))))
                .toList();
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.format("chart.foot.points", "signs", String.join(", ", signs)));
    }

    /** The measure, place and period of a chart, as a sentence. */
    public String measured(String what) {
        return phrases.format("alt.measured", "what", what);
    }

    /** Describes lines over time: their number and the number of periods. */
    public String lines(int count, int periods) {
        return phrases.format("alt.lines", "count", count, "periods", periods);
    }

    /** Describes small multiples: their number and the number of periods. */
    public String multiples(int count, int periods) {
        return phrases.format("alt.multiples", "count", count, "periods", periods);
    }

    /** Describes grouped bars: their number and their series. */
    public String groupedBars(int bars, List<String> series) {
        return phrases.format(
                "alt.grouped-bars", "count", bars, "series", series.size(), "names", phrases.allOf(series));
    }

    /** Describes stacked bars: their number and their series. */
    public String stackedBars(int categories, List<String> series, boolean full) {
        String key = full ? "alt.full-bars" : "alt.stacked-bars";
        return phrases.format(key, "categories", categories, "names", phrases.allOf(series));
    }

    /** Describes dots: the number of rows and their series. */
    public String dots(int categories, List<String> series) {
        return rows("alt.dots", categories, series);
    }

    /** Describes values with limits: the number of rows and their series. */
    public String limits(int categories, List<String> series) {
        return rows("alt.limits", categories, series);
    }

    private String rows(String key, int categories, List<String> series) {
        return phrases.format(key, "categories", categories, "series", series.size(), "names", phrases.allOf(series));
    }

    /** Reads out every value. */
    public String values(List<Place> places) {
        return phrases.format("alt.values", "values", joined(places));
    }

    /** Describes bounded values, approximate numbers and ranges: each if they are few, otherwise their number. */
    public String inexact(List<Place> places) {
        return places.size() <= PLACES_NAMED
                ? phrases.format("alt.inexact", "values", joined(places))
                : phrases.format("alt.inexact-many", "count", places.size());
    }

    private String joined(List<Place> places) {
        return places.stream()
                .map(place -> phrases.format("chart.label-and-value", "label", place.at(), "value", place.value()))
                .collect(Collectors.joining("; "));
    }

    /** The largest and the smallest value of a series. */
    public String extremes(Course course) {
        return sentence(
                "alt.extremes",
                "name",
                name(course),
                "high",
                course.highest().value(),
                "highAt",
                course.highest().at(),
                "low",
                course.lowest().value(),
                "lowAt",
                course.lowest().at());
    }

    /** The course of a series over time. */
    public String course(Course course) {
        if (course.first().equals(course.last())) {
            return sentence(
                    "alt.one",
                    "name",
                    name(course),
                    "value",
                    course.first().value(),
                    "at",
                    course.first().at());
        }
        return sentence(
                "alt.course",
                "name",
                name(course),
                "trend",
                EnumWords.of(course.direction()),
                "start",
                course.first().value(),
                "startAt",
                course.first().at(),
                "end",
                course.last().value(),
                "endAt",
                course.last().at(),
                "high",
                unlessEnd(course, course.highest()),
                "highAt",
                course.highest().at(),
                "low",
                unlessEnd(course, course.lowest()),
                "lowAt",
                course.lowest().at());
    }

    /** Skips an extreme that is the first or last value, because that has been said already. */
    private static String unlessEnd(Course course, Place statement) {
        return statement.equals(course.first()) || statement.equals(course.last()) ? "none" : statement.value();
    }

    private String sentence(String key, Object... arguments) {
        return phrases.capital(phrases.format(key, arguments));
    }

    private static String name(Course course) {
        return course.name().isEmpty() ? "none" : course.name();
    }
}
