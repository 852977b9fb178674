package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds digits in an output that belong to no figure, no cell and no text of the release. */
final class DigitCheck {
    private final List<KnownTexts> known;

    /** Explains digits by any of these texts. */
    DigitCheck(KnownTexts... known) {
        this.known = List.of(known);
    }

    /** The digits of a reading that nothing explains. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> found = new ArrayList<>();
        List<Passage> passages = reading.passages();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            if (!Squeezed.hasDigit(passage.text())) {
                continue;
            }
            Passage.Kind kind = passage.kind();
            Squeezed rest = Squeezed.of(passage.withoutMarks());
            Squeezed whole = passage.marks().isEmpty() ? rest : Squeezed.of(passage.text());
            int line = at;
            List<Squeezed.Run> unexplained = rest.runs().stream()
                    .filter(run -> !explains(rest, run, kind)
                            && !isExplained(whole, run, kind)
                            && !isExplainedByLines(passages, line, run))
                    .toList();
            if (unexplained.isEmpty() || known.stream().anyMatch(texts -> texts.consistsOfKnown(passage.text()))) {
                continue;
            }
            for (Squeezed.Run run : unexplained) {
                found.add(new Discrepancy(
                        Discrepancy.Kind.UNEXPLAINED,
                        reading.file(),
                        passage.place(),
                        "",
                        "'" + run.digits() + "' in '" + shortened(passage.text(), run.digits()) + "'"));
            }
        }
        return found;
    }

    /** Whether a line of digits and signs is a part of a text that begins in the line before it or ends in the next. */
    private boolean isExplainedByLines(List<Passage> passages, int at, Squeezed.Run run) {
        Passage line = passages.get(at);
        if (line.kind() == Passage.Kind.CELL || line.text().codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        for (int first = Math.max(0, at - 1); first <= at; first++) {
            for (int last = at; last <= Math.min(at + 1, passages.size() - 1); last++) {
                String lines = passages.subList(first, last + 1).stream()
                        .map(Passage::text)
                        .collect(Collectors.joining(" "));
                if (first < last && isExplained(Squeezed.of(lines), run, line.kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text with its figures explains each run of these digits in it. */
    private boolean isExplained(Squeezed whole, Squeezed.Run run, Passage.Kind kind) {
        return whole.runs().stream()
                .filter(each -> each.digits().equals(run.digits()))
                .allMatch(each -> explains(whole, each, kind));
    }

    private boolean explains(Squeezed passage, Squeezed.Run run, Passage.Kind kind) {
        return known.stream().anyMatch(texts -> texts.explains(passage, run, kind));
    }

    private static String shortened(String text, String digits) {
        int at = Math.max(0, text.indexOf(digits));
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
    }
}
