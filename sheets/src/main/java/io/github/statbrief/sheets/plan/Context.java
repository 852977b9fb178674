package io.github.statbrief.sheets.plan;

import io.github.statbrief.Release;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.sheets.cell.NumberFormats;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The release with its words, shared by all sheets.
 *
 * @param release the release
 * @param labels the fixed words of its language
 * @param words the words of its cells
 * @param formats the number formats of its language
 */
public record Context(Release release, Labels labels, FigureText words, NumberFormats formats) {
    /**
     * The words and number formats of a release.
     *
     * @throws IllegalArgumentException if its language has no words
     */
    public static Context of(Release release) {
        Labels labels = Labels.in(release.language());
        return new Context(release, labels, FigureText.of(release), new NumberFormats(labels));
    }

    /** References to notes in the form required by the guidance for accessible spreadsheets: "[note 1], [note 4]". */
    String notes(List<Reference> notes) {
        return notes.stream().map(note -> labels.noteMarker(note.number())).collect(Collectors.joining(", "));
    }

    /** The publishers of the release. */
    public String publishers() {
        return labels.list(release.publishers());
    }

    /** The words of a label in the language of the release. */
    public String label(Label label) {
        return labels.of(label);
    }
}
