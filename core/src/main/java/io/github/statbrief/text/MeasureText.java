package io.github.statbrief.text;

import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.PriceBasis;
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
        StringBuilder label = new StringBuilder(measure.label());
        measure.population().ifPresent(population -> append(label, population));
        measure.dimensions().values().forEach(value -> append(label, value));
        if (measure.adjustment() != Adjustment.UNSTATED) {
            append(label, phrases.get("adjustment." + EnumWords.of(measure.adjustment())));
        }
        String base = measure.base().map(periods::of).orElse("none");
        if (measure.prices() != PriceBasis.UNSTATED) {
            String ofPrices = measure.stat() == Stat.INDEX ? "none" : base;
            append(label, phrases.format("prices." + EnumWords.of(measure.prices()), "base", ofPrices));
        }
        if (measure.stat() == Stat.INDEX && measure.base().isPresent()) {
            append(label, phrases.format("chart.index-base", "period", base));
        }
        return label.toString();
    }

    private void append(StringBuilder label, String more) {
        Locale language = phrases.locale();
        if (!label.toString().toLowerCase(language).contains(more.toLowerCase(language))) {
            label.append(", ").append(more);
        }
    }
}
