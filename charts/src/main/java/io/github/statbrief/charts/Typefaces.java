package io.github.statbrief.charts;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A theme's family, read once. Safe to share between threads. */
final class Typefaces {
    /** Characters that have passed the check: a lookup in a font is slow. */
    private final Set<Integer> checked = ConcurrentHashMap.newKeySet();

    private final Map<Weight, Typeface> byWeight = new EnumMap<>(Weight.class);

    private Typefaces(Fonts fonts) {
        for (Weight weight : Weight.values()) {
            byWeight.put(weight, Typeface.of(fonts.of(weight)));
        }
    }

    static Typefaces of(Fonts fonts) {
        return new Typefaces(fonts);
    }

    Typeface of(Weight weight) {
        return Objects.requireNonNull(byWeight.get(weight));
    }

    /**
     * Refuses text that cannot be drawn letter by letter: a character that a weight lacks would become a box, right-to-left writing and combining marks would stand
     * in the wrong places.
     *
     * @param text the text
     * @param owner what it belongs to, for the message: "figure 'births'"
     */
    void check(String text, String owner) {
        Typeface.composed(text)
                .codePoints()
                .filter(character -> !checked.contains(character))
                .forEach(character -> check(character, owner));
    }

    private void check(int character, String owner) {
        for (Typeface typeface : byWeight.values()) {
            if (!typeface.has(character)) {
                throw new IllegalArgumentException(owner + ": the font " + typeface.name() + " has no character "
                        + Characters.named(character) + "; write it otherwise, or take a theme whose fonts have it");
            }
        }
        if (needsShaping(character)) {
            throw new IllegalArgumentException(owner + ": charts cannot set the character "
                    + Characters.named(character) + ", which is written right to left or joins with its neighbours");
        }
        checked.add(character);
    }

    private static boolean needsShaping(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
