package io.github.statbrief.internal.check.words;

import io.github.statbrief.Prose;
import java.util.ArrayList;
import java.util.List;

/** A text as its readers see it: neighbouring words are one, whatever a part of them is marked up as. */
public final class Wording {
    private Wording() {}

    /** The pieces of a text without markup, in which no two words are neighbours. */
    public static List<Prose.Piece> of(List<Prose.Piece> pieces) {
        List<Prose.Piece> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Prose.Piece piece : pieces) {
            if (piece instanceof Prose.Words part) {
                words.append(part.text());
            } else {
                add(joined, words);
                joined.add(piece);
            }
        }
        add(joined, words);
        return joined;
    }

    private static void add(List<Prose.Piece> joined, StringBuilder words) {
        if (!words.isEmpty()) {
            joined.add(new Prose.Words(words.toString()));
            words.setLength(0);
        }
    }
}
