package io.github.statbrief.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for constants in release files, CSV and the keys of phrases: {@code MORE_THAN} is {@code more-than}. */
public final class EnumWords {
    private EnumWords() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all constants, in declaration order. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(EnumWords::of).toList();
    }

    /** The constant of a word; empty if there is none. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> of(each).equals(word))
                .findFirst();
    }
}
