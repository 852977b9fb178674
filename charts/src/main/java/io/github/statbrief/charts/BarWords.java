package io.github.statbrief.charts;

import io.github.statbrief.Scale;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.text.FigureWords;
import java.util.ArrayList;
import java.util.List;

/** The words beside the bars of one chart. The unit stands in the subtitle, unless a scale word belongs to the number: "1.2 billion" beside "300 million". */
final class BarWords {
    private final boolean withUnits;

    private BarWords(boolean withUnits) {
        this.withUnits = withUnits;
    }

    static BarWords of(List<FigureItem> items) {
        return new BarWords(items.stream().anyMatch(BarWords::isScaled));
    }

    private static boolean isScaled(FigureItem item) {
        return item.figure()
                .reading()
                .number()
                .filter(number -> Scale.of(number) != Scale.ONE)
                .isPresent();
    }

    /** "more than 48,000", "reduced to 45", "1.2 billion documents [p]". */
    String of(FigureItem item) {
        FigureWords words = item.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.lead());
        parts.add(words.number());
        parts.add(withUnits ? words.unit() : "");
        parts.add(words.absence());
        parts.addAll(words.flags());
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }
}
