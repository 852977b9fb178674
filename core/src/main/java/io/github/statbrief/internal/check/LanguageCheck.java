package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.text.Labels;

/** Checks whether there are words for the language of a release. */
final class LanguageCheck {
    private final Release release;
    private final Findings findings;

    LanguageCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run() {
        try {
            Labels.in(release.language());
        } catch (IllegalArgumentException e) {
            findings.error("language", String.valueOf(e.getMessage()));
        }
    }
}
