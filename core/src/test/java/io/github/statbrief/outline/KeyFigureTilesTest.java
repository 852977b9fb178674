package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.value.Direction;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headline figures of one measure share a tile; what all of them share is said once. */
class KeyFigureTilesTest {
    private static final String SALES =
            "measure: {label: Quantity bought, stat: rate, adjustment: seasonal}, unit: percent";

    private static Block.KeyFigures keyFigures(String headline, String... figures) {
        Release release = ReleaseReader.read(
                "id: sales\ntitle: Sales\npublisher: Office of Examples\n"
                        + "published: 2014-07-24\nlanguage: en\nheadline: [" + headline + "]\nsections:\n"
                        + "  - id: only\n    title: Sales\n    period: 2014-06\n    figures:\n      - "
                        + String.join("\n      - ", figures) + "\n",
                ReadOptions.standard());
        return Outline.of(release).blocks().stream()
                .filter(Block.KeyFigures.class::isInstance)
                .map(Block.KeyFigures.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> further(KeyFigure figure) {
        return figure.further().stream().map(KeyFigure.Further::words).toList();
    }

    @Test
    void changesOnSeveralPeriodsStandBelowTheFirst() {
        Block.KeyFigures block = keyFigures(
                "year, month",
                "{id: year, " + SALES + ", value: 3.6, sense: change up, compared: 2013-06}",
                "{id: month, " + SALES + ", value: 0.1, sense: change down, compared: 2014-05, flags: [estimated]}");

        assertThat(block.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.item().figure().id()).isEqualTo("year");
            assertThat(figure.label()).isEqualTo("Quantity bought");
            assertThat(figure.lead()).isEmpty();
            assertThat(figure.comparison()).isEqualTo("up on June 2013");
            assertThat(figure.scope()).containsExactly("seasonally adjusted", "June 2014");
            assertThat(figure.direction()).contains(Direction.UP);
            assertThat(further(figure)).containsExactly("down by 0.1% on May 2014 [e]");
        });
        assertThat(block.shared()).isEmpty();
        assertThat(block.tiles().items()).hasSize(2);
    }

    @Test
    void whatHoldsForTheFirstFigureOfEveryTileIsSaidOnce() {
        Block.KeyFigures block = keyFigures(
                "year, month, spent",
                "{id: year, " + SALES + ", value: 3.6, sense: change up, compared: 2013-06}",
                "{id: month, " + SALES + ", value: 2.2, sense: change up, period: 2014-05, compared: 2013-05}",
                "{id: spent, measure: {label: Amount spent, stat: rate, adjustment: seasonal}, unit: percent, value: 3.5, sense: change up, compared: 2013-06}");

        assertThat(block.shared()).isEqualTo("June 2014, seasonally adjusted");
        assertThat(block.figures()).extracting(KeyFigure::scope).containsExactly(List.of(), List.of());
        assertThat(further(block.figures().get(0))).containsExactly("up by 2.2% on May 2013, May 2014");
    }

    @Test
    void aLevelShowsItsEarlierOneAndTheChangeOnIt() {
        String spending = "measure: {label: Average week, stat: mean}, unit: billion GBP";
        Block.KeyFigures block = keyFigures(
                "now, before, change",
                "{id: now, " + spending + ", value: 7.1}",
                "{id: before, " + spending + ", value: 6.8, period: 2013-06}",
                "{id: change, measure: {label: Rise of the week, stat: mean}, unit: billion GBP, derive: change now from before}");

        assertThat(block.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.comparison()).isEmpty();
            assertThat(figure.direction()).isEmpty();
            assertThat(figure.scope()).containsExactly("June 2014");
            assertThat(further(figure)).containsExactly("£6.8 billion, June 2013", "up by £0.3 billion on June 2013");
        });
        assertThat(block.shared()).isEmpty();
    }

    @Test
    void figuresOfOneNameThatSayTheSameKindOfThingStayApart() {
        String visits = "measure: {label: Visits, stat: count}, unit: visit";

        assertThat(keyFigures(
                                "north, south, loans",
                                "{id: north, " + visits + ", value: 10}",
                                "{id: south, " + visits + ", value: 20}",
                                "{id: loans, measure: {label: Loans, stat: count}, unit: loan, value: 30}")
                        .figures())
                .extracting(figure -> figure.item().figure().id())
                .containsExactly("north", "south", "loans");
    }

    @Test
    void aTileHasAtMostThreeFigures() {
        String change = SALES + ", value: 1, sense: change up";

        assertThat(keyFigures(
                                "a, b, c, d",
                                "{id: a, " + change + ", compared: 2013-06}",
                                "{id: b, " + change + ", compared: 2014-05}",
                                "{id: c, " + change + ", compared: 2014-04}",
                                "{id: d, " + change + ", compared: 2014-03}")
                        .figures())
                .extracting(figure -> figure.further().size())
                .containsExactly(2, 0);
    }

    @Test
    void theBoundAndTheDirectionOfALevelStandBeforeTheNumber() {
        Block.KeyFigures block = keyFigures(
                "wait, visits",
                "{id: wait, measure: {label: Wait, stat: mean}, value: less than 45, unit: second, sense: level down}",
                "{id: visits, measure: {label: Visits, stat: count}, value: more than 40, unit: visit, sense: change up}");

        assertThat(block.figures())
                .extracting(KeyFigure::lead)
                .containsExactly("reduced to less than", "up by more than");
        assertThat(block.figures()).extracting(KeyFigure::comparison).containsExactly("", "");
        assertThat(block.figures())
                .extracting(KeyFigure::direction)
                .containsExactly(Optional.empty(), Optional.of(Direction.UP));
    }

    @Test
    void whatOnlySomeShareIsSaidInTheirTiles() {
        Block.KeyFigures block = keyFigures(
                "year, prices",
                "{id: year, " + SALES + ", value: 3.6, sense: change up, compared: 2013-06}",
                "{id: prices, measure: {label: Prices, stat: rate, adjustment: none}, value: unchanged, sense: change steady, period: 2014-05, compared: 2013-05}");

        assertThat(block.shared()).isEmpty();
        assertThat(block.figures())
                .extracting(KeyFigure::scope)
                .containsExactly(
                        List.of("seasonally adjusted", "June 2014"), List.of("not seasonally adjusted", "May 2014"));
        assertThat(block.figures().get(1).comparison()).isEqualTo("on May 2013");
        assertThat(block.figures().get(1).direction()).isEmpty();
    }
}
