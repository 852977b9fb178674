package io.github.statbrief.value;

/** The reason for a missing number. None of these is zero. */
public enum Reason {
    /** Not available ({@code [x]}). */
    NOT_AVAILABLE("x", "not available"),
    /** Withheld to protect respondents ({@code [c]}). */
    CONFIDENTIAL("c", "confidential"),
    /** Impossible for this combination ({@code [z]}). */
    NOT_APPLICABLE("z", "not applicable"),
    /** Rounds to zero without being zero ({@code [low]}). */
    LOW("low", "low"),
    /** A survey recorded none ({@code [w]}). */
    NONE_RECORDED("w", "none recorded"),
    /** Withheld because it is too unreliable to use ({@code [u]}). */
    UNRELIABLE("u", "unreliable");

    private final String code;
    private final String words;

    Reason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The shorthand without brackets, as listed by the UK Analysis Function. */
    public String code() {
        return code;
    }

    /** The words of the release format. */
    public String words() {
        return words;
    }

    /** The shorthand in brackets: {@code [x]}. */
    public String shorthand() {
        return "[" + code + "]";
    }
}
