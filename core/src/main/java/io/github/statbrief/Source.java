package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where figures come from.
 *
 * @param id its id in the release
 * @param title its title
 * @param publisher who published it, where that is known
 * @param date when, where that is known
 * @param url its address
 * @param file the name of the file that holds its text
 * @param sha256 the SHA-256 of that file, 64 hexadecimal digits
 * @param language the language of the text, as a BCP 47 tag
 * @param translatedFrom the language it was translated from, as a BCP 47 tag
 * @param quotesChecked whether the text was at hand when the release was read, and every quote stands in it
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> date,
        Optional<String> url,
        Optional<String> file,
        Optional<String> sha256,
        String language,
        Optional<String> translatedFrom,
        boolean quotesChecked) {
    /** Refuses what is no id, title or digest. */
    public Source {
        Checks.id("source", id);
        Checks.text("source's title", title);
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "'" + sha256.get() + "' is no SHA-256; write 64 hexadecimal digits in lower case");
        }
    }

    /** The same source with its quotes found in its text, or not. */
    public Source withQuotesChecked(boolean checked) {
        return new Source(id, title, publisher, date, url, file, sha256, language, translatedFrom, checked);
    }
}
