package io.github.statbrief.verify.internal.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what a link to a note or a quote says with where it leads. */
final class LinkCheck {
    private static final Pattern TARGET = Pattern.compile("#?(?:note|quote)-(\\p{Nd}+)");
    private static final Pattern REFERENCE = Pattern.compile("\\p{L}+(\\p{Nd}+)");

    private LinkCheck() {}

    /**
     * Why a link leads elsewhere than it says.
     *
     * @param target the name of the place to which it leads
     * @param words its words
     */
    static Optional<String> problem(String target, String words) {
        Matcher leads = TARGET.matcher(target);
        Matcher says = REFERENCE.matcher(words.strip());
        return leads.matches() && says.matches() && !says.group(1).equals(leads.group(1))
                ? Optional.of("the link '" + words.strip() + "' leads to '" + target + "'")
                : Optional.empty();
    }
}
