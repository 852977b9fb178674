package io.github.statbrief.pdf.internal.structure;

import java.util.Optional;

/** The structure types used in a brief. */
public enum TagType {
    DOCUMENT("Document"),
    SECTION("Sect"),
    ASIDE("Aside", "Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    MINOR_HEADING("H4"),
    LEAST_HEADING("H5"),
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
    STRONG("Strong", "Span"),
    EMPHASIS("Em", "Span"),
    REFERENCE("Reference"),
    LINK("Link"),
    NOTE("Note"),
    FIGURE("Figure");

    private final String fileName;
    private final Optional<String> role;

    TagType(String standardName) {
        fileName = standardName;
        role = Optional.empty();
    }

    /** A type of PDF 2.0 with the standard type of PDF 1.7 that comes nearest to it. */
    TagType(String name, String standardName) {
        fileName = name;
        role = Optional.of(standardName);
    }

    /** The type of a heading; that of the title has level 1. */
    public static TagType heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> HEADING;
            case 3 -> SUBHEADING;
            case 4 -> MINOR_HEADING;
            case 5 -> LEAST_HEADING;
            default -> throw new IllegalArgumentException("a brief has no heading of level " + level);
        };
    }

    /** The name in the file. */
    String fileName() {
        return fileName;
    }

    /** The standard type to which the file maps the name; empty if the name is that of a standard type. */
    Optional<String> role() {
        return role;
    }
}
