package io.github.statbrief.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.wording.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Words the charts of one release whose form follows from lists of codes. Immutable and safe to share between threads.
 */
public final class CodeChartText {
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
    public static CodeChartText of(Release release) {
        return new CodeChartText(Phrases.in(release.language()));
    }

    /** Describes a waterfall: the number of its bars and the last of them, to which the others lead. */
    public String waterfall(List<String> bars) {
        int last = bars.size() - 1;
        return phrases.format("alt.waterfall", "bars", last, "total", bars.get(last));
    }

    /** Explains where the bars of a waterfall start. */
    public String waterfallFoot() {
        return phrases.get("chart.foot.waterfall");
    }

    /** Describes a heat map: the number of its rows and its columns. */
    public String heatMap(int rows, List<String> columns) {
        return phrases.format("alt.heat-map", "rows", rows, "columns", columns.size(), "names", phrases.allOf(columns));
    }

    /** The names of the classes between the marks of an axis: "0% to 20%". */
    public List<String> classes(List<String> marks) {
        List<String> names = new ArrayList<>();
        for (int at = 1; at < marks.size(); at++) {
            names.add(phrases.format("chart.class", "low", marks.get(at - 1), "high", marks.get(at)));
        }
        return names;
    }

    /** Describes a population pyramid: its number of classes, the class at the bottom, and its two sides. */
    public String pyramid(int classes, String bottom, List<String> sides) {
        return phrases.format(
                "alt.pyramid", "classes", classes, "bottom", bottom, "left", sides.get(0), "right", sides.get(1));
    }
}
