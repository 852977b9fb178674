package io.github.statbrief.html.internal.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns any text into Markdown that shows this text, on one line. */
final class Escape {
    /** Signs of CommonMark, of the tables and struck words of GitHub, and of formulas there. */
    private static final String SIGNS = "\\`*_[]<>&|~$";

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern BLOCK = Pattern.compile("^([#+=:-]|\\d+(?=[.)]))");
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Escape() {}

    /** A text that begins a line: nothing in it begins a heading, a list or a rule. */
    static String line(String text) {
        String words = words(text).strip();
        return BLOCK.matcher(words)
                .replaceFirst(found -> found.group().length() == 1
                                && !Character.isDigit(found.group().charAt(0))
                        ? "\\\\" + found.group()
                        : found.group() + "\\\\");
    }

    /** A text within a line. */
    static String words(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        visible(text).chars().forEach(each -> {
            if (SIGNS.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) each);
        });
        return escaped.toString();
    }

    /** An id or the name of a file, as code, in a table or outside. */
    static String code(String text) {
        String plain = visible(text).strip();
        int longest = 0;
        int run = 0;
        for (int at = 0; at < plain.length(); at++) {
            run = plain.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String gap = longest > 0 ? " " : "";
        return fence + gap + plain.replace("|", "\\|") + gap + fence;
    }

    /** The text on one line; what is not seen and changes how text is shown is named: {@code [U+202E]}. */
    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        SPACES.matcher(text).replaceAll(" ").codePoints().forEach(each -> {
            boolean joins = each == JOINER || each == NON_JOINER;
            int type = Character.getType(each);
            boolean hidden = type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.UNASSIGNED;
            if (hidden && !joins && each != SOFT_HYPHEN) {
                seen.append(String.format(Locale.ROOT, "[U+%04X]", each));
            } else if (each != SOFT_HYPHEN) {
                seen.appendCodePoint(each);
            }
        });
        return seen.toString();
    }
}
