package io.github.statbrief.internal.check;

import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.value.Note;

/** Finds Markdown that texts may not use, which outputs show as typed. */
final class MarkupCheck {
    private static final String WORDS = "*emphasis*, **strong words** and [links](https://...)";
    private static final String NOTES = "notes have paragraphs, lists with - or 1., " + WORDS;
    private static final String TEXTS = "texts have paragraphs, lists with - or 1., headings with ###, " + WORDS;
    private static final String FINDINGS = "a finding, the title of a chart, has figures only";

    private final Release release;
    private final Findings findings;

    MarkupCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run() {
        for (WithPath<Prose> prose : WithPath.prose(release)) {
            boolean finding = prose.path().endsWith(".finding");
            unsupported(prose.path(), prose.value(), finding ? FINDINGS : TEXTS);
        }
        for (WithPath<Note> note : WithPath.notes(release)) {
            unsupported(note.path() + ".text", Prose.parseNote(note.value().text()), NOTES);
        }
    }

    private void unsupported(String path, Prose prose, String subset) {
        for (Prose.UnsupportedMarkup unsupported : prose.unsupported()) {
            if (findings.isMany()) {
                return;
            }
            findings.warning(
                    path,
                    unsupported.excerpt(),
                    "'" + unsupported.excerpt() + "' is " + unsupported.what() + " in Markdown and is shown as typed: "
                            + subset + "; write \\ before a sign that is no markup");
        }
    }
}
