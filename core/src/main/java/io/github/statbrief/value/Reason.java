package io.github.statbrief.value;

/** Why there is no number where one could stand. None of these is zero. */
public enum Reason {
    /** Not available ({@code [x]}). */
    NOT_AVAILABLE("x", "not available"),
    /** Withheld to protect those it speaks of ({@code [c]}). */
    CONFIDENTIAL("c", "confidential"),
    /** Cannot exist for this combination ({@code [z]}). */
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

    /** The shorthand without its brackets, as the UK Analysis Function lists it. */
    public String code() {
        return code;
    }

    /** The words of the release format. */
    public String words() {
        return words;
    }

    /** The shorthand in its brackets: {@code [x]}. */
    public String shorthand() {
        return "[" + code + "]";
    }
}
