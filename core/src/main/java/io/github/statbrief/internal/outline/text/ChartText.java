package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words the charts of one release: subtitles, feet and text alternatives, all derived from the data. Immutable and
 * safe to share between threads.
 */
public final class ChartText {
    private static final int BARS_READ_OUT = 8;

    private final Phrases phrases;

    private ChartText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static ChartText of(Release release) {
        return new ChartText(Phrases.in(release.language()));
    }

    /** Unit and period of figures on one axis: "Officers, since the 18th National Congress (8 November 2012)". */
    public String subtitle(List<FigureWording> figures) {
        return phrases.capital(what(figures));
    }

    private String what(List<FigureWording> figures) {
        Set<String> periods =
                figures.stream().map(FigureWording::period).collect(Collectors.toCollection(LinkedHashSet::new));
        String period = periods.size() == 1 ? periods.iterator().next() : phrases.get("chart.several-periods");
        return phrases.format("chart.subtitle", "unit", unit(figures), "period", period);
    }

    /** The unit with the whole, if all figures are parts of one: "percent of households". */
    private static String unit(List<FigureWording> figures) {
        FigureWording first = figures.get(0);
        String of = first.attributes().of();
        boolean one =
                figures.stream().allMatch(figure -> figure.attributes().of().equals(of));
        return one && !of.isEmpty() ? first.unitName() + " " + of : first.unitName();
    }

    /**
     * The subtitle of figures on one axis.
     *
     * @param figures the figures
     * @param shared the common part of their names; empty if there is none
     * @param periodsNamed whether their names include their periods
     * @return "Children in need: children, 2024"
     */
    public String subtitle(List<FigureWording> figures, String shared, boolean periodsNamed) {
        String what = periodsNamed ? unit(figures) : what(figures);
        return phrases.capital(
                shared.isEmpty() ? what : phrases.format("chart.shared", "shared", shared, "what", what));
    }

    /** Capitalises the first letter by the rules of the language. */
    public String capital(String words) {
        return phrases.capital(words);
    }

    /** Explains the marks of bounded bars, one sentence for each kind; empty if every number is exact. */
    public Optional<String> marks(List<StatedValue> statedValues) {
        Set<String> sentences = new LinkedHashSet<>();
        for (StatedValue stated : statedValues) {
            marks(stated).forEach(key -> sentences.add(phrases.get("chart.foot." + key)));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /**
     * Explains the signs at bars that have signs in the place of marks, as in a spreadsheet; empty if every number is
     * exact.
     */
    public Optional<String> signs(List<StatedValue> statedValues) {
        Set<String> signs = new LinkedHashSet<>();
        statedValues.forEach(stated -> bound(stated).ifPresent(bound -> signs.add(sign(bound))));
        List<String> sentences = new ArrayList<>();
        if (!signs.isEmpty()) {
            sentences.add(phrases.format("chart.signs", "signs", String.join(", ", signs)));
        }
        if (statedValues.stream().anyMatch(StatedValue.Range.class::isInstance)) {
            sentences.add(phrases.get("chart.ranges"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private String sign(Bound bound) {
        String key = EnumWords.of(bound);
        return phrases.format("chart.sign", "sign", phrases.get("sign." + key), "bound", phrases.get("bound." + key));
    }

    private static Optional<Bound> bound(StatedValue stated) {
        if (stated.numberInWords().isPresent()) {
            return Optional.empty(); // its bound is said in words
        }
        Optional<Bound> bound = stated instanceof StatedValue.Range range
                ? Optional.of(range.bound())
                : stated instanceof StatedValue.Point point ? Optional.of(point.bound()) : Optional.empty();
        return bound.filter(each -> each != Bound.EXACT);
    }

    private static List<String> marks(StatedValue stated) {
        if (stated instanceof StatedValue.Range range) {
            return range.bound() == Bound.ABOUT ? List.of("range", "about") : List.of("range");
        }
        if (!(stated instanceof StatedValue.Point point)) {
            return List.of();
        }
        return switch (point.bound()) {
            case EXACT -> List.of();
            case MORE_THAN, AT_LEAST -> List.of("lower");
            case LESS_THAN, AT_MOST -> List.of("upper");
            case ABOUT -> List.of("about");
            case JUST_UNDER -> List.of("just-under");
            case JUST_OVER -> List.of("just-over");
        };
    }

    /** The title of a chart of several shares of one whole. */
    public String sharesOf(String whole) {
        return phrases.format("chart.shares-of", "whole", whole);
    }

    /** Says which figures a chart omits. */
    public String leftOut(List<FigureWording> figures) {
        return phrases.format("chart.foot.left-out", "figures", values(figures));
    }

    /**
     * The source line of a chart.
     *
     * @param source the titles of its sources
     * @param quotes the numbers of its quotes: "Q8, Q9"; empty if there are none
     * @return a line
     */
    public String source(String source, String quotes) {
        return phrases.format("chart.source", "source", source, "quotes", quotes.isEmpty() ? "none" : quotes);
    }

    /** The text alternative of ranked bars, the largest first. */
    public String bars(List<FigureWording> figures, Optional<String> bounds) {
        return bars(subtitle(figures), figures, true, bounds);
    }

    /** The text alternative of bars, with the content of the chart and whether the largest is first. */
    public String bars(String what, List<FigureWording> figures, boolean ranked, Optional<String> bounds) {
        String order = ranked ? "size" : "other";
        if (figures.size() <= BARS_READ_OUT) {
            return phrases.format(
                    "alt.bars",
                    "count",
                    figures.size(),
                    "order",
                    order,
                    "what",
                    what,
                    "values",
                    values(figures),
                    "bounds",
                    bounds.orElse("none"));
        }
        return phrases.format(
                "alt.bars-many",
                "count",
                figures.size(),
                "order",
                order,
                "what",
                what,
                "first",
                value(figures.get(0)),
                "last",
                value(figures.get(figures.size() - 1)),
                "bounds",
                bounds.orElse("none"));
    }

    /** The text alternative of a share of a whole. */
    public String share(FigureWording figure) {
        return phrases.format("alt.share", "value", spoken(figure), "label", figure.label(), "period", figure.period());
    }

    /** How the figures of a group shown in tiles relate to each other, as a sentence. */
    public String tilesFoot(Relation relation) {
        return phrases.get("chart.foot.tiles-" + EnumWords.of(relation));
    }

    /** The text alternative of tiles. */
    public String tiles(List<FigureWording> figures) {
        return phrases.format("alt.tiles", "count", figures.size(), "values", values(figures));
    }

    private String values(List<FigureWording> figures) {
        List<String> values = new ArrayList<>();
        figures.forEach(figure -> values.add(value(figure)));
        return String.join("; ", values);
    }

    private String value(FigureWording figure) {
        return phrases.format("chart.label-and-value", "label", figure.label(), "value", spoken(figure));
    }

    /** The value in words, or why there is none, and its status. */
    private String spoken(FigureWording figure) {
        List<String> spoken = new ArrayList<>();
        spoken.add(figure.absence().isEmpty() ? figure.full() : figure.absence());
        Arrays.stream(Flag.values())
                .filter(flag -> figure.flags().contains(flag.shorthand()))
                .forEach(flag -> spoken.add(phrases.get("flag." + EnumWords.of(flag))));
        return String.join(", ", spoken);
    }
}
