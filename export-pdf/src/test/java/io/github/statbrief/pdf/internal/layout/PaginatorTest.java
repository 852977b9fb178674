package io.github.statbrief.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginatorTest {
    private static final PageGeometry SHEET = new PageGeometry(Page.A4);

    @Test
    void whatIsKeptWithTheNextStandsOnItsPage() {
        List<Flow> flows = new ArrayList<>(Collections.nCopies(9, named("row", 70)));
        flows.add(named("heading", 35).keptWithNext());
        flows.add(named("text", 70));

        assertThat(pages(flows).get(1)).containsExactly("heading", "text");
    }

    @Test
    void whatIsHigherThanAPageIsCutBetweenItsStripsAllTheSame() {
        List<Flow> flows =
                new ArrayList<>(Collections.nCopies(12, named("row", 70).keptWithNext()));

        assertThat(pages(flows)).extracting(List::size).containsExactly(10, 2);
    }

    @Test
    void aTableThatGoesOnBeginsWithItsHead() {
        Fragment head = named("head", 21);
        List<Flow> flows = new ArrayList<>();
        flows.add(head.keptWithNext());
        IntStream.range(0, 40).forEach(i -> flows.add(named("row", 21).under(head)));

        assertThat(pages(flows))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).startsWith("head", "row").containsOnlyOnce("head"));
    }

    @Test
    void columnsAreFilledOneAfterTheOtherOnEveryPage() {
        List<Fragment> notes = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> named(Integer.toString(i), 70))
                .toList();

        List<List<String>> pages = pages(List.of(new Columns(notes, 2, 249, named("rule", 0))));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).startsWith("rule", "1", "2").endsWith("20");
        assertThat(pages.get(1)).startsWith("rule", "21").endsWith("30");
    }

    @Test
    void aPageThatEndsEarlierLeavesItsLastRowsToTheNext() {
        List<Flow> flows = new ArrayList<>(Collections.nCopies(12, named("row", 70)));
        Paginator usual = new Paginator(SHEET, new FirstPage(List.of(), SHEET.top()), 0);
        Paginator early =
                new Paginator(SHEET, new FirstPage(List.of(), SHEET.top()), 0, 1, new Paginator.Shortened(1, 140));

        assertThat(usual.pages(flows)).extracting(page -> page.marks().size()).containsExactly(10, 2);
        assertThat(early.pages(flows)).extracting(page -> page.marks().size()).containsExactly(8, 4);
    }

    @Test
    void whatBelongsTogetherGoesToTheNextPageOnlyFromOneThatIsFilledFarEnough() {
        Alternative pair = new Alternative(
                Fragment.together(List.of(named("chart", 280), named("table", 280))),
                List.of(named("chart", 280), named("table", 280)),
                0.6);

        assertThat(pages(List.of(named("text", 350), pair)))
                .containsExactly(List.of("text", "chart"), List.of("table"));
        assertThat(pages(List.of(named("text", 420), pair)))
                .containsExactly(List.of("text"), List.of("chart", "table"));
        assertThat(pages(List.of(named("text", 420), named("heading", 35).keptWithNext(), pair)))
                .containsExactly(List.of("text"), List.of("heading", "chart", "table"));
        assertThat(pages(List.of(named("text", 630), named("heading", 210).keptWithNext(), pair)))
                .containsExactly(List.of("text"), List.of("heading", "chart"), List.of("table"));
    }

    @Test
    void whatStandsOnATurnedPageFollowsThePageThatTheTextFills() {
        Turned table = new Turned(List.of(named("turned", 70)));

        assertThat(pages(List.of(named("before", 70), table, named("after", 560), named("next", 140))))
                .containsExactly(List.of("before", "after"), List.of("turned"), List.of("next"));
        assertThat(pages(List.of(named("before", 70), table))).containsExactly(List.of("before"), List.of("turned"));
        assertThat(pages(List.of(named("before", 70), table, table)))
                .containsExactly(List.of("before"), List.of("turned", "turned"));
    }

    @Test
    void ofTwoWaysThatIsTakenForWhichThePageHasRoom() {
        Alternative choice =
                new Alternative(List.of(named("beside", 210)), List.of(named("above", 70), named("below", 140)));

        assertThat(pages(List.of(named("first", 490), choice))).containsExactly(List.of("first", "beside"));
        assertThat(pages(List.of(named("first", 560), choice)))
                .containsExactly(List.of("first", "above"), List.of("below"));
    }

    @Test
    void theRuleOverAnEmptyColumnIsNotDrawn() {
        Fragment rules = new Fragment(
                7, List.of(new Mark.Fill(0, 0, 235, 1, Colour.WHITE), new Mark.Fill(249, 0, 235, 1, Colour.WHITE)));
        List<Flow> alone = List.of(new Columns(List.of(named("1", 70)), 2, 249, rules));
        List<Flow> both = List.of(new Columns(List.of(named("1", 70), named("2", 70)), 2, 249, rules));

        assertThat(fills(alone)).isEqualTo(1);
        assertThat(fills(both)).isEqualTo(2);
    }

    private static long fills(List<Flow> flows) {
        return new Paginator(SHEET, new FirstPage(List.of(), SHEET.top()), 0)
                .pages(flows).get(0).marks().stream()
                        .filter(Mark.Fill.class::isInstance)
                        .count();
    }

    @Test
    void spaceAboveVanishesAtTheTopOfAPage() {
        List<Flow> flows = List.of(named("first", 700), named("second", 700).below(35));

        assertThat(pages(flows)).containsExactly(List.of("first"), List.of("second"));
    }

    private static Fragment named(String name, double height) {
        return new Fragment(height, List.of(new Mark.Anchor(0, name, Optional.empty())));
    }

    private static List<List<String>> pages(List<Flow> flows) {
        return new Paginator(SHEET, new FirstPage(List.of(), SHEET.top()), 0)
                .pages(flows).stream()
                        .map(page -> page.marks().stream()
                                .map(mark -> ((Mark.Anchor) mark).name())
                                .toList())
                        .toList();
    }

    @Test
    void wideSpacesGiveWayToWhatMissesItsPageByLittle() {
        double room = SHEET.bottom() - SHEET.top();
        Flow first = named("first", room - 200);
        List<Flow> little = List.of(first, named("second", 170).below(35));
        List<Flow> much = List.of(first, named("second", 190).below(35));

        assertThat(elastic(little, 0)).hasSize(2);
        assertThat(elastic(little, 0.4)).hasSize(1);
        assertThat(lowest(elastic(little, 0.4).get(0))).isEqualTo(SHEET.bottom() - 170, within(0.01));
        assertThat(elastic(much, 0.4)).hasSize(2);
    }

    private static List<PageBox> elastic(List<Flow> flows, double elasticity) {
        return new Paginator(SHEET, new FirstPage(List.of(), SHEET.top()), elasticity).pages(flows);
    }

    private static double lowest(PageBox page) {
        return page.marks().stream()
                .map(Mark.Anchor.class::cast)
                .mapToDouble(Mark.Anchor::y)
                .max()
                .orElseThrow();
    }
}
