package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds sheets above whose table the notes on it, or what a chart shows, are not named. */
final class PreambleCheck {
    private final Labels labels;
    private final Map<String, List<Reference>> notes = new HashMap<>();
    private final Map<String, String> subtitles = new HashMap<>();

    PreambleCheck(Outline outline) {
        labels = Labels.in(outline.release().language());
        for (Block block : outline.blocks()) {
            if (block instanceof Block.DataTable table) {
                notes.put(table.label(), table.notes());
            } else if (block instanceof Block.Chart chart && chart.views().isEmpty()) {
                subtitles.put(chart.label(), chart.chart().captions().subtitle());
            }
        }
    }

    /** What the texts above tables of spreadsheets lack. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> lacking = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
            notes.getOrDefault(table.place(), List.of()).stream()
                    .filter(note -> !isNamed(table, note))
                    .forEach(note -> lacking.add(lacks(reading, table, "note " + note.number())));
            String subtitle = subtitles.getOrDefault(table.place(), "");
            if (!Squeezed.text(table.name()).contains(Squeezed.text(subtitle))) {
                lacking.add(lacks(reading, table, "'" + subtitle + "'"));
            }
        }
        return lacking;
    }

    private static Discrepancy lacks(Reading reading, ReadTable table, String what) {
        return new Discrepancy(
                Discrepancy.Kind.MISSING,
                reading.file(),
                table.place(),
                "",
                "the texts above the table do not name " + what);
    }

    private boolean isNamed(ReadTable table, Reference note) {
        return table.name().contains(labels.noteMarker(note.number()));
    }
}
