package io.github.statbrief.xlsx;

/**
 * What a caller can choose.
 *
 * @param charts whether charts have sheets
 * @param filters whether tables have filter buttons
 * @param freezePanes whether the heading row and the first column stay in view
 */
record Options(boolean charts, boolean filters, boolean freezePanes) {
    /** Charts on; filters and freeze panes off, as the guidance for accessible sheets asks. */
    static Options standard() {
        return new Options(true, false, false);
    }
}
