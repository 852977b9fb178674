package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English words for bounds, each with its possible bounds; some may also mean none, as in "over three years". */
final class BoundWords {
    private static final Map<String, Set<Bound>> BEFORE = before();
    private static final Map<String, Bound> AFTER =
            Map.of("or more", Bound.AT_LEAST, "or less", Bound.AT_MOST, "or fewer", Bound.AT_MOST);

    private BoundWords() {}

    private static Map<String, Set<Bound>> before() {
        Map<String, Set<Bound>> words = new LinkedHashMap<>();
        for (Bound bound : Bound.values()) {
            words.put(bound.words(), EnumSet.of(bound));
        }
        words.put("over", EnumSet.of(Bound.MORE_THAN, Bound.EXACT));
        words.put("above", EnumSet.of(Bound.MORE_THAN, Bound.EXACT));
        words.put("under", EnumSet.of(Bound.LESS_THAN, Bound.EXACT));
        words.put("below", EnumSet.of(Bound.LESS_THAN, Bound.EXACT));
        words.put("up to", EnumSet.of(Bound.AT_MOST, Bound.EXACT));
        words.put("some", EnumSet.of(Bound.ABOUT, Bound.EXACT));
        words.put("close to", EnumSet.of(Bound.ABOUT, Bound.JUST_UNDER));
        words.put("fewer than", EnumSet.of(Bound.LESS_THAN));
        words.put("no less than", EnumSet.of(Bound.AT_LEAST));
        words.put("not less than", EnumSet.of(Bound.AT_LEAST));
        words.put("no fewer than", EnumSet.of(Bound.AT_LEAST));
        words.put("no more than", EnumSet.of(Bound.AT_MOST));
        words.put("not more than", EnumSet.of(Bound.AT_MOST));
        words.put("almost", EnumSet.of(Bound.JUST_UNDER));
        words.put("just under", EnumSet.of(Bound.JUST_UNDER));
        words.put("slightly under", EnumSet.of(Bound.JUST_UNDER));
        words.put("slightly over", EnumSet.of(Bound.JUST_OVER));
        words.put("slightly more than", EnumSet.of(Bound.JUST_OVER));
        words.put("just more than", EnumSet.of(Bound.JUST_OVER));
        words.put("around", EnumSet.of(Bound.ABOUT));
        words.put("roughly", EnumSet.of(Bound.ABOUT));
        words.put("approximately", EnumSet.of(Bound.ABOUT));
        words.remove("");
        return words;
    }

    /** The bounds meant by the words directly before a number. */
    static Optional<Set<Bound>> before(String words) {
        return Optional.ofNullable(BEFORE.get(words));
    }

    /** The bounds meant by the words directly after a number. */
    static Optional<Set<Bound>> after(String words) {
        return Optional.ofNullable(AFTER.get(words)).map(EnumSet::of);
    }
}
