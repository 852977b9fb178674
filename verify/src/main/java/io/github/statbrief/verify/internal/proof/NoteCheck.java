package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds notes on a whole table that the texts above it in its sheet do not name. */
final class NoteCheck {
    private final Labels labels;
    private final Map<String, List<Reference>> notes = new HashMap<>();

    NoteCheck(Outline outline) {
        labels = Labels.in(outline.release().language());
        for (Block block : outline.blocks()) {
            if (block instanceof Block.DataTable table) {
                notes.put(table.label(), table.notes());
            }
        }
    }

    /** The notes that tables of spreadsheets lack. */
    List<Discrepancy> check(Reading reading) {
        return reading.tables().stream()
                .flatMap(table -> notes.getOrDefault(table.place(), List.of()).stream()
                        .filter(note -> !isNamed(table, note))
                        .map(note -> new Discrepancy(
                                Discrepancy.Kind.MISSING,
                                reading.file(),
                                table.place(),
                                "",
                                "the texts above the table do not name its note " + note.number())))
                .toList();
    }

    private boolean isNamed(ReadTable table, Reference note) {
        return table.name().contains(labels.noteMarker(note.number()));
    }
}
