package io.github.statbrief.internal.rewriting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Proposes the word of a list that an author meant by an everyday word. */
public final class WordRewriting {
    private static final Map<String, String> WORDS = WordList.of(
            "count: number total_number headcount amount",
            "sum: total value turnover",
            "mean: average avg",
            "share: percentage percent proportion per_cent",
            "rate: ratio change growth",
            "level: stock",
            "provisional: p prov prelim preliminary draft",
            "revised: r rev updated",
            "estimated: e est estimate",
            "forecast: f projected projection",
            "break: b break_in_series",
            "low-reliability: u unreliable",
            "imputed: i",
            "seasonal: sa seasonally_adjusted seasonally-adjusted yes",
            "none: no nsa unadjusted not_seasonally_adjusted",
            "bars: bar bar-chart bar_chart columns column",
            "line: lines line-chart line_chart",
            "stacked-bars: stacked stack",
            "accredited: national-statistics national_statistics",
            "in-development: experimental");

    private WordRewriting() {}

    /** The word of a list; empty if none is likely. */
    public static Optional<String> of(String typed, Collection<String> words) {
        String plain = Plain.words(typed);
        return Optional.ofNullable(WORDS.get(plain)).filter(words::contains);
    }
}
