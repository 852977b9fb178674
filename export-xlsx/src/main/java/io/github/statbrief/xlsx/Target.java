package io.github.statbrief.xlsx;

/**
 * Where a link leads.
 *
 * @param address a sheet's name or a web address
 * @param inWorkbook whether it is a sheet's name
 */
record Target(String address, boolean inWorkbook) {
    static Target sheet(String name) {
        return new Target(name, true);
    }

    static Target web(String url) {
        return new Target(url, false);
    }
}
