package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a passage together from pieces: white space becomes single spaces, soft hyphens go. Used by one thread. */
final class PassageBuilder {
    /** How many hexadecimal digits on end are more than a number or a word has. */
    private static final int PART_OF_DIGEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private boolean space;

    /** Adds a piece of text. */
    void add(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            char letter = piece.charAt(at);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space();
            } else if (letter != '\u00AD' && letter != '\u2060' && letter != '\u200B') {
                // a piece may begin with another space than that before it
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                space = false;
                text.append(letter);
            }
        }
    }

    /** Adds a space, unless there is one. */
    void space() {
        space = true;
    }

    /** Where the next piece begins. */
    int begin() {
        if (space && text.length() > 0) {
            text.append(' ');
            space = false;
        }
        return text.length();
    }

    /** Marks all that was added since. */
    void mark(String id, int start, Map<String, String> stated) {
        mark(id, start, Mark.Role.WORDS, stated);
    }

    /** Marks all that was added since. */
    void mark(String id, int start, Mark.Role role, Map<String, String> stated) {
        if (text.length() > start) {
            marks.add(new Mark(id, start, text.length(), role, stated));
        }
    }

    /** What was added so far. */
    String text() {
        return text.toString();
    }

    /** Whether what was added so far ends with these words, a space at their beginning included. */
    boolean endsWith(String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    /** Takes back the last characters. */
    void removeLast(int characters) {
        text.setLength(text.length() - characters);
        space = false;
    }

    /** Whether what was added so far ends within a digest, the only word that a line may not hold. */
    boolean endsInDigest() {
        int digits = 0;
        while (digits < text.length() && isHex(text.charAt(text.length() - 1 - digits))) {
            digits++;
        }
        return !space && digits >= PART_OF_DIGEST;
    }

    static boolean isHex(char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return text.length() == 0;
    }

    /** The passage so far. */
    Passage passage(String place, boolean shown) {
        return new Passage(place, text.toString(), marks, shown);
    }
}
