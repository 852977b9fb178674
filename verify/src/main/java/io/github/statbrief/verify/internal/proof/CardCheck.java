package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cards of a page, which open on a figure in its text, that do not say the period of their figure. */
final class CardCheck {
    private static final String PLACE = "#look-";

    private final Map<String, FigureItem> items;

    CardCheck(Outline outline) {
        items = FigureItems.of(outline);
    }

    /** The cards of a reading that lack the period of their figure. */
    List<Discrepancy> check(Reading reading) {
        Map<String, List<String>> cards = new HashMap<>();
        for (Passage passage : reading.passages()) {
            if (passage.place().startsWith(PLACE)) {
                cards.computeIfAbsent(passage.place().substring(PLACE.length()), id -> new ArrayList<>())
                        .add(Squeezed.text(passage.text()));
            }
        }
        List<Discrepancy> lacking = new ArrayList<>();
        cards.forEach((id, texts) -> {
            FigureItem item = items.get(id);
            if (item != null && !texts.contains(Squeezed.text(item.words().period()))) {
                lacking.add(new Discrepancy(
                        Discrepancy.Kind.MISSING,
                        reading.file(),
                        PLACE + id,
                        id,
                        "its card lacks its period '" + item.words().period() + "'"));
            }
        });
        return lacking;
    }
}
