package io.github.statbrief.xlsx;

/**
 * Where a link leads.
 *
 * @param address a sheet's name or a web address
 * @param inWorkbook whether it is a sheet's name
 */
record LinkTarget(String address, boolean inWorkbook) {
    static LinkTarget sheet(String name) {
        return new LinkTarget(name, true);
    }

    static LinkTarget web(String url) {
        return new LinkTarget(url, false);
    }
}
