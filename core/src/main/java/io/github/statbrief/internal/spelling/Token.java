package io.github.statbrief.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of digits, of letters or of other characters.
 *
 * @param text its text
 * @param fixed whether it is a part of a longer run of digits, so that its width never changes
 */
record Token(String text, boolean fixed) {
    private static final Pattern RUN = Pattern.compile("\\d+|\\p{L}+|[^\\d\\p{L}]+");
    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{6}(?:\\d{2})?");
    private static final int YEAR = 4;
    private static final int PART = 2;

    /** The tokens of a text; a run of six or eight digits is a year with a month and a day. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String run = runs.group();
            if (WHOLE_DATE.matcher(run).matches()) {
                tokens.add(new Token(run.substring(0, YEAR), true));
                for (int at = YEAR; at < run.length(); at += PART) {
                    tokens.add(new Token(run.substring(at, at + PART), true));
                }
            } else {
                tokens.add(new Token(run, false));
            }
        }
        return tokens;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** A regular expression for the same text: spaces and dashes of any kind, letters of any case. */
    String literal() {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                pattern.append("[\\s\\u00A0]");
            } else if (each == '-' || each == '\u2013') {
                pattern.append("[-\\u2013]");
            } else {
                pattern.append(Pattern.quote(Character.toString(each)));
            }
        });
        return pattern.toString();
    }
}
