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
     * @param readOut what is read out in the place of its words; blank if it is those
     */
    static Optional<String> problem(String target, String words, String readOut) {
        Matcher leads = TARGET.matcher(target);
        Matcher says = REFERENCE.matcher(words.strip());
        if (says.matches() && !readOut.isBlank() && !readOut.endsWith(words.strip())) {
            return Optional.of("the link '" + words.strip() + "' is read out as '" + readOut + "'");
        }
        return leads.matches() && says.matches() && !says.group(1).equals(leads.group(1))
                ? Optional.of("the link '" + words.strip() + "' leads to '" + target + "'")
                : Optional.empty();
    }
}
