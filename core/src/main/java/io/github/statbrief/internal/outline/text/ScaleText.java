package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.value.Flag;
import java.util.Collection;
import java.util.List;

/**
 * Words what the axes of a release's charts show besides stated values: a logarithmic scale, the base of an index, two
 * measures, and the ground between limits. Immutable and safe to share between threads.
 */
public final class ScaleText {
    private final Phrases phrases;

    private ScaleText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static ScaleText of(Release release) {
        return new ScaleText(Phrases.in(release.language()));
    }

    /** The content of a chart on a logarithmic axis. */
    public String logarithmic(String what) {
        return phrases.format("chart.logarithmic", "what", what);
    }

    /** The content of an index chart with its base period. */
    public String index(String what, String base) {
        return phrases.format("chart.index", "what", what, "base", base(base));
    }

    /** The base of an index: "2015 = 100". */
    public String base(String period) {
        return phrases.format("chart.index-base", "period", period);
    }

    /** The words of the line at the base of an index. */
    public String baseLine(String period) {
        return phrases.format("chart.index-line", "period", period);
    }

    /** Says that the values of an index chart are calculated, and how. */
    public String calculated(String base) {
        return phrases.format("chart.foot.index", "base", base);
    }

    /** A calculated value with the one it is calculated from. */
    public String indexed(String index, String stated) {
        return phrases.format("chart.indexed", "index", index, "stated", stated);
    }

    /** The content of a scatter chart: its measures, and the places and period of its cells. */
    public String against(String upward, String across, String cells) {
        return phrases.format("chart.against", "upward", upward, "across", across, "cells", cells);
    }

    /** Explains the shaded ground between limits, or says that limits are not drawn. */
    public String bands(boolean shaded) {
        return phrases.get(shaded ? "chart.foot.band" : "chart.foot.no-band");
    }

    /** Explains open dots by the flags of their values. */
    public String open(Collection<Flag> flags) {
        List<String> status = flags.stream()
                .map(flag -> phrases.get("flag." + EnumWords.of(flag)))
                .toList();
        return phrases.format("chart.foot.open", "status", phrases.oneOf(status));
    }

    /** Describes dots by two measures. */
    public String scatter(int dots) {
        return phrases.format("alt.scatter", "count", dots);
    }
}
