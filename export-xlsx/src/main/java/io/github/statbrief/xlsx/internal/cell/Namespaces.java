package io.github.statbrief.xlsx.internal.cell;

/** The namespaces of a workbook's parts, as ECMA-376 names them. */
public final class Namespaces {
    /** Sheets, styles, tables and shared strings. */
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** References from one part to another. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What charts and drawings share: fills, lines and text. */
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** The places of charts on a sheet. */
    public static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /** Charts. */
    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** The extension that holds text alternatives of tables. */
    public static final String LATER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    /** The name of the program that made the file. */
    public static final String PROGRAM = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /** What content of other formats in a workbook is. */
    public static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /** The whole release. */
    public static final String RELEASE = "https://statbrief.github.io/release";

    private Namespaces() {}
}
