package io.github.statbrief.proposal;

import io.github.statbrief.internal.spelling.Digits;
import io.github.statbrief.internal.spelling.ValueSpelling;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes its values.
 *
 * @param numbers how it writes numbers
 * @param missing texts in the place of numbers, with their reasons
 * @param flags marks behind numbers, with the flags that they stand for
 * @param written an example of each spelling that the notation does not have, with its meaning
 * @param guessed marks whose meaning nobody has said, and texts that are read as missing numbers for want of another meaning
 */
record ValueForm(
        NumberForm numbers,
        Map<String, String> missing,
        Map<String, String> flags,
        Map<String, Meaning> written,
        Set<String> guessed) {
    private static final Pattern MARKED = Pattern.compile(
            "(.*\\d)[\\s\u00a0]*(?:([\\[(])\\s?)?([\\p{L}*\u2020\u2021#]{1,3}(?:[, ]+[\\p{L}*\u2020\u2021#]{1,3})*)\\s?[\\])]?");
    private static final Pattern AROUND = Pattern.compile(
            "([\u00a3$\u20ac+~<>\u2264\u2265\\s]*)([-\u2212\u2013]?)\\s*([\u00a3$\u20ac]?)((?:\\d[\\d.,'\u2019\u00a0\u202f ]*|[.,]\\d+))\\s*(%?)\\s*(\\+?)");
    private static final Pattern LIMITED = Pattern.compile(
            "(-?\\d[\\d.,]*)\\s*[\\[(]\\s*(-?\\d[\\d.,]*?)\\s*(?:[,;\u2013-]|to)\\s*(-?\\d[\\d.,]*)\\s*[\\])]");
    private static final Pattern SPAN = Pattern.compile("(\\d[\\d.,]*)\\s*[-\u2013]\\s*(\\d[\\d.,]*)");
    private static final int LONGEST_WORD = 40;

    /**
     * What an example means.
     *
     * @param value the value in signs
     * @param limits its confidence limits in signs, if the example has them
     */
    record Meaning(String value, Optional<String> limits) {}

    /** Copies the collections. */
    ValueForm {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        guessed = Collections.unmodifiableSet(new LinkedHashSet<>(guessed));
    }

    /** Whether values need no declaration but that of their marks. */
    boolean isNotation() {
        return flags.isEmpty() && written.isEmpty();
    }

    /** How some values are written; texts that are no values are read as missing numbers, and said to be guessed. */
    static ValueForm of(Collection<String> values) {
        Found found = new Found(NumberForm.of(values));
        values.stream().filter(text -> !text.isEmpty()).distinct().forEach(found::add);
        return new ValueForm(found.numbers, found.missing, found.flags, found.written, found.guessed);
    }

    /** The same where empty values say that a number is not available. */
    ValueForm withEmpty() {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("", "not available");
        more.putAll(missing);
        return new ValueForm(numbers, more, flags, written, guessed);
    }

    /** Whether a text stands in the place of a number. */
    boolean isMissing(String text) {
        return missing.containsKey(text);
    }

    private static boolean isValue(String text) {
        try {
            return StatedValue.parse(text).number().isPresent() || text.startsWith("[");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What has been found so far. */
    private static final class Found {
        private final NumberForm numbers;
        private final Map<String, String> missing = new LinkedHashMap<>();
        private final Map<String, String> flags = new LinkedHashMap<>();
        private final Map<String, Meaning> written = new LinkedHashMap<>();
        private final Set<String> guessed = new LinkedHashSet<>();

        Found(NumberForm numbers) {
            this.numbers = numbers;
        }

        void add(String text) {
            if (isValue(numbers.plain(text)) || isWritten(text)) {
                return;
            }
            Matcher marked = MARKED.matcher(text);
            if (marked.matches() && isValue(numbers.plain(marked.group(1).strip()))) {
                for (String mark : marked.group(3).split("[, ]+", -1)) {
                    flag("(".equals(marked.group(2)) ? "(" + mark + ")" : mark, mark);
                }
                return;
            }
            Optional<Meaning> meaning = meaning(text);
            if (meaning.isPresent()) {
                written.put(text, meaning.get());
                return;
            }
            Optional<String> reason = MarkWords.reason(text);
            boolean word = text.length() <= LONGEST_WORD && !text.matches(".*\\d.*");
            if (word && reason.isEmpty()) {
                guessed.add(text);
            }
            if (word || reason.isPresent()) {
                missing.put(text, reason.orElse("not available"));
            }
        }

        private void flag(String written, String mark) {
            Optional<String> known = MarkWords.flag(mark);
            if (known.isEmpty() || mark.equals("*")) {
                guessed.add(written);
            }
            flags.putIfAbsent(written, known.orElse("provisional"));
        }

        private boolean isWritten(String text) {
            Digits digits = new Digits(numbers.decimal(), numbers.thousands());
            return written.entrySet().stream()
                    .anyMatch(each -> spelled(each.getKey(), each.getValue(), digits)
                            .flatMap(spelling -> spelling.read(text))
                            .isPresent());
        }

        private static Optional<ValueSpelling> spelled(String example, Meaning means, Digits digits) {
            try {
                return Optional.of(ValueSpelling.of(
                        example,
                        StatedValue.parse(means.value()),
                        means.limits().map(Found::range),
                        digits));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static StatedValue.Range range(String limits) {
            return StatedValue.parse(limits) instanceof StatedValue.Range range
                    ? range
                    : new StatedValue.Range(Bound.EXACT, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        /** What a number with signs or limits around it means: 12%, £1,200, +3, 100+, 12.1 (11.5, 13.5). */
        private Optional<Meaning> meaning(String text) {
            Matcher limited = LIMITED.matcher(text);
            Matcher span = SPAN.matcher(text);
            Matcher around = AROUND.matcher(text);
            Optional<Meaning> meant = Optional.empty();
            if (limited.matches()) {
                meant = Optional.of(new Meaning(
                        numbers.plain(limited.group(1)),
                        Optional.of(numbers.plain(limited.group(2)) + ".." + numbers.plain(limited.group(3)))));
            } else if (span.matches()) {
                meant = Optional.of(new Meaning(
                        numbers.plain(span.group(1)) + ".." + numbers.plain(span.group(2)), Optional.empty()));
            } else if (around.matches()) {
                String number = numbers.plain(around.group(4).strip());
                meant = Optional.of(new Meaning(
                        bound(around.group(1), around.group(6))
                                + (around.group(2).isEmpty() ? "" : "-")
                                + (number.startsWith(".") ? "0" + number : number),
                        Optional.empty()));
            }
            Digits digits = new Digits(numbers.decimal(), numbers.thousands());
            return meant.filter(each -> isValue(each.value()))
                    .filter(each -> spelled(text, each, digits)
                            .flatMap(spelling -> spelling.read(text))
                            .isPresent());
        }

        private static String bound(String before, String behind) {
            if (before.contains("\u2264")) {
                return "<=";
            }
            if (before.contains("\u2265") || !behind.isEmpty()) {
                return ">=";
            }
            return before.contains("~") ? "~" : before.contains("<") ? "<" : before.contains(">") ? ">" : "";
        }
    }
}
