package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.style.Resources;

/** The scripts of pages. A page without them lacks nothing that it says. */
final class Scripts {
    private static final String PAGE = Resources.text("page.js");

    private Scripts() {}

    /** Copies citations and tables, sorts and filters tables, tells the words of a chart's items at the pointer. */
    static String page() {
        return PAGE;
    }
}
