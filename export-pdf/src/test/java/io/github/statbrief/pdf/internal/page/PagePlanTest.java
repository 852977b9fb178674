package io.github.statbrief.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.outline.content.SectionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagePlanTest {
    private static final Block.Opening OPENING = new Block.Opening(
            "Brief", "Title", "Office", Optional.empty(), "", List.of(), Optional.empty(), "", "", List.of());
    private static final Block.Summary SUMMARY = new Block.Summary("In brief", List.of());
    private static final Block.HowToRead HOW = new Block.HowToRead("How to read", List.of());
    private static final SectionFacts FACTS = new SectionFacts("In this section", "", List.of(), "Notes", List.of());
    private static final Block.SectionOpening SECTION =
            new Block.SectionOpening("first", "1", 1, "First", Optional.of(FACTS));
    private static final Block.SectionOpening OF_BULLETIN =
            new Block.SectionOpening("second", "2", 1, "Second", Optional.empty());
    private static final Block.Paragraphs TEXT = new Block.Paragraphs(List.of());
    private static final Block.FigureTable TABLE =
            new Block.FigureTable("first", "Table 1", "Title", "", List.of(), List.of(), List.of());
    private static final Block.Sources SOURCES = new Block.Sources("Sources", "Source", List.of(), Optional.empty());
    private static final Block.About ABOUT = new Block.About("About", List.of());
    private static final Block.Notes NOTES = new Block.Notes("Notes", List.of());

    @Test
    void shortContentsStandBesideTheSummaryAndLongOnesBelowIt() {
        assertThat(steps(SUMMARY, contents(12), TABLE))
                .containsExactly(
                        new PagePlan.Step.Summary(SUMMARY, Optional.of(contents(12)), true),
                        new PagePlan.Step.Single(TABLE));
        assertThat(steps(SUMMARY, contents(13)))
                .containsExactly(
                        new PagePlan.Step.Summary(SUMMARY, Optional.empty(), false),
                        new PagePlan.Step.Single(contents(13)));
        assertThat(steps(contents(3))).containsExactly(new PagePlan.Step.Single(contents(3)));
    }

    @Test
    void theFactsOfASectionStandBesideItsTextOrStayWithWhatItShows() {
        assertThat(steps(SECTION, TEXT, TABLE))
                .containsExactly(
                        new PagePlan.Step.Section(SECTION, Optional.of(TEXT), true), new PagePlan.Step.Single(TABLE));
        assertThat(steps(SECTION, TABLE, TEXT))
                .containsExactly(
                        new PagePlan.Step.Section(SECTION, Optional.empty(), true),
                        new PagePlan.Step.Single(TABLE),
                        new PagePlan.Step.Single(TEXT));
        assertThat(steps(SUMMARY, HOW))
                .containsExactly(
                        new PagePlan.Step.Summary(SUMMARY, Optional.empty(), true), new PagePlan.Step.Single(HOW));
    }

    @Test
    void nothingStaysWithTheBeginningOfAnotherPartOrWithTheEnd() {
        PagePlan.Step.Section alone = new PagePlan.Step.Section(SECTION, Optional.empty(), false);

        assertThat(steps(SECTION, SECTION)).containsExactly(alone, alone);
        assertThat(steps(SECTION, SOURCES)).startsWith(alone);
        assertThat(steps(SECTION, SUMMARY)).startsWith(alone);
        assertThat(steps(SECTION)).containsExactly(alone);
    }

    @Test
    void allThatFollowsTheSourcesIsTheLastPart() {
        assertThat(steps(TABLE, SOURCES, NOTES, TEXT))
                .containsExactly(
                        new PagePlan.Step.Single(TABLE), new PagePlan.Step.LastPart(SOURCES, List.of(NOTES, TEXT)));
        assertThat(steps(NOTES)).containsExactly(new PagePlan.Step.Single(NOTES));
    }

    @Test
    void aSectionOfABulletinTakesItsTextAndTheEndStandsInNarrowColumns() {
        List<Block> blocks = List.of(OF_BULLETIN, TEXT, OF_BULLETIN, ABOUT, SOURCES, NOTES);

        assertThat(PagePlan.of(blocks, true).steps())
                .containsExactly(
                        new PagePlan.Step.BulletinSection(OF_BULLETIN, Optional.of(TEXT), List.of(), false),
                        new PagePlan.Step.BulletinSection(OF_BULLETIN, Optional.empty(), List.of(), false),
                        new PagePlan.Step.EndMatter(Optional.of(ABOUT), Optional.of(SOURCES), Optional.of(NOTES)));
    }

    /** In whatever order blocks come, none is lost, doubled or moved before another. */
    @Test
    void everyBlockStandsInOneStepInItsOrder() {
        List<Block> kinds = List.of(
                SUMMARY, contents(3), contents(20), HOW, SECTION, OF_BULLETIN, TEXT, ABOUT, TABLE, SOURCES, NOTES);
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Block> blocks = new ArrayList<>(List.of(OPENING));
            random.ints(random.nextInt(12), 0, kinds.size())
                    .mapToObj(kinds::get)
                    .forEach(blocks::add);

            PagePlan plan = PagePlan.of(blocks, random.nextBoolean());

            assertThat(plan.opening()).contains(OPENING);
            assertThat(plan.steps().stream().flatMap(PagePlanTest::blocks))
                    .containsExactlyElementsOf(blocks.subList(1, blocks.size()));
        }
    }

    private static List<PagePlan.Step> steps(Block... blocks) {
        return PagePlan.of(List.of(blocks), false).steps();
    }

    private static Block.Contents contents(int entries) {
        return new Block.Contents(
                "Contents",
                IntStream.range(0, entries)
                        .mapToObj(at -> new ContentsEntry("section-" + at, "Section " + at))
                        .toList());
    }

    private static Stream<Block> blocks(PagePlan.Step step) {
        return step.accept(new PagePlan.Step.Visitor<>() {
            @Override
            public Stream<Block> single(PagePlan.Step.Single single) {
                return Stream.of(single.block());
            }

            @Override
            public Stream<Block> tableWithChart(PagePlan.Step.TableWithChart both) {
                return Stream.of(both.table(), both.chart());
            }

            @Override
            public Stream<Block> summary(PagePlan.Step.Summary summary) {
                return Stream.concat(Stream.of(summary.words()), summary.beside().stream());
            }

            @Override
            public Stream<Block> section(PagePlan.Step.Section section) {
                return Stream.concat(Stream.of(section.opening()), section.beside().stream());
            }

            @Override
            public Stream<Block> bulletinSection(PagePlan.Step.BulletinSection section) {
                return Stream.of(Stream.of(section.opening()), section.text().stream(), section.exhibits().stream())
                        .flatMap(Function.identity());
            }

            @Override
            public Stream<Block> endMatter(PagePlan.Step.EndMatter end) {
                return Stream.of(end.about(), end.sources(), end.notes()).flatMap(Optional::stream);
            }

            @Override
            public Stream<Block> lastPart(PagePlan.Step.LastPart last) {
                return Stream.concat(Stream.of(last.sources()), last.rest().stream());
            }
        });
    }
}
