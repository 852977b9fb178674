package io.github.statbrief.value;

import java.math.BigDecimal;

/** A power of ten that a release names by a word, as SDMX's UNIT_MULT does by a number. */
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
     * The scale under which a number stated to fewer digits than it has is worded: 12e8 is "1.2 billion".
     *
     * @param value any number
     * @return {@link #ONE} where every digit was stated; otherwise the smallest scale that shows the stated digits and no more
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
