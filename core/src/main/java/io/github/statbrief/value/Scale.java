package io.github.statbrief.value;

import java.math.BigDecimal;

/** A scale word of a release with its power of ten, which is SDMX's UNIT_MULT. */
public enum Scale {
    /** No scale word. */
    ONE("", 0),
    /** 10<sup>3</sup>. */
    THOUSAND("thousand", 3),
    /** 10<sup>6</sup>. */
    MILLION("million", 6),
    /** 10<sup>9</sup>. */
    BILLION("billion", 9),
    /** 10<sup>12</sup>. */
    TRILLION("trillion", 12);

    private final String word;
    private final int power;

    Scale(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** The word of the notation; empty for {@link #ONE}. */
    public String word() {
        return word;
    }

    /** The power of ten, as in SDMX's UNIT_MULT. */
    public int power() {
        return power;
    }

    /**
     * The scale for wording a number with fewer stated digits than it has: 12e8 is "1.2 billion".
     *
     * @param value any number
     * @return {@link #ONE} if every digit was stated; otherwise the smallest scale that shows exactly the stated
     *     digits
     */
    public static Scale of(BigDecimal value) {
        if (value.scale() >= 0) {
            return ONE;
        }
        for (Scale scale : values()) {
            if (scale.power >= -value.scale()) {
                return scale;
            }
        }
        return TRILLION;
    }

    static Scale named(String word) {
        for (Scale scale : values()) {
            if (scale.word.equals(word)) {
                return scale;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no scale; write thousand, million, billion or trillion");
    }
}
