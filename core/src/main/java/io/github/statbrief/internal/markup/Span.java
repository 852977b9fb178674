package io.github.statbrief.internal.markup;

import io.github.statbrief.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of text.
 *
 * @param text the words, with the spaces around them; of a placeholder what stands between its braces
 * @param placeholder whether it is a placeholder
 * @param markup what it is marked up as
 */
public record Span(String text, boolean placeholder, Markup markup) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

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
        joined.replaceAll(span -> span.withText(SPACES.matcher(span.text()).replaceAll(" ")));
        if (!joined.isEmpty()) {
            joined.set(0, joined.get(0).withText(joined.get(0).text().stripLeading()));
            int last = joined.size() - 1;
            joined.set(last, joined.get(last).withText(joined.get(last).text().stripTrailing()));
        }
        return joined.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    private boolean isLike(Span next) {
        return !placeholder && !next.placeholder && markup.equals(next.markup);
    }

    private Span withText(String other) {
        return new Span(other, placeholder, markup);
    }
}
