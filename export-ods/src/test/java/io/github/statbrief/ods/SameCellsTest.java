package io.github.statbrief.ods;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.RandomRelease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spreadsheet and the workbook without charts have the same sheets, and the same content in each cell. */
class SameCellsTest {
    private static final String NO_CHARTS = "Charts are in the workbook, in the brief and as pictures, not here.";

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "every-chart", "retail-sales", "performance"})
    void anExampleHasTheCellsOfItsWorkbook(String name) throws IOException {
        isAlike(Spreadsheet.example(name));
    }

    @ParameterizedTest
    @EnumSource
    void aBulletinHasTheCellsOfItsWorkbook(GeneratedBulletins each) throws IOException {
        isAlike(each.release());
    }

    @Test
    void aRandomReleaseHasTheCellsOfItsWorkbook() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            isAlike(RandomRelease.printable(seed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"further.yaml"})
    void aReleaseOfEveryKindHasTheCellsOfItsWorkbook(String name) throws IOException {
        isAlike(Spreadsheet.everyKind(name));
    }

    private static void isAlike(Release release) throws IOException {
        Map<String, List<List<Object>>> spreadsheet = Spreadsheet.of(
                        new OdsExporter(Theme.standard()).withFullTables(true), release)
                .sheets();
        Map<String, List<List<Object>>> workbook = workbook(release);
        assertThat(spreadsheet.keySet()).containsExactlyElementsOf(workbook.keySet());
        spreadsheet.forEach((name, rows) -> assertThat(filled(rows))
                .as(name)
                .containsExactlyElementsOf(filled(Objects.requireNonNull(workbook.get(name)))));
    }

    /** The rows without blank cells at their ends, and without the line that only the spreadsheet has. */
    private static List<List<Object>> filled(List<List<Object>> rows) {
        List<List<Object>> filled = new ArrayList<>();
        for (List<Object> row : rows) {
            int end = row.size();
            while (end > 0 && row.get(end - 1).equals("")) {
                end--;
            }
            if (!row.subList(0, end).equals(List.of(NO_CHARTS))) {
                filled.add(row.subList(0, end));
            }
        }
        return filled;
    }

    private static Map<String, List<List<Object>>> workbook(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxExporter(Theme.standard())
                .withCharts(false)
                .withFullTables(true)
                .write(release, out);
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    rows.add(row.stream().map(SameCellsTest::content).toList());
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    private static Object content(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            // the reader leaves an escaped underscore as the file spells it
            return cell.getText().replace("_x005F_", "_");
        }
        if ("yyyy-mm-dd".equals(cell.getDataFormatString())) {
            return LocalDate.from(cell.asDate());
        }
        return cell.asNumber().doubleValue();
    }
}
