package io.github.statbrief.outline;

import io.github.statbrief.Prose;
import io.github.statbrief.text.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Prose with its figures put into words. */
final class Passages {
    private Passages() {}

    static List<Passage> of(Prose prose, Function<String, FigureWords> words) {
        return prose.paragraphs().stream()
                .map(paragraph -> passage(paragraph, words))
                .toList();
    }

    private static Passage passage(List<Prose.Piece> paragraph, Function<String, FigureWords> words) {
        List<Passage.Piece> pieces = new ArrayList<>();
        boolean sentenceStarts = true;
        for (Prose.Piece piece : paragraph) {
            if (piece instanceof Prose.Mention mention) {
                String text = words(words.apply(mention.figure()), mention.form());
                pieces.add(new Passage.Piece(sentenceStarts ? capital(text) : text, Optional.of(mention.figure())));
                sentenceStarts = false;
            } else {
                String text = ((Prose.Words) piece).text();
                pieces.add(new Passage.Piece(text, Optional.empty()));
                String end = text.stripTrailing();
                sentenceStarts = end.isEmpty() ? sentenceStarts : ".!?".indexOf(end.charAt(end.length() - 1)) >= 0;
            }
        }
        return new Passage(pieces);
    }

    private static String words(FigureWords words, Prose.Form form) {
        if (!words.absence().isEmpty()) {
            return words.absence();
        }
        return switch (form) {
            case FULL -> words.full();
            case UNIT -> words.amount();
            case NUMBER -> words.bounded();
        };
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
