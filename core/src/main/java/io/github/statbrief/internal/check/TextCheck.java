package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.theme.FontCoverage;
import io.github.statbrief.theme.Theme;
import java.util.Optional;

/**
 * Checks that every output can show the texts of a release: their length, their visibility and, if a theme is given,
 * the characters of its fonts.
 */
final class TextCheck {
    /** A column name has at most 255 characters in a workbook, including our own words. */
    private static final int LONGEST_HEADING = 200;

    /** A workbook cell has at most 32,767 characters. */
    private static final int LONGEST_TEXT = 32_000;

    /**
     * The most texts reported for characters that cannot be set; in a release in another script nearly every text has
     * some.
     */
    private static final int MOST_SHOWN = 20;

    private final Release release;
    private final Optional<FontCoverage> fonts;
    private final Findings findings;
    private int unsettable;

    TextCheck(Release release, Optional<Theme> theme, Findings findings) {
        this.release = release;
        this.fonts = theme.map(each -> new FontCoverage(each.fonts()));
        this.findings = findings;
    }

    void run() {
        new ReleaseTexts((path, kind, text) -> {
                    length(path, kind, text);
                    Printable.refused(text).ifPresent(message -> findings.error(path, message));
                    fonts.flatMap(each -> each.gap(text)).ifPresent(gap -> characters(path, gap));
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

    private void characters(String path, FontCoverage.Gap gap) {
        unsettable++;
        if (unsettable <= MOST_SHOWN) {
            findings.error(path, gap.word(), gap.message());
        }
    }
}
