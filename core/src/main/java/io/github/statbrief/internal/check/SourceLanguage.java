package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import java.util.Locale;

/** Tells which sources are in English, the only language whose words are checked. */
final class SourceLanguage {
    private SourceLanguage() {}

    /** Whether the source of an id is in English. */
    static boolean isEnglish(Release release, String source) {
        return release.sources().stream()
                .filter(each -> each.id().equals(source))
                .anyMatch(each ->
                        Locale.forLanguageTag(each.language()).getLanguage().equals(Locale.ENGLISH.getLanguage()));
    }
}
