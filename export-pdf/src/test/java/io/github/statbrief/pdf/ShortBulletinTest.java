package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A bulletin of a few short sections without tables and charts is set without waste, and its links lead where they say. */
class ShortBulletinTest {
    /** Ids that parts of every brief have as well. */
    private static final List<String> IDS = List.of("title", "summary", "notes", "quotes");

    /** A bulletin with a section for each id: a count of a quarter, and its change on the quarter before. */
    private static Release bulletin(List<String> ids, String more) {
        return ReleaseReader.read(
                """
                id: labour-market
                title: Labour market
                publisher: Office
                published: 2014-07-16
                language: en
                %s
                summary: The number rose to {%s-level}.
                headline: [%s-level]
                sections:
                """.formatted(more, ids.get(0), ids.get(0))
                        + ids.stream().map(ShortBulletinTest::section).collect(Collectors.joining()),
                ReadOptions.standard());
    }

    private static String section(String id) {
        return """
                  - id: %1$s
                    title: Part %1$s
                    period: 2014-03/2014-05
                    text: |
                      There were {%1$s-level}. The number {%1$s-change:verb} on {%1$s-change:compared}.
                    figures:
                      - {id: %1$s-level, measure: {label: Inactive people, population: aged from 16 to 64, stat: count}, value: 8.78 million, unit: person|people}
                      - {id: %1$s-change, measure: {label: Inactive people, population: aged from 16 to 64, stat: count}, value: 67000, unit: person|people, sense: change down, compared: 2013-12/2014-02}
                """.formatted(id);
    }

    /** The lines of text as they are seen. */
    private static Stream<String> lines(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).lines().toList().stream();
        }
    }

    private static Map<String, Integer> headings(TaggedText brief) {
        return brief.all("H2").collect(Collectors.toMap(TaggedText.Element::words, TaggedText.Element::page));
    }

    @Test
    void theContentsNameThePageOfEachSectionWhateverItsId() {
        TaggedText brief = TaggedText.of(Briefs.standard(bulletin(IDS, "")));
        Map<String, Integer> headings = headings(brief);

        Stream<String> sections = IntStream.rangeClosed(1, IDS.size()).mapToObj(at -> at + " Part " + IDS.get(at - 1));
        assertThat(brief.all("TOCI").map(TaggedText.Element::words))
                .containsAll(
                        sections.map(title -> title + " " + headings.get(title)).toList());
        assertThat(headings.values()).as("not all on one page").contains(1, 2);
    }

    @Test
    void shortSectionsFillTheFirstPage() {
        Map<String, Integer> headings = headings(TaggedText.of(Briefs.standard(bulletin(List.of("a", "b"), ""))));

        assertThat(headings).containsEntry("1 Part a", 1).containsEntry("2 Part b", 1);
    }

    @Test
    void periodsStandInOneLineWhileNamesHaveRoom() throws IOException {
        assertThat(lines(Briefs.standard(bulletin(List.of("a"), ""))))
                .anySatisfy(line -> assertThat(line)
                        .contains("down by 67,000 people December 2013 to February 2014 March to May 2014"));
    }

    @Test
    void notesAloneHaveOneHeadingAndNoEmptyColumns() {
        TaggedText brief =
                TaggedText.of(Briefs.standard(bulletin(List.of("a"), "notes: [{kind: scope, text: All of it.}]")));

        assertThat(brief.all()
                        .filter(element -> element.type().startsWith("H")
                                && element.words().equals("Notes")))
                .hasSize(1);
    }
}
