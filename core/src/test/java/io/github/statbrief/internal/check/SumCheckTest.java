package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals that are not the sum of their parts, and withheld cells that readers could work out. */
class SumCheckTest {
    private static final Dimension AREA = new Dimension(
            "area",
            "Area",
            List.of(
                    new Code("all", "All", Optional.empty()),
                    new Code("north", "North", Optional.of("all")),
                    new Code("south", "South", Optional.of("all"))));
    private static final Dimension SEX = new Dimension(
            "sex",
            "Sex",
            List.of(new Code("men", "Men", Optional.empty()), new Code("women", "Women", Optional.empty())));

    private static Table.Builder visits(String all, String north, String south) {
        return Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension(AREA)
                .row("2025", List.of("all"), all)
                .row("2025", List.of("north"), north)
                .row("2025", List.of("south"), south);
    }

    private static List<String> findings(Section.Builder section) {
        Release release = Release.builder("sums", "Sums")
                .publisher("Office")
                .published("2026-01-15")
                .section(section)
                .build();
        return ReleaseCheck.of(release).findings().stream()
                .map(Finding::message)
                .filter(message ->
                        message.contains("add up") || message.contains("worked out") || message.contains("not the sum"))
                .toList();
    }

    private static List<String> findings(Table.Builder table) {
        return findings(Section.builder("first", "First").table(table));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4, 6",
        "10, about 4, 7",
        "10, more than 4, 6",
        "10, 4, [x]",
        "[x], 4, 6",
        "10.0, 4.04, 5.95",
        "[c], [c], 6",
        "10, [c], [c]",
        "10, [c], less than 3",
        "about 10, [c], 6",
        "10, [x], 6"
    })
    void whatAddsUpOrMayDoSoIsNotDoubted(String all, String north, String south) {
        assertThat(findings(visits(all, north, south))).isEmpty();
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsSaid() {
        assertThat(findings(visits("13", "4", "6"))).containsExactly("visits[all] is 13, its parts add up to 10");
    }

    @ParameterizedTest
    @CsvSource({
        "[c], 4, 6, visits[all] is withheld and can be worked out from its parts",
        "10, [c], 6, visits[north] is withheld and can be worked out from the total and the other parts",
        "10, 4, less than 7, visits[south] is withheld and can be worked out from the total and the other parts"
    })
    void aWithheldCellThatFollowsFromTheOthersIsSaid(String all, String north, String south, String message) {
        assertThat(findings(visits(all, north, south)))
                .containsExactly(message + "; withhold another cell of them as well");
    }

    /** Each total is compared with the parts of its own measure, period and other codes. */
    @Test
    void partsBelongToTheTotalOfTheirPlace() {
        Table.Builder table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension(SEX)
                .dimension(AREA);
        int number = 1;
        for (String period : List.of("2023", "2024", "2025")) {
            for (String sex : List.of("men", "women")) {
                boolean off = period.equals("2024") && sex.equals("women");
                table.row(period, List.of(sex, "north"), Integer.toString(number), Integer.toString(100 * number))
                        .row(period, List.of(sex, "south"), Integer.toString(2 * number), Integer.toString(number))
                        .row(
                                period,
                                List.of(sex, "all"),
                                Integer.toString(3 * number),
                                Integer.toString((off ? 102 : 101) * number));
                number *= 7;
            }
        }

        assertThat(findings(table))
                .containsExactly("visits[loans, 2024, women, all] is 34,986, its parts add up to 34643");
    }

    @Test
    void moreThanAFewAreCounted() {
        Table.Builder off = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension(AREA);
        Table.Builder open = Table.builder("loans", "Loans")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension(AREA);
        for (int year = 2019; year < 2026; year++) {
            String period = Integer.toString(year);
            off.row(period, List.of("all"), "13")
                    .row(period, List.of("north"), "4")
                    .row(period, List.of("south"), "6");
            open.row(period, List.of("all"), "[c]")
                    .row(period, List.of("north"), "4")
                    .row(period, List.of("south"), "6");
        }

        assertThat(findings(off))
                .hasSize(6)
                .last()
                .isEqualTo("2 more cell(s) of 'visits' are not the sum of their parts");
        assertThat(findings(open))
                .hasSize(6)
                .last()
                .isEqualTo("2 more cell(s) of 'loans' are withheld and can be worked out");
    }

    /** More places than a number counts: twelve dimensions of 60 codes. */
    @Test
    void aTableOfVeryManyPlacesIsAddedUpAsWell() {
        List<Code> codes = IntStream.range(0, 60)
                .mapToObj(code -> new Code("c" + code, "Code " + code, Optional.empty()))
                .toList();
        Table.Builder table = Table.builder("visits", "Visits").measure("visits", "Visits", Stat.COUNT, "visit");
        for (char dimension = 'a'; dimension <= 'l'; dimension++) {
            table.dimension(new Dimension(String.valueOf(dimension), "Dimension " + dimension, codes));
        }
        table.dimension(AREA);
        for (int place = 0; place < 60; place++) {
            table.row("2025", codes(place, "all"), place == 59 ? "13" : "10")
                    .row("2025", codes(place, "north"), "4")
                    .row("2025", codes(place, "south"), "6");
        }

        assertThat(findings(table))
                .singleElement()
                .asString()
                .contains("b=c1, c=c59", "k=c1, l=c1, all] is 13, its parts add up to 10");
    }

    /** All twelve codes are the second but the third. */
    private static List<String> codes(int place, String area) {
        List<String> codes = new ArrayList<>(Collections.nCopies(12, "c1"));
        codes.set(2, "c" + place);
        codes.add(area);
        return codes;
    }

    @Test
    void averagesAreNotAddedUp() {
        Table.Builder table = Table.builder("pay", "Pay")
                .measure("pay", "Pay", Stat.MEAN, "GBP")
                .dimension(AREA)
                .row("2025", List.of("all"), "13")
                .row("2025", List.of("north"), "4")
                .row("2025", List.of("south"), "6");

        assertThat(findings(table)).isEmpty();
    }

    private static Figure.Builder share(String id, String value, String unit, String sense) {
        return Figure.builder(id, "Share of " + id)
                .stat(Stat.SHARE)
                .value(value)
                .unit(unit)
                .sense(sense)
                .period("2025");
    }

    private static List<String> shares(Relation relation, String sense, String... values) {
        Section.Builder section = Section.builder("first", "First");
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            String id = "share-" + ids.size();
            section.figure(share(id, value, "percent", sense));
            ids.add(id);
        }
        return findings(
                section.group(Group.builder("whole", "Whole").relation(relation).figures(ids.toArray(String[]::new))));
    }

    @Test
    void sharesOfOneWholeAddUpToAtMostAll() {
        assertThat(shares(Relation.PARTS, "level", "60", "45"))
                .containsExactly(
                        "the shares of the group 'whole' are parts of one whole and add up to more than 100 percent");
        assertThat(shares(Relation.PARTS, "level", "60", "40")).isEmpty();
        assertThat(shares(Relation.PARTS, "level", "33.4", "33.3", "33.4")).isEmpty();
        assertThat(shares(Relation.PARTS, "level", "60", "more than 45")).isEmpty();
        assertThat(shares(Relation.PARTS, "change up", "60", "45")).isEmpty();
        assertThat(shares(Relation.OVERLAPPING, "level", "60", "45")).isEmpty();
    }
}
