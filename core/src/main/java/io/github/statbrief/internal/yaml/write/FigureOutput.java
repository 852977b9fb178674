package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Quote;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.util.Optional;

/** Writes a figure, and what it shares with a measure of a table. */
final class FigureOutput {
    private FigureOutput() {}

    static void write(Figure figure, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", figure.id());
            fields.part("measure", figure.measure(), (measure, to) -> Fields.inLine(to, of -> measure(measure, of)));
            Optional<Derivation> derivation = figure.attributes().derivation();
            if (derivation.isPresent()) {
                fields.text("derive", derivation.get().notation());
                fields.text("decimals", derivation.get().rounding().map(Rounding::notation));
                fields.text("unit", figure.unit().map(Unit::notation));
            } else {
                fields.text("value", figure.value().inWords());
                if (!figure.unit().equals(figure.value().impliedUnit())) {
                    fields.text("unit", figure.unit().map(Unit::notation));
                }
                sense(figure.sense(), fields);
            }
            if (!figure.period().equals(ReferencePeriod.unstated())) {
                fields.text("period", PeriodWords.alone(figure.period()));
            }
            fields.words("flags", figure.flags().stream().map(EnumWords::of).toList());
            attributes(figure.attributes(), fields);
            fields.list("quotes", figure.quotes(), FigureOutput::quote);
            fields.list("notes", figure.notes(), ReleaseOutput::note);
            fields.text("chart", figure.chart().map(EnumWords::of));
        });
    }

    private static void attributes(FigureAttributes attributes, Fields fields) throws IOException {
        fields.text("of", attributes.of().map(FigureAttributes.Whole::notation));
        fields.text("at", attributes.at().map(FigureAttributes.Place::notation));
        fields.text("limits", attributes.limits().map(FigureAttributes.Limits::notation));
        fields.text("significance", attributes.significance().map(FigureAttributes.Significance::words));
        fields.text("was", attributes.was().map(StatedValue::inWords));
        fields.text("condition", attributes.condition());
    }

    private static void quote(Quote quote, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("source", quote.source());
            fields.number("line", quote.line());
            fields.text("text", quote.text());
        });
    }

    /** Writes the keys of a measure. */
    static void measure(Measure measure, Fields fields) throws IOException {
        fields.text("label", measure.label());
        fields.text("stat", EnumWords.of(measure.stat()));
        fields.text("population", measure.population());
        fields.textUnless(EnumWords.of(Flow.NONE), "flow", EnumWords.of(measure.flow()));
        fields.textUnless(EnumWords.of(Adjustment.UNSTATED), "adjustment", EnumWords.of(measure.adjustment()));
        fields.textUnless(EnumWords.of(PriceBasis.UNSTATED), "prices", EnumWords.of(measure.prices()));
        fields.text("base", measure.base().map(ReferencePeriod::notation));
        fields.texts("where", true, measure.dimensions());
    }

    /** Writes {@code sense} and {@code compared}: what a period by its id is compared with is read only from the latter. */
    static void sense(Sense sense, Fields fields) throws IOException {
        fields.textUnless(
                Sense.level().notation(), "sense", sense.withoutComparison().notation());
        fields.text("compared", sense.compared().map(Comparison::notation));
    }
}
