package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.text.Labels;
import io.github.statbrief.value.NumberInWords;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads words that an output says of a figure or cell. Immutable. */
public final class Reader {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private static final Pattern STATUS = Pattern.compile("\\[\\p{L}]");

    private final ShownNumbers numbers;

    /** Reads words of a language. */
    public Reader(Locale language) {
        this.numbers = new ShownNumbers(Labels.in(language));
    }

    /**
     * Compares words with a fact.
     *
     * @param fact the fact
     * @param words the words that are said of it
     * @param beside the words beside them, of which one may be the scale word: "billion yuan"
     * @return what they say
     */
    public Statement read(Fact fact, String words, Collection<String> beside) {
        Optional<String> strange = strange(fact, Vocabulary.wordsOf(words));
        if (strange.isPresent() && !isStoredWord(fact, words)) {
            return Statement.problem("says '" + strange.get() + "', which is not stated of it");
        }
        Statement plain = readPlain(fact, words, beside);
        String unbroken = plain.problem().isEmpty() ? words : Spaces.unbroken(words);
        if (!unbroken.equals(words)) {
            Statement whole = readPlain(fact, unbroken, beside);
            return whole.problem().isEmpty() ? whole : plain;
        }
        return plain;
    }

    private Statement readPlain(Fact fact, String words, Collection<String> beside) {
        String rest = fact.withoutFurther(words);
        boolean percent =
                fact.unit().filter(unit -> unit.equals(Unit.Share.PERCENT)).isPresent();
        if (rest.contains(numbers.percentSign()) && !percent && fact.drawn().isEmpty()) {
            return Statement.problem("shows a percentage");
        }
        List<ShownNumber> shown = numbers.in(rest);
        Statement plain = Statement.of(fact, fact.value(), shown);
        if (plain.problem().isEmpty()) {
            return plain.value() || isBeside(fact, words) || isStoredWord(fact, words)
                    ? plain
                    : Statement.problem("shows no number");
        }
        return Stream.concat(
                        beside.stream()
                                .flatMap(text -> numbers.scale(text).stream())
                                .map(power -> Statement.of(fact, fact.value(), scaled(shown, power))),
                        fact.drawn().stream().map(drawn -> Statement.of(fact, drawn.value(), shown)))
                .filter(other -> other.problem().isEmpty())
                .findFirst()
                .orElse(plain);
    }

    /** Whether words are those in which a value is stated, of which readers elsewhere see a rounded number: "sixteenth". */
    private static boolean isStoredWord(Fact fact, String words) {
        String bare = STATUS.matcher(words).replaceAll("").strip();
        return fact.stored() instanceof StatedValue.Point point
                && point.words()
                        .map(NumberInWords::words)
                        .filter(bare::equalsIgnoreCase)
                        .isPresent();
    }

    /**
     * Compares words with a number of a fact that stands in a column of its own.
     *
     * @param fact the fact
     * @param number one end of its range, or one of its limits
     * @param words the words in that column
     */
    public Statement readNumber(Fact fact, BigDecimal number, String words) {
        List<ShownNumber> shown = numbers.in(words);
        return shown.size() == 1
                ? Statement.of(fact, new StatedValue.Point(shown.get(0).bound(), number), shown)
                : Statement.problem("does not show one number");
    }

    /**
     * Compares words with one of the limits of a fact, stated or drawn, that stands in a column of its own.
     *
     * @param fact the fact
     * @param lower whether it is the lower limit
     * @param words the words in that column
     */
    public Statement readLimit(Fact fact, boolean lower, String words) {
        List<Statement> read = fact.allLimits()
                .map(limits -> readNumber(fact, lower ? limits.low() : limits.high(), words))
                .toList();
        return read.stream()
                .filter(each -> each.problem().isEmpty())
                .findFirst()
                .or(() -> read.stream().findFirst())
                .orElse(new Statement(Optional.of("has no limits"), false));
    }

    /** Compares words with the length of the bar of a fact. */
    public Statement readLength(Fact fact, String words) {
        boolean same = number(words)
                .filter(length -> fact.drawn().stream()
                        .flatMap(drawn -> drawn.value().number().stream())
                        .anyMatch(value -> value.abs().compareTo(length.abs()) == 0))
                .isPresent();
        return same ? new Statement(Optional.empty(), false) : Statement.problem("is not the length of its bar");
    }

    /** Compares words with all that charts say of a fact. */
    public Statement readSpoken(Fact fact, String words) {
        return fact.drawn().stream().anyMatch(drawn -> drawn.spoken().equals(words))
                ? new Statement(Optional.empty(), true)
                : Statement.problem("is not what is said of it");
    }

    /**
     * The number that words show on an axis: "-20", "1.5 million", "40%", with its sign.
     *
     * @param words the words
     * @return the number; empty if they are none, or more than one number
     */
    public Optional<BigDecimal> number(String words) {
        List<ShownNumber> shown = numbers.in(words);
        boolean only = shown.size() == 1 && numbers.isWhole(words);
        return only
                ? Optional.of(
                        shown.get(0).sign() < 0
                                ? shown.get(0).amount().negate()
                                : shown.get(0).amount())
                : Optional.empty();
    }

    /** The first word that is not said of a fact; a word may be broken in two at the end of a line. */
    private static Optional<String> strange(Fact fact, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (!fact.vocabulary().contains(words.get(at))) {
                boolean broken = at + 1 < words.size() && fact.vocabulary().contains(words.get(at) + words.get(at + 1));
                if (!broken) {
                    return Optional.of(words.get(at));
                }
                at++;
            }
        }
        return Optional.empty();
    }

    /** Whether words say its name, its period or what it is compared with, and no part of its value. */
    private static boolean isBeside(Fact fact, String words) {
        String rest = letters(words);
        for (String beside : fact.besides()) {
            rest = rest.replace(letters(beside), "");
        }
        String left = rest;
        return left.isEmpty()
                || fact.besides().stream().anyMatch(beside -> letters(beside).contains(left));
    }

    private static String letters(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<ShownNumber> scaled(List<ShownNumber> shown, int power) {
        return shown.stream()
                .map(number -> number.isScaled()
                        ? number
                        : new ShownNumber(number.bound(), number.sign(), number.digits(), power))
                .toList();
    }
}
