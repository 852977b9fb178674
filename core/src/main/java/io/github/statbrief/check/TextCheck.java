package io.github.statbrief.check;

import io.github.statbrief.Release;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether every output can show the texts of a release: how long they are and, with the theme at hand, whether its fonts can set them. */
final class TextCheck {
    /** The name of a column has at most 255 characters in a workbook, words of ours behind it included. */
    private static final int LONGEST_HEADING = 200;

    /** A cell of a workbook has at most 32,767. */
    private static final int LONGEST_TEXT = 32_000;

    /** Texts with characters that cannot be set; a release in another script has little else. */
    private static final int MOST_SHOWN = 20;

    private final Release release;
    private final Optional<Theme> theme;
    private final Findings findings;
    /** Characters that can be set: most characters come again. */
    private final Set<Integer> settable = new HashSet<>();

    private int unsettable;

    TextCheck(Release release, Optional<Theme> theme, Findings findings) {
        this.release = release;
        this.theme = theme;
        this.findings = findings;
    }

    void run() {
        new ReleaseTexts((path, kind, text) -> {
                    length(path, kind, text);
                    theme.ifPresent(each -> characters(path, text, each));
                })
                .visit(release);
        if (unsettable > MOST_SHOWN) {
            findings.error(
                    "",
                    unsettable - MOST_SHOWN
                            + " more text(s) hold characters that cannot be set; give the theme fonts that have them");
        }
    }

    private void length(String path, ReleaseTexts.Kind kind, String text) {
        boolean heading = kind == ReleaseTexts.Kind.HEADING;
        int most = heading ? LONGEST_HEADING : LONGEST_TEXT;
        if (text.length() > most) {
            findings.error(
                    path,
                    (heading ? "the heading of a column" : "a text") + " of " + text.length()
                            + " characters is longer than a workbook can hold; write at most " + most
                            + (heading ? " and put the rest in a note" : ""));
        }
    }

    private void characters(String path, String text, Theme of) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at = composed.offsetByCodePoints(at, 1)) {
            int character = composed.codePointAt(at);
            if (!settable.contains(character)) {
                Optional<String> refusal = refusal(character, of);
                if (refusal.isPresent()) {
                    unsettable++;
                    if (unsettable <= MOST_SHOWN) {
                        findings.error(path, wordAt(composed, at), refusal.get());
                    }
                    return;
                }
                settable.add(character);
            }
        }
    }

    private static Optional<String> refusal(int character, Theme theme) {
        if (needsShaping(character)) {
            return Optional.of(
                    "the character " + named(character)
                            + " is written right to left or joins with its neighbours, which outputs cannot set; write it in other letters");
        }
        for (Weight weight : Weight.values()) {
            FontFile font = theme.fonts().of(weight);
            if (!font.has(character)) {
                return Optional.of("the font " + font.name() + " has no character " + named(character)
                        + "; write it otherwise, or give the theme fonts that have it");
            }
        }
        return Optional.empty();
    }

    private static boolean needsShaping(int character) {
        byte direction = Character.getDirectionality(character);
        int type = Character.getType(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String named(int character) {
        return "'" + Character.toString(character) + "' (" + "U+%04X".formatted(character) + ", "
                + Character.getName(character) + ")";
    }

    /** The word in which a character stands, by which its place is found in the file; the character itself where it is no letter. */
    private static String wordAt(String text, int at) {
        int from = at;
        int to = text.offsetByCodePoints(at, 1);
        while (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from))) {
            from = text.offsetByCodePoints(from, -1);
        }
        while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
            to = text.offsetByCodePoints(to, 1);
        }
        return Character.isLetterOrDigit(text.codePointAt(at))
                ? text.substring(from, to)
                : Character.toString(text.codePointAt(at));
    }
}
