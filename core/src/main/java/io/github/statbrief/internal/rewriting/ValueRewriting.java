package io.github.statbrief.internal.rewriting;

import io.github.statbrief.internal.rewriting.Rewriting.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proposes the value that an author meant, apart from what stands beside it under keys of its own: its unit and its
 * direction. Proposes only what the notations read.
 */
public final class ValueRewriting {
    private static final int LONGEST = 100;

    /** Words in the place of a number. */
    private static final Map<String, String> WORDS = WordList.of(
            "not available: n/a na n.a. nan null - -- . .. ... : ? ~ x unknown missing tbc tbd pending not_known no_data nd none_available",
            "0: none no nil nought",
            "confidential: c * suppressed redacted withheld secret hidden",
            "not applicable: z not_relevant",
            "low: negligible",
            "unchanged: no_change same unaltered stable flat",
            "a half: 1/2 \u00bd",
            "a quarter: 1/4 \u00bc",
            "three-quarters: 3/4 \u00be",
            "a third: 1/3 \u2153",
            "two-thirds: 2/3 \u2154",
            "a fifth: 1/5",
            "a tenth: 1/10");

    /** Words and signs of bounds that the notation doesn't have. */
    private static final Map<String, String> BOUNDS = WordList.of(
            "more than: more_than over above greater_than higher_than exceeding upwards_of in_excess_of >",
            "at least: at_least no_fewer_than not_fewer_than no_less_than not_less_than a_minimum_of minimum min min. >= => \u2265",
            "less than: less_than fewer_than under below lower_than <",
            "at most: at_most up_to no_more_than not_more_than a_maximum_of maximum max max. <= =< \u2264",
            "about: about around approximately approx approx. roughly circa ca ca. c. some say ~ \u2248 \u223c",
            "nearly: nearly almost just_under close_to <~",
            "just over: just_over slightly_over a_little_over slightly_more_than >~",
            "exactly: exactly only = a_total_of total between from");

    private static final Map<String, String> BEHIND = WordList.of(
            "at least: + plus or_more or_over and_over and_above or_above and_more",
            "at most: or_fewer or_less or_under or_below");

    private static final Map<String, String> SCALES = WordList.of(
            "thousand: k thousand thousands",
            "million: m mn mln mio million millions",
            "billion: bn b bln billion billions",
            "trillion: tn trn trillion trillions");

    private static final Map<String, String> SIGNS =
            Map.of("\u00a3", "GBP", "\u20ac", "EUR", "$", "USD", "\u00a5", "JPY");

    private static final Pattern DIRECTED = Pattern.compile(
            "(?i)(?:(\\+|up|rose|risen|increased?|grew|grown|gained?|higher)|(down|fell|fallen|decreased?|dropped|declined?|lower))"
                    + "(?<!\\w(?=\\w)) ?(?:by |of )?(.*\\d.*)");

    private static final String NUMBER = "([.\\d](?:[\\d.,'\u2019_]| (?=\\d{3}(?!\\d)))*)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)([^\\d.\u00a3\u20ac$\u00a5]*?\\.?)? ?([\u00a3\u20ac$\u00a5])? ?" + NUMBER
                    + " ?(?:(?:-|to|and|\\.\\.) ?[\u00a3\u20ac$\u00a5]? ?" + NUMBER + ")?"
                    + " ?((?:k|m|mn|mln|mio|b|bn|bln|tn|trn|thousands?|millions?|billions?|trillions?)(?![\\w]))?"
                    + " ?(\\+|plus|or (?:more|over|above|fewer|less|under|below)|and (?:more|over|above))? ?(.*)");
    private static final Pattern FLAGGED = Pattern.compile("(.*\\d.*?) ?[\\[(]([prefPREF])[\\])]");
    private static final Map<String, String> FLAGS =
            Map.of("p", "provisional", "r", "revised", "e", "estimated", "f", "forecast");
    private static final Pattern CODE_FIRST = Pattern.compile("(.*?)\\b([A-Z]{3}) ?(\\d.*)");
    private static final Pattern IN_PARTS =
            Pattern.compile("\\b(?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?|times|twice|in|out)\\b");
    private static final Pattern NO_UNIT = Pattern.compile("(?i)e[+-]?\\d|of |out of |in \\d|to |and ");
    private static final Pattern PERCENT_TWICE = Pattern.compile("(\\d) ?%( ?(?:-|to|and) ?[\\d.]+ ?%)");

    private final Predicate<String> isValue;
    private final Function<String, Optional<String>> unit;

    /**
     * Prepares to rewrite values.
     *
     * @param isValue whether the notation of values reads a text
     * @param unit the notation of the unit that a text names
     */
    public ValueRewriting(Predicate<String> isValue, Function<String, Optional<String>> unit) {
        this.isValue = isValue;
        this.unit = unit;
    }

    /** What to write in the place of a text; empty if nothing is likely. */
    public Optional<Rewriting> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = Plain.signs(typed);
        String word = Plain.words(typed);
        return Stream.of(Optional.ofNullable(WORDS.get(word)), Optional.of(text), Optional.of(word))
                .flatMap(Optional::stream)
                .filter(isValue)
                .filter(each -> !each.equals(typed.strip()))
                .findFirst()
                .map(each -> Rewriting.of("value", each))
                .or(() -> flagged(text))
                .or(() -> directed(text))
                .or(() -> amount(typed, text, List.of()))
                .or(() -> IN_PARTS.matcher(word).find()
                        ? Optional.empty()
                        : amount(typed, NumberRewriting.inDigits(word), List.of()));
    }

    /** "57 [p]", "57 (r)". */
    private Optional<Rewriting> flagged(String text) {
        Matcher matcher = FLAGGED.matcher(text);
        return matcher.matches()
                ? amount(
                        text,
                        matcher.group(1).strip(),
                        List.of(new Entry(
                                "flags", "[" + FLAGS.get(matcher.group(2).toLowerCase(Locale.ROOT)) + "]")))
                : Optional.empty();
    }

    /** "+3.2", "up 3%", "fell by 14%". */
    private Optional<Rewriting> directed(String text) {
        Matcher matcher = DIRECTED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sense = matcher.group(1) == null ? "change down" : "change up";
        return amount(text, matcher.group(3), List.of(new Entry("sense", sense)));
    }

    private Optional<Rewriting> amount(String typed, String text, List<Entry> further) {
        Matcher money = CODE_FIRST.matcher(PERCENT_TWICE.matcher(text).replaceFirst("$1$2"));
        String code = money.matches() ? money.group(2) : "";
        Matcher matcher = AMOUNT.matcher(money.replaceFirst("$1$3").replaceFirst("(?i)(\\d) ?pc$", "$1%"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> value = value(matcher).filter(isValue);
        String behind = (code + " " + matcher.group(7)).strip();
        Optional<String> named = matcher.group(2) != null
                ? money(matcher.group(2), behind)
                : behind.isEmpty() ? Optional.of("") : unit.apply(behind);
        if (value.isEmpty() || named.isEmpty() || NO_UNIT.matcher(behind).lookingAt()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>(List.of(new Entry("value", value.get())));
        named.filter(each -> !each.isEmpty()).ifPresent(each -> entries.add(new Entry("unit", each)));
        entries.addAll(further);
        return entries.size() == 1 && value.get().equals(typed)
                ? Optional.empty()
                : Optional.of(new Rewriting(entries, ""));
    }

    /** "£7.1 billion", "£7 per week". */
    private Optional<String> money(String sign, String behind) {
        return behind.isEmpty() ? Optional.ofNullable(SIGNS.get(sign)) : unit.apply(SIGNS.get(sign) + " " + behind);
    }

    private static Optional<String> value(Matcher matcher) {
        String before = Optional.ofNullable(matcher.group(1)).orElse("").strip().toLowerCase(Locale.ROOT);
        Optional<String> bound = before.isEmpty()
                ? Optional.ofNullable(matcher.group(6))
                        .map(each -> BEHIND.get(each.toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.of(""))
                : Optional.ofNullable(before.equals("-") ? "-" : BOUNDS.get(before))
                        .map(each -> each.equals("exactly") ? "" : each);
        Optional<String> low = NumberRewriting.of(matcher.group(3));
        Optional<String> high = matcher.group(4) == null
                ? Optional.of("")
                : NumberRewriting.of(matcher.group(4)).map(" to "::concat);
        String scale = Optional.ofNullable(matcher.group(5))
                .map(each -> " " + SCALES.get(each.toLowerCase(Locale.ROOT)))
                .orElse("");
        return bound.flatMap(words -> low.flatMap(from -> high.map(
                to -> words.equals("-") ? "-" + from + to + scale : (words + " " + from + to + scale).strip())));
    }
}
