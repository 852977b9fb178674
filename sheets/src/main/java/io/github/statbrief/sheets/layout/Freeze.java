package io.github.statbrief.sheets.layout;

/** When the headings of a table stay in view. */
public enum Freeze {
    /** Where the table is larger than a screen and what stays in view is a small part of one. */
    LARGE_TABLES,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** The rows that a small screen shows. */
    private static final int SCREEN_ROWS = 25;

    private static final double SCREEN_WIDTH = 110;

    /** The height in points that leaves two thirds of a small screen to the rows of the table. */
    private static final double THIRD_OF_SCREEN = 190;

    /** The most rows above and columns beside a table that leave room for what moves, also under a magnifier. */
    private static final int MOST_ROWS = 10;

    private static final int MOST_COLUMNS = 3;

    /**
     * Whether a table is frozen.
     *
     * @param rows the number of its rows
     * @param width the width of all its columns, in digits; none if it has no numbers
     * @param above the height of its headings and of the lines above them, in points
     * @param rowsAbove the number of those rows
     */
    public boolean freezes(int rows, double width, double above, int rowsAbove) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case LARGE_TABLES ->
                (rows > SCREEN_ROWS || width > SCREEN_WIDTH) && above <= THIRD_OF_SCREEN && rowsAbove <= MOST_ROWS;
        };
    }

    /** The first columns that stay in view, of those that name the rows. */
    public static int columns(int nameColumns) {
        return Math.min(nameColumns, MOST_COLUMNS);
    }
}
