package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a release is like, its workbook keeps to the format and to the guidance, and all that it states is found again by another library. */
@Tag("slow")
class AwkwardReleasesTest {
    @ParameterizedTest
    @EnumSource
    void itsWorkbookKeepsToTheFormat(AwkwardReleases each) throws IOException {
        assertThat(Schemas.problems(ReadBack.of(each.read()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAuditFindsNothingInItsWorkbook(AwkwardReleases each) throws IOException {
        byte[] workbook = ReadBack.bytes(new XlsxExporter(Theme.standard()), each.read());
        assertThat(WorkbookAudit.of(new ByteArrayInputStream(workbook))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsReadBack(AwkwardReleases each) {
        Release release = each.read();
        ReadBack workbook = ReadBack.of(release);
        Map<String, Map<String, Cell>> rows = rows(workbook, "Id");
        FigureText words = FigureText.of(release);
        release.figures().forEach(figure -> {
            Map<String, Cell> row = rows.get(figure.id());
            assertThat(row).as(figure.id()).isNotNull();
            // the reader leaves an escaped underscore as the file spells it
            assertThat(ReadBack.text(row, "Figure").replace("_x005F_", "_"))
                    .isEqualTo(words.of(figure).label());
            assertThat(ReadBack.text(row, "Bound")).isEqualTo(words.of(figure).bound());
            assertThat(ReadBack.text(row, "Unit")).isEqualTo(words.of(figure).unitName());
            assertThat(ReadBack.text(row, "As stated")).isNotEmpty();
            further(row, figure, words.of(figure).attributes());
            value(row, figure);
        });
    }

    private static void further(Map<String, Cell> row, Figure figure, AttributeWording words) {
        Map.of(
                        "Part of", words.whole(),
                        "Holds for", words.place(),
                        "Confidence level", words.level(),
                        "Significance", words.significance(),
                        "Before revision", words.before(),
                        "Condition", words.condition())
                .forEach((heading, said) -> {
                    if (!said.isEmpty()) {
                        assertThat(ReadBack.text(row, heading)).as(heading).isEqualTo(said);
                    }
                });
        figure.attributes().limits().ifPresent(limits -> {
            assertThat(ReadBack.number(row, "Lower confidence limit"))
                    .isEqualByComparingTo(limits.range().low());
            assertThat(ReadBack.number(row, "Upper confidence limit"))
                    .isEqualByComparingTo(limits.range().high());
        });
    }

    private static void value(Map<String, Cell> row, Figure figure) {
        figure.value()
                .number()
                .ifPresent(number ->
                        assertThat(ReadBack.number(row, "Value").doubleValue()).isEqualTo(number.doubleValue()));
        if (figure.value() instanceof StatedValue.Range range) {
            assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo(range.low());
            assertThat(ReadBack.number(row, "Upper value")).isEqualByComparingTo(range.high());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfEveryTableIsReadBack(AwkwardReleases each) {
        Release release = each.read();
        ReadBack workbook = ReadBack.full(release);
        release.tables().forEach(table -> {
            List<Map<String, Cell>> rows = rows(workbook, table);
            assertThat(rows).hasSize(table.cells().size());
            for (int at = 0; at < rows.size(); at++) {
                cell(table, at, rows.get(at));
            }
        });
    }

    private static void cell(Table table, int at, Map<String, Cell> row) {
        io.github.statbrief.table.Cell cell = table.cells().cell(at);
        String heading = own(row, "Value");
        cell.value()
                .number()
                .ifPresent(number ->
                        assertThat(ReadBack.number(row, heading).doubleValue()).isEqualTo(number.doubleValue()));
        if (cell.value() instanceof StatedValue.Absent absent) {
            assertThat(ReadBack.text(row, heading)).isEqualTo(absent.reason().shorthand());
        }
        String flags = cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" "));
        assertThat(ReadBack.text(row, own(row, "Flags"))).isEqualTo(flags);
        cell.limits().ifPresent(limits -> {
            assertThat(ReadBack.number(row, "Lower confidence limit")).isEqualByComparingTo(limits.low());
            assertThat(ReadBack.number(row, "Upper confidence limit")).isEqualByComparingTo(limits.high());
        });
        cell.note().ifPresent(note -> assertThat(ReadBack.text(row, "Note")).isEqualTo(note.text()));
    }

    /** The column of that name which is not a dimension's: of two that are called alike, the second one. */
    private static String own(Map<String, Cell> row, String name) {
        return row.containsKey(name + " (2)") ? name + " (2)" : name;
    }

    /** The rows of a table on the full sheet of all tables, or on its only one, if nobody could read it otherwise. */
    private static List<Map<String, Cell>> rows(ReadBack workbook, Table table) {
        String sheet = workbook.sheetNames().stream()
                .filter(name ->
                        name.startsWith("Table ") && workbook.lines(name).get(0).endsWith(": " + table.title()))
                .findFirst()
                .orElseThrow();
        List<Map<String, Cell>> full = workbook.sheetNames().contains("Data (full)") ? workbook.full(sheet) : List.of();
        return full.isEmpty() ? workbook.table(sheet) : full;
    }

    /** The rows of all tables that have a column, by what stands in it. */
    private static Map<String, Map<String, Cell>> rows(ReadBack workbook, String column) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        workbook.sheetNames().stream()
                .filter(name -> name.equals("Figures (full)"))
                .forEach(name -> rows.addAll(workbook.table(name)));
        return rows.stream()
                .filter(row -> row.containsKey(column))
                .collect(Collectors.toMap(row -> ReadBack.text(row, column), row -> row));
    }
}
