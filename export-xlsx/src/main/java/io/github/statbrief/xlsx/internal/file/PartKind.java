package io.github.statbrief.xlsx.internal.file;

/** A kind of part of a workbook, with its media type and the type of references to it, as in ECMA-376. */
public enum PartKind {
    /** The workbook itself: its sheets and defined names. */
    WORKBOOK("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main", "officeDocument", "workbook"),
    /** Fonts, borders, number formats and cell styles. */
    STYLES("vnd.openxmlformats-officedocument.spreadsheetml.styles", "styles", "styles"),
    /** The texts of all cells, each once. */
    SHARED_STRINGS("vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings", "sharedStrings", "sharedStrings"),
    /** A sheet. */
    SHEET("vnd.openxmlformats-officedocument.spreadsheetml.worksheet", "worksheet", "worksheets/sheet"),
    /** A table on a sheet. */
    TABLE("vnd.openxmlformats-officedocument.spreadsheetml.table", "table", "tables/table"),
    /** The places of charts on a sheet. */
    DRAWING("vnd.openxmlformats-officedocument.drawing", "drawing", "drawings/drawing"),
    /** A chart. */
    CHART("vnd.openxmlformats-officedocument.drawingml.chart", "chart", "charts/chart"),
    /** The name of the program that made the file. */
    PROGRAM("vnd.openxmlformats-officedocument.extended-properties", "extended-properties", "/docProps/app"),
    /** Content of ours that Excel keeps: the whole release. */
    CUSTOM("", "customXml", "/customXml/item1"),
    /** What the content of ours is. */
    CUSTOM_PROPERTIES(
            "vnd.openxmlformats-officedocument.customXmlProperties", "customXmlProps", "/customXml/itemProps1");

    private final String mediaType;
    private final String relationship;
    private final String name;

    PartKind(String mediaType, String relationship, String name) {
        this.mediaType = "application/" + (mediaType.isEmpty() ? "xml" : mediaType + "+xml");
        this.relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relationship;
        this.name = name;
    }

    /** Its name in the file, if there is one of its kind. */
    public String path() {
        return (name.startsWith("/") ? "" : "/xl/") + name + ".xml";
    }

    /** Its name in the file, if it is one of several. */
    public String path(int number) {
        return "/xl/" + name + number + ".xml";
    }

    String mediaType() {
        return mediaType;
    }

    String relationship() {
        return relationship;
    }
}
