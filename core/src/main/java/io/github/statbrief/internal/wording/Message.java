package io.github.statbrief.internal.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * A phrase with arguments, in the notation of ICU messages: names, whole numbers, {@code select} and {@code plural}. ICU
 * reads the notation; its formatter for all that messages can have is several times slower and loads 200 classes. Safe to
 * share between threads.
 */
final class Message {
    private final MessagePattern pattern;
    private final String text;
    private final NumberText numbers;

    /**
     * Reads a phrase.
     *
     * @param text the phrase
     * @param numbers words its numbers
     * @throws IllegalArgumentException if it is no message
     */
    Message(String text, NumberText numbers) {
        this.pattern = new MessagePattern(text);
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * The phrase with its arguments.
     *
     * @param arguments names and values in turn; values are texts and whole numbers
     */
    String format(Object... arguments) {
        StringBuilder result = new StringBuilder(text.length() + Integer.BYTES * arguments.length);
        append(0, "", result, arguments);
        return result.toString();
    }

    /** Appends the message that begins at a part; a number sign in it stands for a number. */
    private void append(int start, String number, StringBuilder result, Object... arguments) {
        int from = pattern.getPart(start).getLimit();
        for (int at = start + 1; ; at++) {
            Part part = pattern.getPart(at);
            result.append(text, from, part.getIndex());
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return;
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                result.append(number);
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(at, number, result, arguments);
                at = pattern.getLimitPartIndex(at);
            }
            from = pattern.getPart(at).getLimit();
        }
    }

    private void argument(int start, String number, StringBuilder result, Object... arguments) {
        ArgType type = pattern.getPart(start).getArgType();
        Object value = value(pattern.getSubstring(pattern.getPart(start + 1)), arguments);
        // the first selector follows the name
        if (type == ArgType.SELECT) {
            append(selected(start + 2, value.toString(), value.toString()), number, result, arguments);
        } else if (type == ArgType.PLURAL) {
            long count = whole(value);
            // a language with other forms of its nouns would ask ICU's PluralRules
            int form = selected(start + 2, "=" + count, count == 1 ? "one" : "other");
            append(form, numbers.count(count), result, arguments);
        } else if (value instanceof Number) {
            result.append(numbers.count(whole(value)));
        } else {
            result.append(value);
        }
    }

    /** A whole number; any other would lose its decimal places. */
    private long whole(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new IllegalArgumentException("'" + text + "' takes texts and whole numbers, not " + value);
    }

    private Object value(String name, Object... arguments) {
        for (int at = 0; at < arguments.length; at += 2) {
            if (arguments[at].equals(name)) {
                return arguments[at + 1];
            }
        }
        throw new IllegalArgumentException("'" + text + "' needs a value for {" + name + "}");
    }

    /** Where the message of a selector begins: of the first that is one of the two, or else of {@code other}. */
    private int selected(int first, String exact, String word) {
        int other = 0;
        for (int at = first; pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR; ) {
            Part selector = pattern.getPart(at);
            // an exact selector is followed by its number
            boolean numbered = pattern.getPart(at + 1).getType().hasNumericValue();
            int message = numbered ? at + 2 : at + 1;
            if (pattern.partSubstringMatches(selector, exact) || pattern.partSubstringMatches(selector, word)) {
                return message;
            }
            other = pattern.partSubstringMatches(selector, "other") ? message : other;
            at = pattern.getLimitPartIndex(message) + 1;
        }
        return other;
    }
}
