package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Fixtures;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.StatedValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers of a measure with {@code decimals}: rounded wherever they are shown, whole in the data. */
class DisplayPrecisionTest {
    private static TableMeasure.Builder victims(String decimals) {
        return TableMeasure.builder("victims", "Victims")
                .stat(Stat.RATE)
                .unit("percent")
                .sense("change")
                .decimals(decimals);
    }

    private static Release release(TableMeasure.Builder... measures) {
        Table.Builder table = Table.builder("violence", "Victims of violence").chart("line");
        for (TableMeasure.Builder measure : measures) {
            table.measure(measure);
        }
        table.row("2021", List.of(), "0.503974030942816")
                .row("2022", List.of(), "-0.0234")
                .row("2023", List.of(), "more than 1.26")
                .row("2024", List.of(), "-2");
        Section section = Section.builder("section", "A section")
                .text("It {violence[2021]:verb}, {violence[2022]:unit} and {violence[2024]}.")
                .table(table)
                .build();
        return Fixtures.release(Locale.ENGLISH, List.of("violence[2021]"), section);
    }

    private static <B extends Block> B block(Release release, Class<B> kind) {
        return Outline.of(release).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableShowsRoundedNumbersAndSaysWhereAllDigitsAre() {
        Block.DataTable table = block(release(victims("1 half-up")), Block.DataTable.class);

        assertThat(table.grid().rows())
                .extracting(
                        row -> row.places().get(0).sign() + row.places().get(0).number())
                .containsExactly("+0.5", "0.0", ">+1.26", "−2.0");
        assertThat(table.remark().orElseThrow())
                .contains("Numbers are rounded half up to one decimal place; the workbook and data/violence.csv have"
                        + " every digit.");
        assertThat(block(release(victims("0 half-even")), Block.DataTable.class)
                        .remark()
                        .orElseThrow())
                .contains("rounded half to even to whole numbers");
    }

    @Test
    void aTableWhoseDigitsAreAllShownSaysNothing() {
        assertThat(block(release(victims("15 half-up")), Block.DataTable.class).remark())
                .isEmpty();
    }

    @Test
    void textAndKeyFiguresRoundAsTheTableDoes() {
        Release release = release(victims("1 half-up"));

        assertThat(block(release, Block.Paragraphs.class)
                        .passages()
                        .get(0)
                        .texts()
                        .get(0)
                        .plain())
                .isEqualTo("It rose by 0.5%, 0.0% and down by 2.0%.");
        assertThat(block(release, Block.KeyFigures.class)
                        .tiles()
                        .items()
                        .get(0)
                        .words()
                        .full())
                .isEqualTo("up by 0.5%");
    }

    @Test
    void limitsAreRoundedWithTheirNumber() {
        Cell cell = new Cell(
                StatedValue.parse("-1.0951"),
                Set.of(),
                Optional.of((StatedValue.Range) StatedValue.parse("-1.5555..-0.6123")),
                Optional.empty());
        TableMeasure measure = release(victims("1 half-up"))
                .tables()
                .findFirst()
                .orElseThrow()
                .measures()
                .get(0);

        assertThat(measure.attributes(cell).limits().orElseThrow().range().inSigns())
                .isEqualTo("-1.6..-0.6");
    }

    @Test
    void aChartDrawsTheWholeNumberAndLabelsTheRoundedOne() {
        Plot plot = ((ChartSpec.OfSeries)
                        block(release(victims("1 half-up")), Block.Chart.class).chart())
                .plot();
        List<Observation> observations = plot.series().get(0).observations().stream()
                .flatMap(Optional::stream)
                .toList();

        assertThat(observations.get(0).value().inSigns()).isEqualTo("0.503974030942816");
        assertThat(observations.get(0).label()).isEqualTo("0.5%");
        assertThat(observations)
                .extracting(Observation::spoken)
                .contains("+0.5%", "0.0%", "up by more than 1.26%", "−2.0%");
    }

    @Test
    void theDataKeepEveryDigitAndNameTheRounding() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter()
                .writeTable(release(victims("1 half-up")).tables().findFirst().orElseThrow(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("0.503974030942816", "-0.0234", ",decimals,", ",1 half-up,");
    }
}
