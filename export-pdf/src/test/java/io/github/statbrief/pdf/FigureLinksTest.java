package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the text lead to the rows that list them. */
class FigureLinksTest {
    @ParameterizedTest
    @EnumSource(names = {"BULLETIN", "EXAMPLE"})
    void everyFigureOfTheTextLeadsToItsRow(LayoutReleases which) throws IOException {
        Release release = which.read();
        byte[] brief = Briefs.standard(release);
        List<TaggedText.Element> links = TaggedText.of(brief).all("Link").toList();
        List<String> said = Stream.concat(
                        release.summary().stream(), release.allSections().flatMap(section -> section.text().stream()))
                .flatMap(prose -> prose.mentions().stream())
                .map(Prose.Mention::figure)
                .distinct()
                .toList();

        assertThat(said)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(links).anyMatch(link -> link.all().anyMatch(each -> each.words(id))));
        try (PDDocument document = Loader.loadPDF(brief)) {
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations())
                        .extracting(PDAnnotation::getContents)
                        .allSatisfy(description -> assertThat(description).isNotBlank());
            }
        }
    }
}
