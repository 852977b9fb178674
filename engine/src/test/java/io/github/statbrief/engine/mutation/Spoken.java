package io.github.statbrief.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of files that say something, other than coordinates, styles, scripts and addresses. */
final class Spoken {
    private static final Pattern MARKUP = Pattern.compile("(?s)<(style|script)\\b[^>]*>.*?</\\1>|<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?s)\\s(value|data-bound|data-unit|aria-label|alt)=\"([^\"]*)\"");

    private Spoken() {}

    /** All of a text. */
    static List<int[]> all(String text) {
        return List.of(new int[] {0, text.length()});
    }

    /** The texts and the attributes that are read out of markup. */
    static List<int[]> ofMarkup(String text) {
        List<int[]> stretches = new ArrayList<>();
        Matcher parts = MARKUP.matcher(text);
        while (parts.find()) {
            if (!parts.group().startsWith("<")) {
                stretches.add(new int[] {parts.start(), parts.end()});
            } else if (parts.group(1) == null && !parts.group().startsWith("<meta")) {
                Matcher attributes = ATTRIBUTE.matcher(parts.group());
                while (attributes.find()) {
                    stretches.add(new int[] {parts.start() + attributes.start(2), parts.start() + attributes.end(2)});
                }
            }
        }
        return stretches;
    }
}
