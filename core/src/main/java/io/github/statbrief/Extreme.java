package io.github.statbrief;

/** A statement that ranks or exhausts without giving a number. It is worded, never drawn at an invented size. */
public enum Extreme {
    /** Every one of them, where how many there are is not stated. */
    ALL("all"),
    /** The greatest in amount. */
    MOST("most"),
    /** The smallest in amount. */
    LEAST("least"),
    /** The most favourable. */
    BEST("best"),
    /** The least favourable. */
    WORST("worst"),
    /** The greatest in height or level. */
    HIGHEST("highest"),
    /** The smallest in height or level. */
    LOWEST("lowest");

    private final String words;

    Extreme(String words) {
        this.words = words;
    }

    /** The word of the release format. */
    public String words() {
        return words;
    }
}
