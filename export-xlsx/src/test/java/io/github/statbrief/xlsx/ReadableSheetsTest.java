package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of a workbook, on a screen or on paper. */
class ReadableSheetsTest {
    private static final Pattern WIDTH = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"");
    /** A landscape page of A4 between its margins, in points, and a digit of the text in it. */
    private static final double PAGE = 770;

    private static final double DIGIT = 6.75;
    private static final double SIZE = 12;

    static Stream<Release> releases() {
        return Stream.concat(
                Stream.of("alcohol-duty", "every-chart", "performance", "public-security", "retail-sales")
                        .map(name -> ReleaseReader.read(
                                Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"))),
                Arrays.stream(GeneratedBulletins.values()).map(GeneratedBulletins::release));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theFiguresHaveEightColumnsAtMostAndAreReadableOnOneLandscapePageAcross(Release release) {
        ReadBack workbook = ReadBack.of(release);
        assertThat(workbook.sheetNames().contains("Key figures"))
                .isEqualTo(release.figures().findAny().isPresent());
        if (workbook.sheetNames().contains("Key figures")) {
            String sheet = workbook.part("xl/worksheets/sheet2.xml");
            List<Double> widths = WIDTH.matcher(sheet)
                    .results()
                    .map(found -> Double.parseDouble(found.group(1)))
                    .toList();

            assertThat(widths).hasSizeBetween(4, 8);
            assertThat(workbook.table("Key figures").get(0)).hasSameSizeAs(widths);
            assertThat(sheet)
                    .contains("<pageSetUpPr fitToPage=\"true\"/>")
                    .contains("orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"");
            double width = widths.stream().mapToDouble(each -> each * DIGIT).sum();
            assertThat(SIZE * PAGE / width).as("points of the printed text").isGreaterThan(6.5);
        }
    }

    @Test
    void theTextOfABoxStandsOnTheFirstSheetUnderTheTitleOfItsSection() {
        ReadBack workbook = ReadBack.of(Release.builder("visits", "Visits in 2025")
                .publisher("City Library")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("visits", "Visits by month")
                        .text("People came more often.\n\n> ### What this means\n>\n> A visit is counted at the door.")
                        .table(Table.builder("visits", "Visits")
                                .measure("visits", "Visits", Stat.COUNT, "visit")
                                .row("2024", List.of(), "310")
                                .row("2025", List.of(), "290")))
                .build());

        assertThat(workbook.lines("Contents"))
                .containsSubsequence("Visits by month", "What this means", "A visit is counted at the door.")
                .noneMatch(line -> line.contains("People came more often"));
    }
}
