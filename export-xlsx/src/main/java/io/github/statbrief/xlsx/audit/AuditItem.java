package io.github.statbrief.xlsx.audit;

/**
 * What the checklist of the UK Analysis Function asks of a spreadsheet that is published, item by item and in its order. {@link WorkbookAudit} checks those
 * that a machine can check, wholly or in part; for the others see {@link #isMechanical()}.
 */
public enum AuditItem {
    /** Tables are marked up as tables. */
    MARKED_TABLES("mark tables up as tables", true),
    /** Tables have names that mean something. */
    TABLE_NAMES("give tables names that say what they hold", true),
    /** No cells are merged and no tables lie in each other. */
    NO_MERGED_CELLS("merge no cells and nest no tables", true),
    /** No row and no column of a table is blank. */
    NO_BLANK_ROWS_OR_COLUMNS("leave no row and no column of a table blank", true),
    /** A table has one heading row, whose headings are there and differ. */
    ONE_HEADING_ROW("give a table one heading row with headings that differ", true),
    /** All of a text is seen in its cell. */
    WRAPPED_TEXT("wrap text in its cell so that all of it is seen", true),
    /** There are no filters and no freeze panes. */
    NO_FILTERS_OR_FREEZE_PANES("leave out filters and freeze panes", true),
    /** It is said why a cell is blank and what shorthand means. */
    EXPLAINED_GAPS("say why cells are blank and what shorthand means", true),
    /** No row, column or sheet is hidden. */
    NOTHING_HIDDEN("hide no rows, columns or sheets", true),
    /** Columns are as wide as what stands in them. */
    SENSIBLE_WIDTHS("make columns as wide as what stands in them", true),
    /** Notes are referred to by words, not by symbols or superscript. */
    NO_NOTE_SYMBOLS("refer to notes without symbols and superscript", true),
    /** The word "note" stands in a reference to a note. */
    NOTE_WORD("use the word note where a note is referred to", true),
    /** References to notes stand in titles, headings or a column of their own. */
    NOTE_PLACES("keep references to notes out of cells with data", true),
    /** Notes stand in a table on a sheet of their own; all are defined and all are referred to. */
    NOTES_SHEET("put notes in a table on a sheet of notes", true),
    /** Text is written plainly. No machine checks it. */
    PLAIN_WORDS("write all text plainly", false),
    /** Links say where they lead, and lead there. */
    DESCRIPTIVE_LINKS("let links say where they lead", true),
    /** Text is upright, in a sans-serif face, and of 12 points or more. */
    READABLE_TEXT("set text upright, without serifs, in 12 points or more", true),
    /** Every sheet has a title in its first cell that stands out. */
    TITLES("give every sheet a title in A1 that stands out", true),
    /** Words or shorthand stand where a symbol would have to be guessed at. */
    NO_SYMBOLS("use words or explained shorthand in the place of symbols", true),
    /** There are no page headers and footers, text boxes and comments. */
    NO_FLOATING_TEXT("leave out page headers and footers, text boxes and comments", true),
    /** Data is not divided by patterns. */
    NO_DIVIDERS("divide data by no patterns", true),
    /** Cells have no background. */
    NO_FILLS("fill no cells", true),
    /** Nothing is said by colour alone. */
    NOT_BY_COLOUR_ALONE("say nothing by colour alone", true),
    /** Text stands out from what it stands on. */
    CONTRAST("let text stand out from its background", true),
    /** There are no pictures. */
    NO_IMAGES("leave out pictures", true),
    /** There are no macros. */
    NO_MACROS("leave out macros", true),
    /** Sheets have names of their own. */
    SHEET_NAMES("give sheets names that differ and say what they hold", true),
    /** No sheet is blank. */
    NO_BLANK_SHEETS("remove blank sheets", true),
    /** Column A says, above the table, what the sheet holds. */
    COLUMN_A("say in column A above a table what the sheet holds", true),
    /** Tables begin at the left edge. */
    TABLES_AT_THE_LEFT("begin tables in column A", true),
    /** Nothing stands below or beside a table. */
    NOTHING_BELOW_TABLES("put nothing below or beside a table", true),
    /** A sheet has one table. */
    ONE_TABLE_A_SHEET("put one table on a sheet", true),
    /** Spelling and grammar are right. No machine of ours checks it. */
    SPELLING("check spelling and grammar", false),
    /** What Excel's own checker of accessibility would report: charts, pictures and tables with no text alternative. */
    TEXT_ALTERNATIVES("give charts, pictures and tables a text alternative", true),
    /** The file says its title, author and language. */
    DOCUMENT_INFORMATION("state title, author and language of the file", true),
    /** The file opens at the first cell of its first sheet. */
    CURSOR("let the file open at A1 of its first sheet", true);

    private final String asks;
    private final boolean mechanical;

    AuditItem(String asks, boolean mechanical) {
        this.asks = asks;
        this.mechanical = mechanical;
    }

    /** What it asks for, as half a sentence: "fill no cells". */
    public String asks() {
        return asks;
    }

    /** Whether an audit looks for it; the others are left to readers. */
    public boolean isMechanical() {
        return mechanical;
    }
}
