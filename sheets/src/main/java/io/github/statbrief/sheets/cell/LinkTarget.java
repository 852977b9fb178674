package io.github.statbrief.sheets.cell;

/**
 * The target of a link.
 *
 * @param address a sheet's name, a web address or an e-mail address
 * @param inWorkbook whether it is a sheet's name
 */
public record LinkTarget(String address, boolean inWorkbook) {
    /** Makes a target in the workbook: the first cell of a sheet. */
    public static LinkTarget sheet(String name) {
        return new LinkTarget(name, true);
    }

    /** Makes a web address. */
    public static LinkTarget web(String url) {
        return new LinkTarget(url, false);
    }
}
