package io.github.statbrief.charts.internal.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines where its language allows, and inside a word only where the word alone is wider than a line. */
final class LineBreaker {
    private final Locale language;
    private final ToDoubleFunction<String> measure;

    LineBreaker(Locale language, ToDoubleFunction<String> measure) {
        this.language = language;
        this.measure = measure;
    }

    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text, BreakIterator.getLineInstance(language))) {
            if (fits(line + piece, width)) {
                line += piece;
                continue;
            }
            add(line, lines);
            line = piece;
            if (!fits(piece, width)) {
                line = chop(piece, width, lines);
            }
        }
        add(line, lines);
        return List.copyOf(lines);
    }

    /** Cuts a word that is wider than a line; all but the last part become lines. */
    private String chop(String word, double width, List<String> lines) {
        String part = "";
        for (String letter : pieces(word, BreakIterator.getCharacterInstance(language))) {
            if (!part.isEmpty() && !fits(part + letter, width)) {
                add(part, lines);
                part = "";
            }
            part += letter;
        }
        return part;
    }

    private boolean fits(String text, double width) {
        return measure.applyAsDouble(text.strip()) <= width;
    }

    private static void add(String line, List<String> lines) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
