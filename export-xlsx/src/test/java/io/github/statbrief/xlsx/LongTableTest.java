package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables whose rows are streamed into their sheet. */
@Tag("slow")
class LongTableTest {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final ReferencePeriod YEAR = ReferencePeriod.parse("2019");

    @Test
    void everyCellOfALongTableIsReadBack() {
        ReadBack workbook = ReadBack.of(table(20_000, LongTableTest::plain));
        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = workbook.table("Table 1");
        assertThat(rows).hasSize(20_000);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(ReadBack.number(rows.get(row), "Value")).isEqualByComparingTo(BigDecimal.valueOf(row, 1));
        }
        assertThat(workbook.part("xl/worksheets/sheet2.xml"))
                .contains("<row r=\"20000\"")
                .doesNotContain("<dimension");
    }

    @Test
    void roundedNumbersKeepEveryDigitAndAreRoundedForReadersOnly() {
        Table.Builder table = Table.builder("changes", "Changes")
                .measure(TableMeasure.builder("change", "Change")
                        .stat(Stat.RATE)
                        .unit("percent")
                        .decimals("1 half-up"));
        List<String> stated = List.of("-1.55", "-0.04", "0.04", "-0.05", "1.25");
        IntStream.range(0, stated.size())
                .forEach(at -> table.row(Integer.toString(2019 + at), List.of(), stated.get(at)));
        ReadBack workbook = ReadBack.full(Release.builder("test", "Test")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("section", "Section").table(table))
                .build());

        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = workbook.table("Data (full)");
        assertThat(rows)
                .extracting(row -> ReadBack.number(row, "Value").toPlainString())
                .containsExactlyElementsOf(stated);
        assertThat(rows)
                .extracting(row -> Objects.requireNonNull(row.get("Value")).getDataFormatString())
                .containsOnlyNulls();
        assertThat(rows)
                .extracting(row -> ReadBack.number(row, "Decimals").intValue())
                .containsExactly(2, 2, 2, 2, 2);
        assertThat(rows)
                .extracting(row -> Objects.requireNonNull(row.get("Start of period"))
                        .asDate()
                        .toString())
                .startsWith("2019-01-01T00:00", "2020-01-01T00:00");
    }

    @Test
    void moreDifferentTextsThanAreKeptOnceAreAllReadBack() {
        int many = 100_010;
        ReadBack workbook = ReadBack.of(table(many, row -> noted("1", "<Note> & _x0041_ " + row)));
        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = workbook.table("Table 1");
        assertThat(rows).hasSize(many);
        assertThat(ReadBack.text(rows.get(many - 1), "Note"))
                .startsWith("<Note> & ")
                .endsWith(" " + (many - 1));
        assertThat(ReadBack.text(rows.get(7), "Note")).startsWith("<Note> & ").endsWith(" 7");
    }

    @Test
    void aTableLongerThanASheetIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Release release = table(1_048_576, LongTableTest::plain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XlsxExporter(Theme.standard()).write(release, out))
                .withMessageContaining("'table_applications' on the sheet 'Table 1' has 1048576 rows")
                .withMessageContaining("Split the table");
        assertThat(out.size()).isZero();
    }

    @Test
    void cellsWithoutReferencesAreReadBackInASmallerFileOnlyWhereTheyAreAskedFor() throws IOException {
        // the data of a chart have their references in either file
        Release release = table(5_000, LongTableTest::plain, Optional.of(ChartKind.NONE));
        XlsxExporter exporter = new XlsxExporter(Theme.standard());
        ReadBack compact = ReadBack.of(exporter.withCompact(true), release);
        assertThat(compact.part("xl/worksheets/sheet2.xml"))
                .contains("<row r=\"5000\"><c s=")
                .doesNotContain("<c r=\"A5000\"");
        assertThat(ReadBack.of(exporter, release).part("xl/worksheets/sheet2.xml"))
                .contains("<row r=\"5000\"><c r=\"A5000\" s=");
        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = compact.table("Table 1");
        assertThat(rows).hasSize(5_000);
        assertThat(ReadBack.number(rows.get(4_321), "Value")).isEqualByComparingTo("432.1");
        assertThat(ReadBack.bytes(exporter.withCompact(true), release))
                .hasSizeLessThan(ReadBack.bytes(exporter, release).length * 3 / 4);
    }

    @Test
    void theLevelChangesTheSizeOfTheFileAndNoCell() throws IOException {
        Release release = table(5_000, LongTableTest::plain);
        XlsxExporter exporter = new XlsxExporter(Theme.standard());
        byte[] usual = ReadBack.bytes(exporter, release);
        assertThat(ReadBack.bytes(exporter.withLevel(0), release)).hasSizeGreaterThan(3 * usual.length);
        assertThat(ReadBack.bytes(exporter.withLevel(4), release)).isEqualTo(usual);
        assertThat(ReadBack.of(exporter.withLevel(0), release).parts())
                .isEqualTo(ReadBack.of(exporter, release).parts());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter.withLevel(10))
                .withMessage("the level of compression is 10; expected one from 0 (none) to 9 (hardest)");
    }

    @Test
    void textThatLooksLikeAFormulaIsTextForGoodInStreamedRowsToo() {
        ReadBack workbook = ReadBack.full(table(3, row -> noted("1", row == 1 ? "=SUM(A1:A9)" : "plain")));
        org.dhatim.fastexcel.reader.Cell cell =
                workbook.table("Data (full)").get(1).get("Note");
        assertThat(cell.getText()).isEqualTo("=SUM(A1:A9)");
        assertThat(cell.getFormula()).isNull();
        assertThat(workbook.part("xl/styles.xml")).containsOnlyOnce("quotePrefix=\"true\"");
        assertThat(ReadBack.full(table(3, LongTableTest::plain)).part("xl/styles.xml"))
                .doesNotContain("quotePrefix=\"true\"");
    }

    @Test
    void aCharacterThatNoCellHoldsIsRefusedWithTheCellBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Release release = table(500, row -> noted("1", row == 432 ? "half \uD83D" : "plain"));
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> new XlsxExporter(Theme.standard()).write(release, out))
                .withMessageContaining("sections[0].tables[0].cells[432]: the character U+D83D ");
        assertThat(out.size()).isZero();
    }

    @Test
    void digitsThatASpreadsheetDropsStandBesideTheCellAndAreRemarkedOn() {
        String exact = "1234567890.12345678";
        ReadBack workbook = ReadBack.full(table(3, row -> row == 1 ? noted(exact, "long") : plain(row)));
        assertThat(ReadBack.text(workbook.table("Data (full)").get(1), "As stated"))
                .contains("1,234,567,890.12345678");
        assertThat(workbook.lines("Data (full)")).anyMatch(line -> line.contains("Spreadsheets keep 15 digits"));
        assertThat(ReadBack.full(table(3, LongTableTest::plain)).lines("Data (full)"))
                .noneMatch(line -> line.contains("Spreadsheets keep 15 digits"));
    }

    @Test
    void limitsKeepTheirDigitsToo() {
        StatedValue.Range limits = (StatedValue.Range) StatedValue.parse("1.2345678901234567 to 9");
        ReadBack workbook = ReadBack.full(
                table(2, row -> new Cell(StatedValue.parse("5"), Set.of(), Optional.of(limits), Optional.empty())));
        assertThat(ReadBack.text(workbook.table("Data (full)").get(0), "As stated"))
                .startsWith("Lower confidence limit, Upper confidence limit: 1.2345678901234567 ");
    }

    @Test
    void aNumberBeyondAllThatASpreadsheetKnowsStandsInWords() {
        StatedValue.Point beyond = new StatedValue.Point(Bound.EXACT, new BigDecimal("1e400"));
        TableMeasure thousands = Releases.applications().measures().get(0);
        // a unit that counts in thousands would be a second scale
        TableMeasure plain =
                new TableMeasure(thousands.id(), thousands.measure(), Unit.parse("application"), thousands.sense());
        ReadBack workbook = ReadBack.full(Releases.of(small(plain)
                .row(YEAR, List.of(), Cell.of(beyond, Set.of()))
                .row(ReferencePeriod.parse("2020"), List.of(), noted("2", "held"))
                .build()));
        assertThat(ReadBack.text(workbook.table("Data (full)").get(0), "Value")).isEqualTo("1E+400");
        assertThat(ReadBack.number(workbook.table("Data (full)").get(1), "Value"))
                .isEqualByComparingTo("2");
    }

    @Test
    void codesThatShareALabelHaveTheirCodesBesideThem() {
        ReadBack workbook = ReadBack.full(Releases.of(
                small().dimension("town", "Town", Map.of("Newport", "Newport", "Newport (Essex)", "Newport"))
                        .row(YEAR, List.of("Newport"), plain(1))
                        .row(YEAR, List.of("Newport (Essex)"), plain(2))
                        .build()));
        assertThat(ReadBack.number(workbook.row("Data (full)", "Town (code)", "Newport (Essex)"), "Value"))
                .isEqualByComparingTo("0.2");
    }

    @Test
    void aHeadingThatLooksLikeAnEscapeIsTheNameOfItsColumn() {
        ReadBack workbook = ReadBack.of(Releases.of(small().dimension("form", "Form _x0041_", Map.of("a", "a"))
                .row(YEAR, List.of("a"), plain(1))
                .build()));
        assertThat(workbook.part("xl/sharedStrings.xml")).contains(">Form _x005F_x0041_<");
        assertThat(workbook.parts().entrySet())
                .filteredOn(part -> part.getKey().startsWith("xl/tables/"))
                .anyMatch(part -> part.getValue().contains("name=\"Form _x005F_x0041_\""));
    }

    @Test
    void aTableWiderThanASheetOrWithAHeadingTooLongIsRefused() {
        List<Column> many = Collections.nCopies(16_385, Column.words("Value"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableLayout.of("Table 1", new SheetTable("table_any", many, List.of())))
                .withMessage(
                        "the table 'table_any' on the sheet 'Table 1' has 16385 columns; a sheet has room for 16384."
                                + " Split the table");
        List<Column> one = List.of(Column.words("a".repeat(256)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableLayout.of("Table 1", new SheetTable("table_any", one, List.of())))
                .withMessageContaining("sheet 'Table 1', column heading 'aaaa")
                .withMessageContaining("256 characters")
                .withMessageContaining("at most 255");
    }

    private static Cell noted(String value, String note) {
        return new Cell(
                StatedValue.parse(value), Set.of(), Optional.empty(), Optional.of(new Note(Note.Kind.SCOPE, note)));
    }

    private static Cell plain(int row) {
        return Cell.of(new StatedValue.Point(Bound.EXACT, BigDecimal.valueOf(row, 1)), Set.of());
    }

    private static Table.Builder small() {
        return small(Releases.applications().measures().get(0));
    }

    private static Table.Builder small(TableMeasure measure) {
        return Table.builder("applications", "Applications by region")
                .measure(measure)
                .periods("2019", "2020", "2021")
                .source(Releases.SOURCE);
    }

    private static Release table(int size, IntFunction<Cell> cell) {
        return table(size, cell, Optional.empty());
    }

    /** A table of days: made by its constructor, since a builder looks through all periods for that of each row. */
    private static Release table(int size, IntFunction<Cell> cell, Optional<ChartKind> chart) {
        Table small = Releases.applications();
        Cells.Builder cells = Cells.of(0);
        for (int row = 0; row < size; row++) {
            cells.add(0, row, cell.apply(row));
        }
        List<ReferencePeriod> days = IntStream.range(0, Math.max(1, size))
                .<ReferencePeriod>mapToObj(row -> new ReferencePeriod.Calendar(Granularity.DAY, FIRST.plusDays(row)))
                .toList();
        return Releases.of(new Table(
                small.id(),
                small.title(),
                small.finding(),
                small.measures(),
                List.of(),
                days,
                cells.build(),
                small.source(),
                small.notes(),
                small.show(),
                chart,
                ChartOptions.NONE));
    }
}
