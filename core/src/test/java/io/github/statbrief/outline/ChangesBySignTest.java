package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.text.FigureText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of a column of rises and falls takes its direction from its sign. */
class ChangesBySignTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "13.4; Up by 13.4%; 13.4%; 13.4",
                "-0.1; Down by 0.1%; \u22120.1%; \u22120.1",
                "0.0; Changed by 0.0%; 0.0%; 0.0",
                "~-3; Down by about 3%; about \u22123%; about \u22123",
                ">5; Up by more than 5%; more than 5%; more than 5",
                "<-5; Down by more than 5%; less than \u22125%; less than \u22125",
                "<5; Changed by less than 5%; less than 5%; less than 5",
                ">-5; Changed by more than \u22125%; more than \u22125%; more than \u22125",
                "1..3; Up by 1 to 3%; 1 to 3%; 1 to 3",
                "-3..-1; Down by 1 to 3%; \u22123 to \u22121%; \u22123 to \u22121",
                "-1..3; Changed by \u22121 to 3%; \u22121 to 3%; \u22121 to 3",
                "unchanged; Unchanged; unchanged; unchanged"
            })
    void inATextTheSignIsSaidInWordsOrKept(String cell, String full, String unit, String number) {
        assertThat(text(cell, "change", "{t[2024]}")).isEqualTo(full);
        assertThat(text(cell, "change", "It was {t[2024]:unit}")).isEqualTo("It was " + unit.replace("%%", "%"));
        assertThat(text(cell, "change", "It was {t[2024]:number}")).startsWith("It was " + number);
    }

    @ParameterizedTest
    @CsvSource({"3, level, 3%", "-3, level, \u22123%", "3, change down, Down by 3%"})
    void levelsAndDirectedChangesAreSaidAsBefore(String cell, String sense, String full) {
        assertThat(text(cell, sense, "{t[2024]}")).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, down by 0.1%, fell by 0.1%", "0.1, changed by 0.1%, changed by 0.1%"})
    void aFigureBelowZeroIsAFallAndOneAboveNeedBeNoRise(String value, String full, String verb) {
        Figure figure = Figure.builder("change", "Change")
                .stat(Stat.RATE)
                .value(value)
                .unit("percent")
                .sense("change")
                .build();
        FigureText text = FigureText.of(Fixtures.release(List.of(figure)));

        assertThat(text.of(figure).full()).isEqualTo(full);
        assertThat(text.inProse(figure, Prose.Form.VERB)).isEqualTo(verb);
    }

    private static String text(String cell, String sense, String text) {
        Release release = Release.builder("example", "A release")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("section", "A section")
                        .text(text)
                        .table(Table.builder("t", "T")
                                .measure("m", "Change", Stat.RATE, "percent", sense)
                                .row("2024", List.of(), cell)))
                .build();
        return Outline.of(release).blocks().stream()
                .filter(Block.Paragraphs.class::isInstance)
                .map(Block.Paragraphs.class::cast)
                .flatMap(block -> block.passages().stream())
                .flatMap(passage -> passage.texts().stream())
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(piece -> piece.text())
                .collect(Collectors.joining());
    }
}
