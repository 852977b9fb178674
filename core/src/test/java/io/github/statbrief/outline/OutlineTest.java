package io.github.statbrief.outline;

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
import io.github.statbrief.value.Note;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
                section(
                        "team",
                        List.of(DIED, INJURED, MOST),
                        group("casualties", Relation.COMPARABLE, "died", "injured")));

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
        Release release = of(
                section("team", List.of(DIED, INJURED), group("casualties", Relation.COMPARABLE, "died", "injured")));

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
        Release release = of(section(
                "team",
                List.of(DIED, INJURED, secret),
                group("casualties", Relation.COMPARABLE, "died", "injured", "secret")));

        ChartSpec chart = blocks(release, Block.Chart.class).get(0).chart();

        assertThat(chart.items()).hasSize(2);
        assertThat(chart.captions().foot().orElseThrow()).contains("Not charted: Label of secret: confidential");
    }

    @Test
    void keyFiguresInDifferentUnitsAreSaidNotToBeComparable() {
        Figure time = figure("time", "45", "second");
        Release mixed = release(Locale.ENGLISH, List.of("died", "time"), section("team", List.of(DIED, time)));
        Release alike = release(Locale.ENGLISH, List.of("died", "injured"), section("team", List.of(DIED, INJURED)));

        assertThat(blocks(mixed, Block.KeyFigures.class).get(0).remark()).contains("not comparable");
        assertThat(blocks(alike, Block.KeyFigures.class).get(0).remark()).isEmpty();
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
