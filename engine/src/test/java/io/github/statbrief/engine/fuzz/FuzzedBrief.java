package io.github.statbrief.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A brief whose texts are all the same.
 *
 * @param text the text, in the place of titles, names, notes and paragraphs
 */
record FuzzedBrief(String text) {
    private static final PdfExporter BRIEFS = new PdfExporter(Theme.standard());

    /** Writes it, unless a part refuses the text. */
    void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BRIEFS.write(release(), out);
        } catch (InvalidReleaseException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(out.size()).isGreaterThan(1000);
    }

    private Release release() {
        return Release.builder("fuzzed", text)
                .publisher(text)
                .published("2026-01-15")
                .note(Note.builder(text))
                .section(Section.builder("one", text)
                        .period("2025")
                        .text(text)
                        .figure(Figure.builder("cases", text)
                                .stat("count")
                                .value("12")
                                .unit("case|cases")))
                .build();
    }
}
