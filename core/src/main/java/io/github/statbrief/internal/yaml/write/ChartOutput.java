package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.util.Optional;

/** Writes what is asked of a chart: its kind as one word, or a mapping of its kind and options. */
final class ChartOutput {
    private static final String CHART = "chart";

    private ChartOutput() {}

    static void write(Optional<ChartKind> kind, ChartOptions options, Fields fields) throws IOException {
        if (options.equals(ChartOptions.NONE)) {
            fields.text(CHART, kind.map(EnumWords::of));
            return;
        }
        fields.part(
                CHART,
                options,
                (asked, out) -> Fields.block(out, all -> {
                    all.text("kind", kind.map(EnumWords::of));
                    if (asked.isLogarithmic()) {
                        all.text("scale", EnumWords.of(asked.scale()));
                    }
                    all.text("base", asked.base().map(ReferencePeriod::notation));
                    all.list("reference", asked.references(), ChartOutput::reference);
                }));
    }

    private static void reference(ChartOptions.Reference line, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("value", line.value().inWords());
            fields.text("unit", line.unit().map(Unit::notation));
            fields.text("label", line.label());
        });
    }
}
