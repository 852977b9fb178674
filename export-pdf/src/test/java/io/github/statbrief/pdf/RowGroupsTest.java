package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Rows of two dimensions stand in groups, and totals stand out, to the eye and in the structure. */
class RowGroupsTest {
    private static final List<String> AREAS = List.of("north", "east", "west");

    private static final Dimension TEACHER = new Dimension(
            "teacher",
            "Teacher",
            Stream.of("School", "Club", "Parents", "Everybody")
                    .map(name -> new Code(name.toLowerCase(Locale.ROOT), name, Optional.empty()))
                    .toList(),
            Optional.of("everybody"));

    private static Release lessons() {
        Table.Builder table = Table.builder("lessons", "Lessons by area and teacher")
                .measure("lessons", "Lessons", Stat.COUNT, "lesson")
                .measure("pupils", "Pupils", Stat.COUNT, "pupil")
                .measure("teachers", "Teachers", Stat.COUNT, "teacher")
                .dimension(new Dimension(
                        "area",
                        "Area",
                        AREAS.stream()
                                .map(area -> new Code(area, area.toUpperCase(Locale.ROOT), Optional.empty()))
                                .toList()))
                .dimension(TEACHER);
        int number = 1_001;
        for (String area : AREAS) {
            for (Code teacher : TEACHER.codes()) {
                table.row(
                        "2025",
                        List.of(area, teacher.id()),
                        Integer.toString(number),
                        Integer.toString(number + 1_000),
                        Integer.toString(number + 2_000));
                number++;
            }
        }
        return Release.builder("lessons-in-2025", "Lessons in 2025")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(Section.builder("all", "Lessons").table(table))
                .build();
    }

    @Test
    void aGroupIsABodyOfTheTableUnderItsNameOverAllColumns() {
        TaggedText brief = TaggedText.of(Briefs.standard(lessons()));

        List<TaggedText.Element> bodies = brief.all("TBody").toList();
        assertThat(bodies).hasSize(3);
        assertThat(bodies)
                .extracting(body -> body.all()
                        .filter(each -> each.is("TH"))
                        .map(TaggedText.Element::words)
                        .toList())
                .containsExactly(
                        List.of("NORTH", "Everybody", "School", "Club", "Parents"),
                        List.of("EAST", "Everybody", "School", "Club", "Parents"),
                        List.of("WEST", "Everybody", "School", "Club", "Parents"));
        assertThat(bodies)
                .allSatisfy(body ->
                        assertThat(body.all().filter(each -> each.is("TR"))).hasSize(5));
        assertThat(brief.problems()).isEmpty();
    }

    @Test
    void numbersOfATotalAreHeavierThanThoseOfItsParts() throws IOException {
        Map<String, String> fonts = fonts(Briefs.standard(lessons()));

        assertThat(fonts.get("1,004")).contains("SemiBold");
        assertThat(fonts.get("3,012")).contains("SemiBold");
        assertThat(fonts.get("1,001")).contains("Regular");
        assertThat(fonts.get("2,005")).contains("Regular");
    }

    /** The font of each number. */
    private static Map<String, String> fonts(byte[] brief) throws IOException {
        Map<String, String> fonts = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(brief)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    StringBuilder word = new StringBuilder();
                    for (TextPosition letter : letters) {
                        if (letter.getUnicode().isBlank()) {
                            word.setLength(0);
                        } else {
                            word.append(letter.getUnicode());
                            fonts.put(word.toString(), letter.getFont().getName());
                        }
                    }
                }
            };
            stripper.getText(document);
        }
        return fonts;
    }
}
