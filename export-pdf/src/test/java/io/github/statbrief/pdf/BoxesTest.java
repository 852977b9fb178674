package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A box of a section's text is a part of its own for screen readers, and stands beside the text. */
class BoxesTest {
    private static final Release RELEASE = Release.builder("example", "A release")
            .publisher("City Library")
            .published("2026-01-15")
            .section(Section.builder("one", "Visits")
                    .text("""
                            The library had {visits}. It counts who enters.

                            > ### What this means
                            >
                            > More people came to read: {visits:number}.
                            >
                            > - Books were lent as before.

                            The door counts every day.
                            """)
                    .figure(Figure.builder("visits", "Visits")
                            .stat(Stat.COUNT)
                            .value("41,000")
                            .unit("visit")
                            .period("2025")))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void itIsTaggedAsAnAsideWithItsHeading(String theme) throws IOException {
        TaggedText brief = TaggedText.of(Briefs.of(new PdfExporter(Theme.named(theme)), RELEASE));

        assertThat(brief.all("Aside")).hasSize(1);
        TaggedText.Element box = brief.all("Aside").findFirst().orElseThrow();
        assertThat(box.kids().stream().map(TaggedText.Element::type)).containsExactly("H3", "P", "L");
        assertThat(box.words()).contains("What this means", "More people came to read: 41,000.", "as before");
        assertThat(brief.all("P").map(TaggedText.Element::words))
                .anyMatch(words -> words.contains("The door counts every day."));
    }

    @Tag("slow")
    @Test
    void itsFileIsArchivalAndAccessible() throws Exception {
        byte[] brief = Briefs.standard(RELEASE);

        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
