package io.github.statbrief.value;

/** A statement that ranks, exhausts or tells of a change without giving a number. It is worded, never drawn at an invented size. */
public enum VerbalStatement {
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
    LOWEST("lowest"),
    /** Moved by little, where how much is not stated. */
    LITTLE_CHANGED("little changed"),
    /** Not moved at all, as far as is stated. */
    UNCHANGED("unchanged"),
    /** Moved, where how much is not stated; the sense says which way. */
    CHANGED("changed");

    private final String words;

    VerbalStatement(String words) {
        this.words = words;
    }

    /** The word of the release format. */
    public String words() {
        return words;
    }

    /** Whether it tells of a change: then it is no level. */
    public boolean isChange() {
        return this == LITTLE_CHANGED || this == UNCHANGED || this == CHANGED;
    }
}
