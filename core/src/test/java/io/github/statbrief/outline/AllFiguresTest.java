package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.RichText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A publisher's own figures are listed once, after the sections. */
class AllFiguresTest {
    private static Figure.Builder figure(String id, String label) {
        return Figure.builder(id, label)
                .stat(Stat.COUNT)
                .value("41,000")
                .unit("visit")
                .period("2025");
    }

    private static Release release(UnaryOperator<Release.Builder> how, Section.Builder... sections) {
        Release.Builder release = Release.builder("example", "A release")
                .publisher("City Library")
                .published("2026-01-15");
        for (Section.Builder section : sections) {
            release.section(section);
        }
        return how.apply(release).build();
    }

    private static Section.Builder section(String id, Figure.Builder... figures) {
        Section.Builder section = Section.builder(id, "Section " + id);
        for (Figure.Builder figure : figures) {
            section.figure(figure);
        }
        return section;
    }

    private static List<String> kinds(Release release) {
        return Outline.of(release).blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .toList();
    }

    private static Block.AllFigures list(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.AllFigures.class::isInstance)
                .map(Block.AllFigures.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static UnaryOperator<Release.Builder> listing(BriefOptions.Listing where) {
        return release -> release.metadata(metadata -> metadata.brief(BriefOptions.listing(where)));
    }

    @Test
    void whoStatesTheFiguresDecidesWhereTheyAreListedUnlessTheAuthorDoes() {
        Section.Builder[] sections = {section("one", figure("visits", "Visits"))};

        assertThat(kinds(release(UnaryOperator.identity(), sections)))
                .contains("AllFigures")
                .doesNotContain("FigureTable", "HowToRead");
        assertThat(kinds(release(release -> release.via("Evening News"), sections)))
                .contains("FigureTable")
                .doesNotContain("AllFigures");
        assertThat(kinds(release(listing(BriefOptions.Listing.SECTIONS), sections)))
                .contains("FigureTable")
                .doesNotContain("AllFigures");
        assertThat(kinds(release(
                        release -> listing(BriefOptions.Listing.ANNEX).apply(release.via("Evening News")), sections)))
                .contains("AllFigures")
                .doesNotContain("FigureTable");
    }

    @Test
    void everyFigureStandsInItOnceInTheOrderOfTheRelease() {
        Release release = release(
                UnaryOperator.identity(),
                section("one", figure("visits", "Visits"), figure("loans", "Loans")),
                section("two").section(section("inner", figure("films", "Films"))),
                section("three", figure("again", "Visits")));

        assertThat(list(release).lists())
                .extracting(FigureList::name)
                .containsExactly("Section one", "Section inner", "Section three");
        assertThat(list(release).items())
                .extracting(item -> item.figure().id())
                .containsExactly("visits", "loans", "films", "again");
        assertThat(list(release).subtitle()).isEqualTo("4 figures as released on 15 January 2026.");
    }

    @Test
    void aMeasureIsNamedOnceAndWhatHoldsForAllIsNamedOfTheSection() {
        Release release = release(
                UnaryOperator.identity(),
                section(
                        "one",
                        figure("a", "Visits").adjustment(Adjustment.SEASONAL),
                        figure("b", "Visits").adjustment(Adjustment.SEASONAL),
                        figure("c", "Loans").adjustment(Adjustment.SEASONAL)),
                section("two", figure("d", "Visits").adjustment(Adjustment.SEASONAL), figure("e", "Visits")));

        assertThat(list(release).lists()).extracting(FigureList::shared).containsExactly("seasonally adjusted", "");
        assertThat(list(release).lists().get(0).measures())
                .extracting(measure -> measure.name() + " " + measure.rows().size())
                .containsExactly("Visits 2", "Loans 1");
        assertThat(list(release).lists().get(1).measures())
                .extracting(FigureList.OfMeasure::name)
                .containsExactly("Visits, seasonally adjusted", "Visits");
    }

    @Test
    void aNameComesBackBeforeItsFiguresAreTooManyAndForOneWithDetails() {
        Figure.Builder[] many = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> figure("visits-" + number, "Visits"))
                .toArray(Figure.Builder[]::new);
        many[1].at("highest in the north");

        assertThat(list(release(UnaryOperator.identity(), section("one", many)))
                        .lists()
                        .get(0)
                        .measures())
                .extracting(measure -> measure.rows().stream()
                        .map(FigureItem::figure)
                        .map(Figure::id)
                        .toList()
                        .size())
                .containsExactly(1, 1, 6);
    }

    @Test
    void aReleaseOfTablesHasNoSuchList() {
        assertThat(kinds(release(UnaryOperator.identity(), section("empty")))).doesNotContain("AllFigures");
    }

    @Test
    void theAuthorDecidesWhichChartsAreDrawn() {
        UnaryOperator<Section.Builder> groups = section -> section.figure(figure("a", "Adults"))
                .figure(figure("b", "Children").value("9,000"))
                .figure(figure("c", "Guests").value("100"))
                .figure(figure("d", "Members")
                        .stat("share")
                        .value("40")
                        .unit("percent")
                        .chart("share"))
                .group(Group.builder("who", "Visitors")
                        .relation(Relation.COMPARABLE)
                        .figures("a", "b", "c"))
                .group(Group.builder("asked", "Visitors")
                        .relation(Relation.COMPARABLE)
                        .figures("a", "b")
                        .chart(ChartKind.DOTS));

        assertThat(drawn(groups, BriefOptions.Charts.FITTING)).isEqualTo(3);
        assertThat(drawn(groups, BriefOptions.Charts.REQUESTED)).isEqualTo(2);
        assertThat(drawn(groups, BriefOptions.Charts.NONE)).isZero();
    }

    private static long drawn(UnaryOperator<Section.Builder> content, BriefOptions.Charts which) {
        Release release = release(
                each -> each.metadata(metadata -> metadata.brief(BriefOptions.NONE.with(which))),
                content.apply(section("one")));
        return kinds(release).stream().filter("Chart"::equals).count();
    }

    @Test
    void theTextTellsValuesFromWhatTheyAreComparedWith() {
        Release release = release(
                each -> each.summary("Visits {visits:verb} on {visits:compared}."),
                section("one", figure("visits", "Visits").sense("change up").compared("2024")));
        RichText text = Outline.of(release).blocks().stream()
                .filter(Block.Summary.class::isInstance)
                .map(Block.Summary.class::cast)
                .flatMap(summary -> summary.passages().stream())
                .flatMap(passage -> passage.texts().stream())
                .findFirst()
                .orElseThrow();

        assertThat(text.pieces())
                .filteredOn(piece -> piece.figure().isPresent())
                .extracting(piece -> piece.text() + " " + piece.value())
                .containsExactly("rose by 41,000 visits true", "2024 false");
    }
}
