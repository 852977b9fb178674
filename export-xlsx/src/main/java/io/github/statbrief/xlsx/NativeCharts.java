package io.github.statbrief.xlsx;

import io.github.statbrief.theme.Theme;
import org.apache.poi.xssf.usermodel.XSSFSheet;

final class NativeCharts {
    NativeCharts(Theme theme) {}

    void draw(XSSFSheet sheet, int row, Sheet.NativeChart chart, SheetTable table, int first) {}

    static double rowHeight(Sheet.NativeChart chart) {
        return 300;
    }
}
