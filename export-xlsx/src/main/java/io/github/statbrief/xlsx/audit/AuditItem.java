package io.github.statbrief.xlsx.audit;

/**
 * The items of the UK Analysis Function's checklist for published spreadsheets, in its order. {@link WorkbookAudit}
 * checks the items that can be checked automatically, wholly or in part; see {@link #isMechanical()}.
 */
public enum AuditItem {
    /** Tables are marked up as tables. */
    MARKED_TABLES("mark tables up as tables", true),
    /** Tables have meaningful names. */
    TABLE_NAMES("give tables names that say what they hold", true),
    /** No cells are merged and no tables are nested. */
    NO_MERGED_CELLS("merge no cells and nest no tables", true),
    /** No row and no column of a table is blank. */
    NO_BLANK_ROWS_OR_COLUMNS("leave no row and no column of a table blank", true),
    /** A table has one heading row, whose headings are present and differ. */
    ONE_HEADING_ROW("give a table one heading row with headings that differ", true),
    /** Every text is fully visible in its cell. */
    WRAPPED_TEXT("wrap text in its cell so that all of it is seen", true),
    /** There are no filters and no freeze panes. */
    NO_FILTERS_OR_FREEZE_PANES("leave out filters and freeze panes", true),
    /** Blank cells and shorthand are explained. */
    EXPLAINED_GAPS("say why cells are blank and what shorthand means", true),
    /** No row, column or sheet is hidden. */
    NOTHING_HIDDEN("hide no rows, columns or sheets", true),
    /** Columns fit the width of their content. */
    SENSIBLE_WIDTHS("make columns as wide as what stands in them", true),
    /** References to notes use words, not symbols or superscript. */
    NO_NOTE_SYMBOLS("refer to notes without symbols and superscript", true),
    /** References to notes contain the word "note". */
    NOTE_WORD("use the word note where a note is referred to", true),
    /** References to notes are in titles, headings or a separate column. */
    NOTE_PLACES("keep references to notes out of cells with data", true),
    /** Notes are in a table on a separate sheet; all are defined and all are referred to. */
    NOTES_SHEET("put notes in a table on a sheet of notes", true),
    /** Text is written plainly. Cannot be checked automatically. */
    PLAIN_WORDS("write all text plainly", false),
    /** Links say where they lead, and lead there. */
    DESCRIPTIVE_LINKS("let links say where they lead", true),
    /** Text is upright, in a sans-serif typeface, and of 12 points or more. */
    READABLE_TEXT("set text upright, without serifs, in 12 points or more", true),
    /** Every sheet has a prominent title in its first cell. */
    TITLES("give every sheet a title in A1 that stands out", true),
    /** Words or shorthand are used in the place of unexplained symbols. */
    NO_SYMBOLS("use words or explained shorthand in the place of symbols", true),
    /** There are no page headers and footers, text boxes and comments. */
    NO_FLOATING_TEXT("leave out page headers and footers, text boxes and comments", true),
    /** Data is not divided by decorative characters. */
    NO_DIVIDERS("divide data by no patterns", true),
    /** Cells have no background. */
    NO_FILLS("fill no cells", true),
    /** Nothing is said by colour alone. */
    NOT_BY_COLOUR_ALONE("say nothing by colour alone", true),
    /** Text contrasts with its background. */
    CONTRAST("let text stand out from its background", true),
    /** There are no pictures. */
    NO_IMAGES("leave out pictures", true),
    /** There are no macros. */
    NO_MACROS("leave out macros", true),
    /** Sheets have meaningful names. */
    SHEET_NAMES("give sheets names that differ and say what they hold", true),
    /** No sheet is blank. */
    NO_BLANK_SHEETS("remove blank sheets", true),
    /** Column A describes the sheet's content above the table. */
    COLUMN_A("say in column A above a table what the sheet holds", true),
    /** Tables start at the left edge. */
    TABLES_AT_THE_LEFT("begin tables in column A", true),
    /** Nothing is below or beside a table. */
    NOTHING_BELOW_TABLES("put nothing below or beside a table", true),
    /** A sheet has one table. */
    ONE_TABLE_A_SHEET("put one table on a sheet", true),
    /** Spelling and grammar are correct. Not checked automatically. */
    SPELLING("check spelling and grammar", false),
    /** Excel's own accessibility checker would report: charts, pictures and tables without a text alternative. */
    TEXT_ALTERNATIVES("give charts, pictures and tables a text alternative", true),
    /** The file states its title, author and language. */
    DOCUMENT_INFORMATION("state title, author and language of the file", true),
    /** The file opens at the first cell of its first sheet. */
    CURSOR("let the file open at A1 of its first sheet", true);

    private final String asks;
    private final boolean mechanical;

    AuditItem(String asks, boolean mechanical) {
        this.asks = asks;
        this.mechanical = mechanical;
    }

    /** The requirement as half a sentence: "fill no cells". */
    public String asks() {
        return asks;
    }

    /** Whether an audit checks it; the others require readers. */
    public boolean isMechanical() {
        return mechanical;
    }
}
