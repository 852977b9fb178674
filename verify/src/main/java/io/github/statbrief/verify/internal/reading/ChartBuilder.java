package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the texts of one drawn chart, of which those of one figure may stand in several lines. Used by one thread. */
final class ChartBuilder {
    private static final String REFERENCE = "reference ";

    private final String place;
    private final boolean shown;
    private final Map<String, PassageBuilder> figures = new LinkedHashMap<>();
    private final List<ChartText> texts = new ArrayList<>();

    ChartBuilder(String place, boolean shown) {
        this.place = place;
        this.shown = shown;
    }

    /** Adds a text of a figure or, with an empty id or that of a reference line, of none. */
    void add(String id, String words, double left, double right, double down) {
        if (id.isEmpty() || id.startsWith(REFERENCE)) {
            texts.add(new ChartText(place, words, left, right, down));
        } else {
            PassageBuilder figure = figures.computeIfAbsent(id, key -> new PassageBuilder());
            figure.space();
            figure.add(words);
        }
    }

    /** One passage for each figure and for each other text. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        figures.forEach((id, words) -> {
            words.mark(id, 0, Map.of());
            passages.add(words.passage(place, shown).in(Passage.Kind.CHART));
        });
        texts.forEach(text -> passages.add(new Passage(place, text.words(), List.of(), shown, Passage.Kind.CHART)));
        return passages;
    }

    List<ChartText> texts() {
        return texts;
    }
}
