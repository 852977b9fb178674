package io.github.statbrief.outline.content;

import java.util.Optional;

/**
 * Words that may lead to a page on the web or to an e-mail address.
 *
 * @param text the words
 * @param url the address, with its scheme; empty if the words lead nowhere
 */
public record LinkedText(String text, Optional<String> url) {
    /** Makes words that lead nowhere. */
    public static LinkedText of(String text) {
        return new LinkedText(text, Optional.empty());
    }

    /** Makes words that lead to an address. */
    public static LinkedText to(String url, String text) {
        return new LinkedText(text, Optional.of(url));
    }
}
