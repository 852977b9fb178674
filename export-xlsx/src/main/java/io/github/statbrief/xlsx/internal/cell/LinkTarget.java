package io.github.statbrief.xlsx.internal.cell;

/**
 * Where a link leads.
 *
 * @param address a sheet's name or a web address
 * @param inWorkbook whether it is a sheet's name
 */
public record LinkTarget(String address, boolean inWorkbook) {
    public static LinkTarget sheet(String name) {
        return new LinkTarget(name, true);
    }

    public static LinkTarget web(String url) {
        return new LinkTarget(url, false);
    }
}
