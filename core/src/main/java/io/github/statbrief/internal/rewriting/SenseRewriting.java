package io.github.statbrief.internal.rewriting;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposes the sense that an author meant. */
public final class SenseRewriting {
    private static final Map<String, String> WORDS = WordList.of(
            "up: up + increase increased increasing rise rose risen rising growth grew higher more change_upwards change_increase"
                    + " change_upward",
            "down: down - decrease decreased decreasing fall fell fallen falling decline lower less change_downwards"
                    + " change_decrease change_downward");

    private SenseRewriting() {}

    /**
     * What to write in the place of a text; empty if nothing is likely.
     *
     * @param typed the text
     * @param isSense whether the notation reads a text
     */
    public static Optional<Rewriting> of(String typed, Predicate<String> isSense) {
        String plain = Plain.words(typed);
        if (!plain.equals(typed) && isSense.test(plain)) {
            return Optional.of(Rewriting.of("sense", plain));
        }
        return Optional.ofNullable(WORDS.get(plain))
                .map(direction -> Rewriting.of("sense", "change " + direction)
                        .remarking(" where the value is by how much, 'level " + direction
                                + "' where it is the level itself"));
    }
}
