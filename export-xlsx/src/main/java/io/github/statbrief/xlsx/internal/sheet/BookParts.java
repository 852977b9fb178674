package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.cell.Styles;
import io.github.statbrief.xlsx.internal.chart.NativeCharts;
import io.github.statbrief.xlsx.internal.file.PartKind;
import io.github.statbrief.xlsx.internal.file.WorkbookPackage;
import io.github.statbrief.xlsx.internal.stream.SharedStrings;
import io.github.statbrief.xlsx.internal.stream.SheetRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What the sheets of one workbook share: its parts, styles, texts, names and charts. Used by one thread. */
final class BookParts {
    private final WorkbookPackage file;
    private final Theme theme;
    private final Options options;
    private final Styles styles;
    private final SharedStrings texts = new SharedStrings();
    private final NativeCharts charts;
    private final List<DefinedName> names = new ArrayList<>();
    private final List<Streamed> streamed = new ArrayList<>();
    private final Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);

    /** Numbers the styles and texts of rows, and puts the rows into their sheet. */
    @FunctionalInterface
    private interface Streamed {
        void finish() throws IOException;
    }

    BookParts(WorkbookPackage file, Theme theme, Options options, Context context) {
        this.file = file;
        this.theme = theme;
        this.options = options;
        styles = new Styles(theme);
        charts = new NativeCharts(theme, context);
    }

    Theme theme() {
        return theme;
    }

    Options options() {
        return options;
    }

    Styles styles() {
        return styles;
    }

    SharedStrings texts() {
        return texts;
    }

    NativeCharts charts() {
        return charts;
    }

    /** The defined names, in the order in which they were added. */
    List<DefinedName> names() {
        return names;
    }

    void name(DefinedName name) {
        names.add(name);
    }

    /** Adds a part, numbered among those of its kind, without content. */
    WorkbookPackage.Part add(PartKind kind) {
        return file.part(kind.path(counts.merge(kind, 1, Integer::sum)), kind);
    }

    /**
     * Adds a part.
     *
     * @param kind its kind
     * @param content its bytes, by its number among the parts of its kind, from 1
     */
    WorkbookPackage.Part add(PartKind kind, IntFunction<byte[]> content) throws IOException {
        WorkbookPackage.Part part = add(kind);
        return part.content(content.apply(counts.getOrDefault(kind, 0)));
    }

    /**
     * Keeps rows until all sheets are written; their texts are numbered after those of all sheets.
     *
     * @param part the sheet
     * @param head the bytes before them
     * @param rows the rows
     * @param first the number of the first row in the sheet, from 1
     * @param tail the bytes after them
     */
    void stream(WorkbookPackage.Part part, byte[] head, StreamedRows rows, int first, byte[] tail) {
        streamed.add(() -> part.content(head, SheetRows.ready(rows, first, options.compact(), styles, texts), tail));
    }

    /** Numbers the styles and texts of all rows that were kept, and puts them into their sheets. */
    void finishRows() throws IOException {
        texts.beginStreamed();
        for (Streamed rows : streamed) {
            rows.finish();
        }
    }
}
