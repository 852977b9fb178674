package io.github.statbrief.xlsx;

import io.github.statbrief.Release;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;

/**
 * The release with its words, as every sheet needs them.
 *
 * @param release the release
 * @param labels the fixed words of its language
 * @param words the words of its cells
 * @param formats the number formats of its language
 */
record Context(Release release, Labels labels, FigureText words, NumberFormats formats) {
    static Context of(Release release) {
        Labels labels = Labels.in(release.language());
        return new Context(release, labels, FigureText.of(release), new NumberFormats(labels));
    }

    String label(Label label) {
        return labels.of(label);
    }
}
