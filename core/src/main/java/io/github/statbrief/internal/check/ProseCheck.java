package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.internal.check.words.NamesWithDigits;
import io.github.statbrief.internal.check.words.UnlinkedNumbers;
import io.github.statbrief.internal.check.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds numbers in prose that should be placeholders. */
final class ProseCheck {
    private final Release release;
    private final Findings findings;
    private final NamesWithDigits names;

    ProseCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
        this.names = NamesWithDigits.of(release);
    }

    void run() {
        if (!release.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return;
        }
        for (WithPath<Prose> prose : WithPath.prose(release)) {
            for (List<Prose.Piece> text : prose.value().texts()) {
                Wording.of(text).forEach(piece -> piece(prose.path(), piece));
            }
        }
    }

    private void piece(String path, Prose.Piece piece) {
        if (piece instanceof Prose.Words words && !findings.isMany()) {
            for (String number : UnlinkedNumbers.in(names.without(words.text()))) {
                findings.warning(
                        path,
                        number,
                        "the number '" + number + "' stands in the text itself; "
                                + figure(number)
                                        .map(figure -> "write {" + figure.id() + ":number}")
                                        .orElse("make it a figure and write {its-id}"));
            }
        }
    }

    private Optional<Figure> figure(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        return release.figures()
                .filter(figure -> figure.value()
                        .number()
                        .filter(stated -> stated.compareTo(value) == 0)
                        .isPresent())
                .findFirst();
    }
}
