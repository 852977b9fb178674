package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.value.Bound;

/** Where a number lies, seen from the one that is stated: a mark of fixed size beside it, never more bar. */
public enum Hint {
    /** On it. */
    NONE,
    /** On either side, near. */
    NEAR,
    /** Further up the axis, by an amount that is not stated. */
    ABOVE,
    /** Further down the axis, by an amount that is not stated. */
    BELOW,
    /** A little further up. */
    JUST_ABOVE,
    /** A little further down. */
    JUST_BELOW;

    /** Where the number of a bound lies. */
    public static Hint of(Bound bound) {
        return switch (bound) {
            case EXACT -> NONE;
            case MORE_THAN, AT_LEAST -> ABOVE;
            case LESS_THAN, AT_MOST -> BELOW;
            case ABOUT -> NEAR;
            case JUST_UNDER -> JUST_BELOW;
            case JUST_OVER -> JUST_ABOVE;
        };
    }

    /** The same of a number with the other sign. */
    public Hint mirrored() {
        return switch (this) {
            case NONE, NEAR -> this;
            case ABOVE -> BELOW;
            case BELOW -> ABOVE;
            case JUST_ABOVE -> JUST_BELOW;
            case JUST_BELOW -> JUST_ABOVE;
        };
    }
}
