package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose author names a rule instead of a value. */
class DerivedFiguresTest {
    private static Section.Builder section() {
        return Section.builder("section", "A section")
                .period("2030")
                .figure(stated("men", "1,200", "2024"))
                .figure(stated("women", "about 1,350", "2024"))
                .table(Table.builder("visits", "Visits")
                        .measure("visits", "Visits", Stat.COUNT, "visit")
                        .measure("online", "Made online", Stat.SHARE, "percent")
                        .row("2023", List.of(), "1,125", "41.2")
                        .row("2024", List.of(), "1,000 [p]", "38.25"));
    }

    private static Figure.Builder stated(String id, String value, String period) {
        return Figure.builder(id, "Visits of " + id)
                .stat(Stat.COUNT)
                .value(value)
                .unit("visit")
                .period(period);
    }

    private static Figure.Builder derived(String rule, String unit) {
        return Figure.builder("derived", "Derived").stat(Stat.RATE).derive(rule).unit(unit);
    }

    private static Release release(Figure.Builder figure) {
        return Release.builder("example", "A release")
                .publisher("An office")
                .published("2026-01-15")
                .section(section().figure(figure))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "change visits[visits, 2024] from visits[visits, 2023]; percent; 1 half-up;   down by 11.1% on 2023",
                "change visits[visits, 2023] from visits[visits, 2024]; percent; 1 half-up;   up by 12.5% on 2024",
                "change visits[visits, 2023] from visits[visits, 2024]; percent; 0 half-even; up by 12% on 2024",
                "change visits[visits, 2023] from visits[visits, 2024]; percent; 0 half-up;   up by 13% on 2024",
                "change visits[visits, 2024] from visits[visits, 2023]; visit;   ;            down by 125 visits on 2023",
                "change visits[online, 2024] from visits[online, 2023]; percentage-point; 1 half-even; down by 3.0 percentage points on 2023",
                "change visits[online, 2024] from visits[online, 2023]; percentage-point; ; down by 2.95 percentage points on 2023",
                "change men from men; visit; ;                                                change of 0 visits on 2024",
                "change women from men; visit; ; up by about 150 visits compared with Visits of men",
                "share men of visits[visits, 2024]; percent; 1 half-up; 120.0%",
                "share visits[visits, 2024] of men; percent; 1 half-up; 83.3%",
                "ratio men to visits[visits, 2024]; times;   1 half-up; 1.2 times",
                "sum men + visits[visits, 2024] + men; visit; ; 3,400 visits",
                "sum men + women; visit; ; about 2,550 visits",
            })
    void aRuleGivesItsResultInWords(String rule, String unit, String decimals, String words) {
        Figure.Builder figure = derived(rule, unit);
        if (decimals != null) {
            figure.decimals(decimals);
        }
        Release release = release(figure);

        assertThat(FigureText.of(release).of(release.figure("derived")).full()).isEqualTo(words);
    }

    @Test
    void theResultHasThePeriodOfItsFirstOperandAndTheStatusOfAll() {
        Figure derived = release(derived("share men of visits[visits, 2024]", "percent")
                        .decimals("1 half-up")
                        .flags(Flag.ESTIMATED))
                .figure("derived");

        assertThat(derived.period()).isEqualTo(ReferencePeriod.parse("2024"));
        assertThat(derived.flags()).containsExactly(Flag.PROVISIONAL, Flag.ESTIMATED);
    }

    @Test
    void aValueGivenBesideItsRuleIsTheSameFigure() {
        String rule = "change visits[visits, 2024] from visits[visits, 2023]";
        Release given = release(derived(rule, "visit").value("125"));
        Release calculated = release(derived(rule, "visit"));

        assertThat(given.figure("derived")).isEqualTo(calculated.figure("derived"));
    }

    @Test
    void aDerivedFigureIsAnOperandToo() {
        Release release = Release.builder("example", "A release")
                .publisher("An office")
                .published("2026-01-15")
                .section(section()
                        .figure(Figure.builder("half", "Half")
                                .stat(Stat.SHARE)
                                .derive("share men of all")
                                .decimals("1 half-up")
                                .unit("percent"))
                        .figure(Figure.builder("all", "All")
                                .stat(Stat.COUNT)
                                .derive("sum men + visits[visits, 2024]")
                                .unit("visit")))
                .build();

        assertThat(release.figure("half").value().inSigns()).isEqualTo("54.5");
    }

    @Test
    void aNoteAndTheDataSayHowItWasCalculated() throws IOException {
        Release release =
                release(derived("share men of visits[visits, 2024]", "percent").decimals("1 half-up"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().writeFigures(release, out);

        assertThat(Outline.of(release).blocks().stream()
                        .filter(Block.Notes.class::isInstance)
                        .map(Block.Notes.class::cast)
                        .flatMap(notes -> notes.items().stream())
                        .map(NoteItem::note))
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .isEqualTo("1,200 visits (Visits of men, 2024) in percent of 1,000 visits (Visits, 2024),"
                                + " rounded half up to one decimal place."));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"share men of visits[visits, 2024]\",1 half-up");
    }

    @Test
    void aRuleThatCannotBeAppliedIsRefusedByItsPath() {
        assertThatThrownBy(() -> Outline.of(release(derived("sum men + womn", "visit"))))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageContaining("sections[0].figures[2].derive: write 'women'; no figure 'womn'");
        assertThatThrownBy(() -> derived("share men of women", "percent").build())
                .hasMessageContaining("derive: a share has no last digit of its own");
    }
}
