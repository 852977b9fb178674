package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program gets from a figure or cell to every place where it is said, and from there back. */
class FoundFiguresTest {
    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "retail-sales"})
    void everyOccurrenceInAnExampleIsFoundUnderItsIdWithItsOwnWords(String example) {
        Release release = ReleaseReader.read(Path.of("../examples", example, "src/main/statbrief", example + ".yaml"));

        assertThat(found(release)).containsExactlyElementsOf(Occurrences.of(release));
    }

    @ParameterizedTest
    @EnumSource
    void everyOccurrenceInEveryLayoutIsFoundUnderItsIdWithItsOwnWords(LayoutReleases which) {
        Release release = which.read();

        assertThat(found(release)).containsExactlyInAnyOrderElementsOf(Occurrences.of(release));
    }

    @Test
    void aFigureLeadsToItsQuotesAndNotesAndTheyLeadBack() {
        Release release = LayoutReleases.EXAMPLE.read();
        TaggedText brief = TaggedText.of(Briefs.standard(release));

        for (FigureItem item : tabled(release)) {
            String figure = "figure-" + item.figure().id();
            for (Reference quote : item.quotes()) {
                assertThat(links(brief, "TR", quote.label())).as(quote.label()).contains(figure);
            }
            for (Reference note : item.notes()) {
                assertThat(links(brief, "Note", note.label()))
                        .as(note.label())
                        .isNotEmpty()
                        .allMatch(place -> place.startsWith("figure-"));
            }
        }
        assertThat(links(brief, "Note", "N1")).containsExactly("unlisted-title");
    }

    @Test
    void aQuoteNamesTheFiguresThatItStates() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.EXAMPLE.read()));

        assertThat(brief.all("TD")
                        .filter(cell -> cell.properties().containsKey("states"))
                        .filter(cell -> cell.words().equals("1 person won the \"August 1st Medal\""))
                        .map(cell -> cell.properties().get("states")))
                .hasSize(1);
    }

    @Test
    void theQuotesUnderAChartAreLinks() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.EXAMPLE.read()));

        assertThat(brief.all("P")
                        .filter(paragraph -> paragraph.words().startsWith("Bars end at the stated lower bound"))
                        .flatMap(TaggedText.Element::all)
                        .flatMap(element -> element.links().stream()))
                .containsExactlyInAnyOrder("quote-17", "quote-18");
    }

    @Test
    void theLinesThatASectionNamesLeadToTheirQuotes() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.EXAMPLE.read()));

        assertThat(brief.all("P")
                        .filter(paragraph -> paragraph.words().startsWith("11 figures in 2 groups"))
                        .flatMap(TaggedText.Element::all)
                        .filter(element -> element.is("Link"))
                        .map(TaggedText.Element::words))
                .containsExactly("85", "87", "89", "91");
    }

    @Test
    void abbreviationsSayWhatTheyStandForAndForeignWordsTheirLanguage() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.EVERY_STATED_VALUE.read()));

        assertThat(brief.all("Span").filter(span -> span.expansion().equals("inter-library loan")))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(span -> assertThat(span.words()).isEqualTo("ILL"));
        assertThat(brief.all("Span")
                        .filter(span -> span.language().equals("de"))
                        .map(TaggedText.Element::words))
                .containsExactly("Bericht der Bibliotheken");
    }

    private static List<FigureItem> tabled(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.FigureTable.class::isInstance)
                .map(Block.FigureTable.class::cast)
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    /** Where the links of the row or note lead that begins with a label. */
    private static List<String> links(TaggedText brief, String type, String label) {
        return brief.all(type)
                .filter(element -> element.words().startsWith(label + " "))
                .filter(element -> !element.kids().get(0).words().contains(" "))
                .flatMap(TaggedText.Element::all)
                .flatMap(element -> element.links().stream())
                .toList();
    }

    static List<Occurrences.Occurrence> found(Release release) {
        List<Occurrences.Occurrence> all = new ArrayList<>();
        TaggedText.of(Briefs.standard(release)).elements().forEach(element -> walk(element, all));
        return all;
    }

    private static void walk(TaggedText.Element element, List<Occurrences.Occurrence> all) {
        boolean entryOfText = element.kids().stream().anyMatch(kid -> kid.is("Lbl"));
        if (Set.of("LI", "TR").contains(element.type()) && !entryOfText) {
            all.addAll(together(element.all().toList()));
        } else if (element.is("Figure")) {
            element.kids().stream().filter(kid -> kid.is("Caption")).forEach(caption -> walk(caption, all));
            all.addAll(together(element.kids()));
        } else if (!id(element).isEmpty()) {
            all.add(new Occurrences.Occurrence(id(element), element.words()));
        } else {
            element.kids().forEach(kid -> walk(kid, all));
        }
    }

    /** In a tile, a row or a picture, what is said of one figure stands in several places. */
    private static List<Occurrences.Occurrence> together(List<TaggedText.Element> elements) {
        Map<String, String> words = new LinkedHashMap<>();
        for (TaggedText.Element element : elements) {
            if (!id(element).isEmpty()) {
                words.merge(id(element), element.words(), (one, other) -> one + " " + other);
            }
        }
        return words.entrySet().stream()
                .map(entry -> new Occurrences.Occurrence(
                        entry.getKey(), entry.getValue().strip()))
                .toList();
    }

    private static String id(TaggedText.Element element) {
        return element.is("Span")
                ? element.properties()
                        .getOrDefault("figure", element.properties().getOrDefault("cell", ""))
                : "";
    }
}
