package io.github.statbrief.value;

/**
 * A statement without a number that ranks, means all, or describes a change. Shown in words, never drawn at an
 * invented size.
 */
public enum VerbalStatement {
    /** All of them, without a stated number. */
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
    /** Moved by an unstated small amount. */
    LITTLE_CHANGED("little changed"),
    /** Not moved at all, as stated. */
    UNCHANGED("unchanged"),
    /** Moved by an unstated amount; the sense gives the direction. */
    CHANGED("changed");

    private final String words;

    VerbalStatement(String words) {
        this.words = words;
    }

    /** The word of the release format. */
    public String words() {
        return words;
    }

    /** Whether it describes a change and not a level. */
    public boolean isChange() {
        return this == LITTLE_CHANGED || this == UNCHANGED || this == CHANGED;
    }
}
