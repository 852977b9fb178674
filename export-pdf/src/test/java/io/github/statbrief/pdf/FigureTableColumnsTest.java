package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that no figure of a brief fills are not there. */
class FigureTableColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "ONE_FIGURE, 'Figure, Value, Unit, Reference period'",
        "BULLETIN, 'Figure, Value, Unit, Compared with, Reference period, Notes'",
        "EXAMPLE, 'Figure, Value, Unit, Reference period, Notes, Quote'",
    })
    void notesAndQuotesHaveAColumnWhereThereAreSome(LayoutReleases which, String headings) {
        Release release = which.read();
        List<TaggedText.Element> rows = TaggedText.of(Briefs.standard(release))
                .all("THead")
                .flatMap(head -> head.kids().stream())
                .filter(row -> row.words().startsWith("Figure "))
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.kids())
                        .extracting(TaggedText.Element::words)
                        .containsExactly(headings.split(", ")));
    }
}
