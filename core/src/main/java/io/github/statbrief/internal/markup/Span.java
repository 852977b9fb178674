package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text.
 *
 * @param text the words, with the spaces around them; of a placeholder what stands between its braces
 * @param placeholder whether it is a placeholder
 * @param markup what it is marked up as
 */
public record Span(String text, boolean placeholder, Markup markup) {
    private static final String SPACES = " \t\n\u000B\f\r";

    /** A text made of spans: neighbouring words of the same markup are one, and no space begins or ends it. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isLike(span)) {
                joined.set(last, joined.get(last).withText(joined.get(last).text() + span.text()));
            } else {
                joined.add(span);
            }
        }
        joined.replaceAll(span -> span.withText(spaced(span.text())));
        if (!joined.isEmpty()) {
            joined.set(0, joined.get(0).withText(joined.get(0).text().stripLeading()));
            int last = joined.size() - 1;
            joined.set(last, joined.get(last).withText(joined.get(last).text().stripTrailing()));
        }
        return joined.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    /** A text in which any spaces in a row are one. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char next = SPACES.indexOf(text.charAt(at)) >= 0 ? ' ' : text.charAt(at);
            if (next != ' ' || before != ' ') {
                spaced.append(next);
            }
            before = next;
        }
        return spaced.toString();
    }

    private boolean isLike(Span next) {
        return !placeholder && !next.placeholder && markup.equals(next.markup);
    }

    private Span withText(String other) {
        return new Span(other, placeholder, markup);
    }
}
