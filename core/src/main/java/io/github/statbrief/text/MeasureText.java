package io.github.statbrief.text;

import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.PriceBasis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words what is measured. */
final class MeasureText {
    private final Phrases phrases;
    private final PeriodText periods;

    MeasureText(Phrases phrases, PeriodText periods) {
        this.phrases = phrases;
        this.periods = periods;
    }

    /** The name of a measure with its population, place, adjustment and prices, unless the name includes them. */
    String label(Measure measure) {
        return label(measure, List.of());
    }

    /** The same without the given qualifiers, which are said elsewhere. */
    String label(Measure measure, Collection<String> omitted) {
        StringBuilder label = new StringBuilder(measure.label());
        measure.population().ifPresent(population -> append(label, population));
        measure.dimensions().values().forEach(value -> append(label, value));
        qualifiers(measure).stream()
                .filter(qualifier -> !omitted.contains(qualifier))
                .forEach(qualifier -> append(label, qualifier));
        return label.toString();
    }

    /** How a measure is adjusted and priced: "seasonally adjusted", "current prices"; what is stated of it. */
    List<String> qualifiers(Measure measure) {
        List<String> qualifiers = new ArrayList<>();
        if (measure.adjustment() != Adjustment.UNSTATED) {
            qualifiers.add(phrases.get("adjustment." + EnumWords.of(measure.adjustment())));
        }
        String base = measure.base().map(periods::of).orElse("none");
        if (measure.prices() != PriceBasis.UNSTATED) {
            String ofPrices = measure.stat() == Stat.INDEX ? "none" : base;
            qualifiers.add(phrases.format("prices." + EnumWords.of(measure.prices()), "base", ofPrices));
        }
        if (measure.stat() == Stat.INDEX && measure.base().isPresent()) {
            qualifiers.add(phrases.format("chart.index-base", "period", base));
        }
        return qualifiers;
    }

    private void append(StringBuilder label, String more) {
        Locale language = phrases.locale();
        if (!label.toString().toLowerCase(language).contains(more.toLowerCase(language))) {
            label.append(", ").append(more);
        }
    }
}
