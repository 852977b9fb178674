package io.github.statbrief.outline;

import static io.github.statbrief.Fixtures.bars;
import static io.github.statbrief.Fixtures.figure;
import static io.github.statbrief.Fixtures.group;
import static io.github.statbrief.Fixtures.release;
import static io.github.statbrief.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Quote;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static final Note DOUBT = new Note(Note.Kind.UNSTATED, "No date is given.");
    private static final Figure DIED = figure(
            "died", "more than 3,400", "officer", List.of(new Quote("press", 87, "more than 3,400 officers")), DOUBT);
    private static final Figure INJURED = figure(
            "injured", "more than 48,000", "officer", List.of(new Quote("press", 87, "more than 48,000 officers")));
    private static final Figure MOST =
            figure("most", "most", "", List.of(new Quote("press", 85, "sacrificed the most")), DOUBT);

    private static <B extends Block> List<B> blocks(Release release, Class<B> kind) {
        return Outline.of(release).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Release of(Section... sections) {
        return release(Locale.ENGLISH, List.of(), sections);
    }

    @Test
    void anOutlineReadsFromTheOpeningToTheNotes() {
        Release release = release(
                Locale.ENGLISH,
                List.of("injured"),
                section("team", List.of(DIED, INJURED, MOST), bars("casualties", "died", "injured")));

        assertThat(Outline.of(release).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Opening",
                        "KeyFigures",
                        "Contents",
                        "HowToRead",
                        "SectionOpening",
                        "FigureTable",
                        "Chart",
                        "Sources",
                        "Quotes",
                        "Notes");
    }

    @Test
    void theSameReleaseGivesTheSameBlocks() {
        Release release = of(section("team", List.of(DIED, INJURED, MOST)));

        assertThat(Outline.of(release)).isEqualTo(Outline.of(release));
    }

    @Test
    void outputsThatCarryTheReleaseShareItsText() throws IOException {
        Release release = of(section("team", List.of(DIED, INJURED, MOST)));
        Outline outline = Outline.of(release);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReleaseWriter.json().withoutSourceTexts().write(release, written);

        assertThat(outline.json()).contains(written.toString(StandardCharsets.UTF_8));
        assertThat(outline.json().orElseThrow()).isSameAs(outline.json().orElseThrow());
    }

    @Test
    void quotesAndNotesAreNumberedByFirstAppearanceAndShared() {
        Release release = release(Locale.ENGLISH, List.of("injured"), section("team", List.of(DIED, INJURED, MOST)));

        List<QuoteItem> quotes = blocks(release, Block.Quotes.class).get(0).items();
        List<NoteItem> notes = blocks(release, Block.Notes.class).get(0).items();
        assertThat(quotes)
                .extracting(
                        item -> item.reference().label() + " " + item.quote().text())
                .containsExactly(
                        "Q1 more than 48,000 officers", "Q2 more than 3,400 officers", "Q3 sacrificed the most");
        assertThat(notes).extracting(item -> item.reference().label()).containsExactly("N1");
    }

    @Test
    void everyFigureIsShownOnceInTheTableOfItsSection() {
        Release release = of(section(
                "team",
                List.of(DIED, INJURED, MOST),
                group("casualties", Relation.COMPARABLE, "died", "injured"),
                group("again", Relation.CONTRAST, "died", "most")));

        Block.FigureTable table = blocks(release, Block.FigureTable.class).get(0);

        assertThat(table.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .map(item -> item.figure().id()))
                .containsExactly("died", "injured", "most");
    }

    @Test
    void statementsWithoutANumberStandInAPartOfTheirOwn() {
        Block.FigureTable table = blocks(of(section("team", List.of(MOST, DIED))), Block.FigureTable.class)
                .get(0);

        assertThat(table.parts())
                .extracting(TablePart::name)
                .containsExactly(Optional.empty(), Optional.of("Statements without a number"));
    }

    @Test
    void comparableFiguresAreDrawnAsBarsWithTheLargestFirst() {
        Release release = of(section("team", List.of(DIED, INJURED), bars("casualties", "died", "injured")));

        ChartSpec chart = blocks(release, Block.Chart.class).get(0).chart();

        assertThat(chart).isInstanceOf(ChartSpec.Bars.class);
        assertThat(chart.id()).isEqualTo("casualties");
        assertThat(chart.items()).extracting(item -> item.figure().id()).containsExactly("injured", "died");
        assertThat(chart.captions().foot().orElseThrow()).contains("lower bound");
        assertThat(chart.captions().alt()).contains("more than 48,000 officers", "more than 3,400 officers");
    }

    @Test
    void overlappingOrContrastingFiguresAreNeverDrawnOnOneAxis() {
        Release release = of(section(
                "team",
                List.of(DIED, INJURED),
                group("one", Relation.OVERLAPPING, "died", "injured"),
                group("two", Relation.CONTRAST, "died", "injured")));

        assertThat(blocks(release, Block.Chart.class)).isEmpty();
    }

    @Test
    void theFiguresThatAChartLeavesOutAreNamed() {
        Figure secret = figure("secret", "[c]", "officer");
        Release release =
                of(section("team", List.of(DIED, INJURED, secret), bars("casualties", "died", "injured", "secret")));

        ChartSpec chart = blocks(release, Block.Chart.class).get(0).chart();

        assertThat(chart.items()).hasSize(2);
        assertThat(chart.captions().foot().orElseThrow()).contains("Not charted: Label of secret: confidential");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3,400 officer;         48,000 officer;         false",
                "3,400 officer;         48 second;              false",
                "3,400 officer;         43.6 CNY;               false",
                "45 second;             10 minute;              true",
                "45 second;             10 second;              false",
                "3 million GBP;         5 GBP;                  true",
                "3 GBP;                 5 EUR;                  false",
                "3 GBP/week;            5 million GBP/week;     true",
                "3 GBP/week;            5 GBP/month;            true",
                "3 GBP/week;            5 GBP;                  false",
                "3 percent change;      5 percent;              true",
                "3 percent;             5 percent-point;        false",
                "3 percent;             5 percent 2025;         true",
                "3 percent;             5 percent of-adults;    true",
                "3 percent;             5 percent of-women;     true",
                "3 index;               5 index base-2015;      true",
                "3 percent;             5 percent provisional;  false"
            })
    void keyFiguresThatInviteAComparisonThatDoesNotHoldAreSaidNotToBeComparable(
            String one, String other, boolean said) {
        Section section = section("only", List.of(keyFigure("one", one), keyFigure("other", other)));
        Release release = release(Locale.ENGLISH, List.of("one", "other"), section);

        String remark = blocks(release, Block.KeyFigures.class).get(0).remark();
        assertThat(remark.contains("not comparable")).isEqualTo(said);
        assertThat(remark.isEmpty()).isNotEqualTo(said);
    }

    /** A figure of a number, its unit and what distinguishes it. */
    private static Figure keyFigure(String id, String stated) {
        int more = stated.lastIndexOf(' ');
        String last = stated.substring(more + 1);
        boolean plain = stated.indexOf(' ') == more || stated.contains("million");
        int unit = stated.indexOf(' ') + 1;
        Figure.Builder figure = Figure.builder(id, "Label of " + id)
                .stat(last.equals("index") || last.startsWith("base") ? "index" : "rate")
                .value(stated.substring(0, unit - 1))
                .unit(stated.substring(unit, plain ? stated.length() : more)
                        .replace("percent-point", "percentage-point"));
        switch (plain ? "" : last) {
            case "change" -> figure.sense("change up");
            case "2025" -> figure.period("2025");
            case "of-adults" -> figure.of("adults");
            case "of-women" -> figure.population("women");
            case "base-2015" -> figure.base("2015");
            case "provisional" -> figure.flags(Flag.PROVISIONAL);
            default -> figure.period("unstated");
        }
        return figure.build();
    }

    @Test
    void onlyTheMarksInUseAreExplained() {
        Block.HowToRead howToRead = blocks(of(section("team", List.of(DIED))), Block.HowToRead.class)
                .get(0);

        assertThat(howToRead.lists().get(0)).extracting(Term::mark).containsExactly("more than  >", "no word");
        assertThat(howToRead.lists().get(1)).isEmpty();
        assertThat(howToRead.lists().get(2)).extracting(Term::mark).containsExactly("Q1", "N1");
    }

    @Test
    void whatHasNothingToSayIsLeftOut() {
        Release bare = Fixtures.releaseWithoutSources(List.of(figure("alone", "3", "case")));

        assertThat(blocks(bare, Block.HowToRead.class)).isEmpty();
        assertThat(blocks(bare, Block.Sources.class)).isEmpty();
        assertThat(blocks(bare, Block.Contents.class).get(0).entries())
                .extracting(ContentsEntry::anchor)
                .containsExactly("first", "all-figures");
    }

    @Test
    void aSectionSaysWhatItHoldsAndWhereItIsStated() {
        Section stated = section("team", List.of(DIED, MOST), group("both", Relation.CONTRAST, "died", "most"));

        assertThat(blocks(of(stated), Block.SectionOpening.class)
                        .get(0)
                        .facts()
                        .orElseThrow()
                        .words())
                .isEqualTo("2 figures in 1 group, stated in lines 85 and 87");
        assertThat(blocks(of(section("empty", List.of())), Block.SectionOpening.class)
                        .get(0)
                        .facts())
                .isEmpty();
    }
}
