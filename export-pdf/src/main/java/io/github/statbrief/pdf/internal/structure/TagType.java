package io.github.statbrief.pdf.internal.structure;

/** The standard structure types used in a brief. */
public enum TagType {
    DOCUMENT("Document"),
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    CONTENTS("TOC"),
    CONTENTS_ENTRY("TOCI"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    SPAN("Span"),
    REFERENCE("Reference"),
    LINK("Link"),
    NOTE("Note"),
    FIGURE("Figure");

    private final String standardName;

    TagType(String standardName) {
        this.standardName = standardName;
    }

    /** The name in the file. */
    String standardName() {
        return standardName;
    }
}
