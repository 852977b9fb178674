package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;

/**
 * A page on the web.
 *
 * @param title its title, which outputs show
 * @param url its web address
 */
public record Link(String title, String url) {
    /** Refuses an empty title and an address that no browser can follow. */
    public Link {
        Arguments.allGiven("title", title, "url", url);
        Arguments.text("link's title", title);
        Arguments.webAddress(url);
    }
}
