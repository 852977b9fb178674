package io.github.statbrief.charts;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import java.util.ArrayList;
import java.util.List;

/** The words beside a bar. */
final class BarWords {
    private BarWords() {}

    /** "more than 48,000", "reduced to 45", "1.2 billion [p]"; the unit is that of all bars and stands in the subtitle. */
    static String of(FigureItem item) {
        FigureWording words = item.words();
        List<String> parts = new ArrayList<>(List.of(words.lead(), words.number(), words.scale(), words.absence()));
        parts.addAll(words.flags());
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }
}
