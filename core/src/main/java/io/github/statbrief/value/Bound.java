package io.github.statbrief.value;

/** How the actual number relates to the stated one: "more than 500,000" is a bound, not 500,000. */
public enum Bound {
    /** The stated number itself. */
    EXACT("", ""),
    /** Greater than the stated number ("more than 500,000"). */
    MORE_THAN("more than", ">"),
    /** The stated number or greater ("at least 3"). */
    AT_LEAST("at least", ">="),
    /** Less than the stated number ("less than 5"). */
    LESS_THAN("less than", "<"),
    /** The stated number or less ("at most 5"). */
    AT_MOST("at most", "<="),
    /** Near the stated number, on either side ("about 43.6 billion"). */
    ABOUT("about", "~"),
    /** Near the stated number and below it ("nearly 450 million"). */
    JUST_UNDER("nearly", "<~"),
    /** Near the stated number and above it ("just over 8.1 million"). */
    JUST_OVER("just over", ">~");

    private final String words;
    private final String sign;

    Bound(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** The words before the number in the release format; empty for {@link #EXACT}. */
    public String words() {
        return words;
    }

    /** The sign before the number in tables and CSV; empty for {@link #EXACT}. */
    public String sign() {
        return sign;
    }

    /** Whether the actual number lies above the stated one or equals it. */
    public boolean isLower() {
        return this == MORE_THAN || this == AT_LEAST || this == JUST_OVER;
    }

    /** Whether the actual number lies below the stated one or equals it. */
    public boolean isUpper() {
        return this == LESS_THAN || this == AT_MOST || this == JUST_UNDER;
    }
}
