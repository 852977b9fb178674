package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Release;
import io.github.statbrief.internal.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words the charts of one release whose form follows from lists of codes. Immutable and safe to share between threads.
 */
final class CodeChartText {
    /** The most classes that are listed by name. */
    private static final int MOST_NAMED = 5;

    private final Phrases phrases;

    private CodeChartText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    static CodeChartText of(Release release) {
        return new CodeChartText(Phrases.in(release.language()));
    }

    /** Describes a waterfall: the number of its bars and the last of them, to which the others lead. */
    String waterfall(List<String> bars) {
        int last = bars.size() - 1;
        return phrases.format("alt.waterfall", "bars", last, "total", bars.get(last));
    }

    /** Explains where the bars of a waterfall start. */
    String waterfallFoot() {
        return phrases.get("chart.foot.waterfall");
    }

    /** Describes a heat map: the number of its rows and its columns. */
    String heatMap(int rows, List<String> columns) {
        return phrases.format("alt.heat-map", "rows", rows, "columns", columns.size(), "names", phrases.allOf(columns));
    }

    /** The names of the classes between the marks of an axis: "0% to 20%". */
    List<String> classes(List<String> marks) {
        List<String> names = new ArrayList<>();
        for (int at = 1; at < marks.size(); at++) {
            names.add(phrases.format("chart.class", "low", marks.get(at - 1), "high", marks.get(at)));
        }
        return names;
    }

    /** Describes a histogram: the number of its classes, and where the first begins and the last ends. */
    String histogram(int classes, List<String> bounds) {
        return phrases.format(
                "alt.histogram", "classes", classes, "low", bounds.get(0), "high", bounds.get(bounds.size() - 1));
    }

    /** Names what the scale below a histogram measures. */
    String scale(String list) {
        return phrases.format("chart.foot.scale", "list", list);
    }

    /** Explains the height of bars over classes of different widths, by the width of the narrowest. */
    String unequalClasses(String width) {
        return phrases.format("chart.foot.histogram", "width", width);
    }

    /** Names the classes of a histogram that have no number, or counts them; empty if there are none. */
    Optional<String> noBar(List<String> classes) {
        return classes.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.format(
                        "chart.foot.no-bar",
                        "count",
                        classes.size(),
                        "many",
                        classes.size() > MOST_NAMED ? "many" : "few",
                        "names",
                        phrases.allOf(classes)));
    }

    /** Describes a population pyramid: its number of classes, the class at the bottom, and its two sides. */
    String pyramid(int classes, String bottom, List<String> sides) {
        return phrases.format(
                "alt.pyramid", "classes", classes, "bottom", bottom, "left", sides.get(0), "right", sides.get(1));
    }
}
