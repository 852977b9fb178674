package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class StructureTest {
    @ParameterizedTest
    @EnumSource
    void everyFigureOfATableIsFoundByItsIdWithAllThatIsSaidOfIt(LayoutReleases which) {
        Release release = which.read();
        TaggedText brief = TaggedText.of(Briefs.standard(release));
        List<TaggedText.Element> rows =
                brief.all().filter(element -> element.type().equals("TR")).toList();

        for (FigureItem item : tabled(release)) {
            String id = item.figure().id();
            List<String> said = rows.stream()
                    .map(row -> words(row, id))
                    .filter(words -> !words.isEmpty())
                    .toList();
            assertThat(said).as(id).containsExactly(expected(item));
        }
    }

    @Test
    void everyTileIsFoundByTheIdOfItsFigure() {
        Release release = LayoutReleases.EXAMPLE.read();
        TaggedText brief = TaggedText.of(Briefs.standard(release));

        for (FigureItem item : keyFigures(release)) {
            assertThat(brief.all()
                            .filter(element -> element.type().equals("LI"))
                            .map(tile -> words(tile, item.figure().id())))
                    .contains(expected(item));
        }
    }

    @Test
    void aFigureInTheTextIsFoundByItsId() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.EXAMPLE.read()));

        assertThat(brief.all()
                        .filter(element -> element.type().equals("P"))
                        .flatMap(paragraph -> paragraph.kids().stream())
                        .filter(span -> span.words("drug-satisfaction"))
                        .map(TaggedText.Element::words))
                .contains("96.96%");
    }

    @Test
    void everyCellOfATableIsFoundByItsCodesAndPeriod() {
        Release release = LayoutReleases.SERIES.read();
        TaggedText brief = TaggedText.of(Briefs.standard(release));

        assertThat(brief.all()
                        .filter(element -> element.properties().containsKey("cell"))
                        .map(element -> element.properties().get("cell")))
                .hasSize(32)
                .doesNotHaveDuplicates();
        assertThat(brief.all()
                        .filter(element -> "by-quarter[received, 2024-Q4]"
                                .equals(element.properties().get("cell")))
                        .map(TaggedText.Element::words))
                .containsExactly("≈330");
    }

    @ParameterizedTest
    @EnumSource
    void structureAndPagesTellOfTheSameContentOnce(LayoutReleases which) {
        TaggedText brief = TaggedText.of(Briefs.standard(which.read()));

        assertThat(brief.problems()).isEmpty();
        assertThat(brief.all().filter(element -> element.type().equals("Link"))).allSatisfy(link -> {
            assertThat(link.links()).as(link.words()).isNotEmpty().doesNotContain("");
            assertThat(link.words()).isNotEmpty();
        });
        assertThat(brief.all().filter(element -> element.type().equals("Figure")))
                .allSatisfy(figure -> assertThat(figure.alternate()).isNotBlank());
    }

    @Test
    void theWordsInReadingOrderReadAsSentences() {
        String words =
                TaggedText.of(Briefs.standard(LayoutReleases.EXAMPLE.read())).words();

        assertThat(words)
                .contains(
                        "said that more than 500,000 cybercrime cases have been handled since the 18th National Congress,"
                                + " and that more than 3,400 police officers have died on duty.")
                .contains("more than 500,000 cases Cybercrime cases handled since the 18th National Congress"
                        + " (8 November 2012) Q1, Q2")
                .contains("Police officers who died on duty more than 3,400 officers since the 18th National Congress");
    }

    private static String words(TaggedText.Element element, String figure) {
        return element.all()
                .filter(each -> each.words(figure))
                .map(TaggedText.Element::words)
                .collect(Collectors.joining(" "));
    }

    private static String expected(FigureItem item) {
        return Occurrences.row(item).words();
    }

    private static List<FigureItem> tabled(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.FigureTable.class::isInstance)
                .map(Block.FigureTable.class::cast)
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private static List<FigureItem> keyFigures(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.KeyFigures.class::isInstance)
                .map(Block.KeyFigures.class::cast)
                .flatMap(keyFigures -> keyFigures.tiles().items().stream())
                .toList();
    }

    @Test
    void whatAReleaseCarriesIsReadInOrderWithItsLinksAndThePictureHasWords() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.METADATA.read()));
        String words = brief.words();

        assertThat(List.of(
                        "Accredited official statistics",
                        "Licence CC BY 4.0",
                        "Responsible statistician the head of statistics",
                        "Contact Statistics team, team@office.example, +44 20 7946 0000",
                        "Next release February 2027",
                        "Corrections 11 February 2026 One office was left out",
                        "12 February 2026 The title was corrected.",
                        "1 Cases",
                        "Methodology How cases are counted",
                        "Glossary Case What is counted."))
                .allSatisfy(each -> assertThat(words).containsIgnoringWhitespaces(each));
        assertThat(words.indexOf("Corrections")).isLessThan(words.indexOf("1 Cases"));
        assertThat(brief.all("Figure").map(TaggedText.Element::alternate)).contains("A green field");
        assertThat(brief.all("Link").flatMap(link -> link.links().stream()))
                .contains(
                        "https://office.example/licence",
                        "mailto:team@office.example",
                        "https://office.example/methods",
                        "https://office.example/caf%C3%A9",
                        "https://office.example/long");
    }
}
