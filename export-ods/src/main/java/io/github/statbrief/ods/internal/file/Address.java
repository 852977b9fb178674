package io.github.statbrief.ods.internal.file;

/** Addresses of cells as the format spells them: {@code $'Table 1'.$B$7}. */
final class Address {
    private static final int LETTERS = 26;

    private Address() {}

    /** The name of a sheet in quotation marks. */
    static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /**
     * The address of a cell that stays the same where it is copied.
     *
     * @param sheet the name of the sheet
     * @param row the index of the row
     * @param column the index of the column
     */
    static String fixed(String sheet, int row, int column) {
        return "$" + sheet(sheet) + ".$" + letters(column) + "$" + (row + 1);
    }

    /** The address of a block of cells, from its first to its last. */
    static String block(String sheet, int firstRow, int lastRow, int lastColumn) {
        return sheet(sheet) + ".A" + (firstRow + 1) + ":" + sheet(sheet) + "." + letters(lastColumn) + (lastRow + 1);
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
