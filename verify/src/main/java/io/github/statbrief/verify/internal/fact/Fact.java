package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a release states of one figure, or of one cell of a table.
 *
 * @param id the id of the figure, or the notation of the cell
 * @param value its value
 * @param stored its value with every digit that was stated, where readers see a rounded one
 * @param drawn what charts draw in its place: itself, or an index or a proportion that is calculated from it
 * @param limits its confidence limits, if they are stated
 * @param unit its unit, of a cell that of its measure; empty if a figure is stated in words only
 * @param sense level or change
 * @param flags its status: the meaning of each, "provisional", by its shorthand, "[p]"
 * @param names the words for what it measures and, of a cell, for its place on each axis of its table, each in every way
 *     in which it is said
 * @param falls the words that say that it fell; none if it did not
 * @param unitWords its unit in every way in which it is said; none if it is stated in words only
 * @param besides every text that may stand in the place of its value: its name, its period, what it is compared with
 * @param further texts with digits that may stand beside its value and are not the value: its period, what it is compared
 *     with, its limits
 * @param vocabulary every word that may be said of it, in lower case
 */
public record Fact(
        String id,
        StatedValue value,
        StatedValue stored,
        List<DrawnValues.Drawn> drawn,
        Optional<StatedValue.Range> limits,
        Optional<Unit> unit,
        Sense sense,
        Map<String, String> flags,
        List<Set<String>> names,
        Set<String> falls,
        Set<String> unitWords,
        List<String> besides,
        List<String> further,
        Set<String> vocabulary) {
    private static final int DIGITS_HELD = 15;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern MINUS = Pattern.compile("\u2212|-\\p{Nd}");
    /** A digit of a number that is not rounded to nothing. */
    private static final Pattern COUNTS = Pattern.compile("[\\p{Nd}&&[^0]]");

    /** Copies the lists. */
    public Fact {
        drawn = List.copyOf(drawn);
        flags = Map.copyOf(flags);
        names = List.copyOf(names);
        falls = Set.copyOf(falls);
        unitWords = Set.copyOf(unitWords);
        besides = List.copyOf(besides);
        further = List.copyOf(further);
        vocabulary = Set.copyOf(vocabulary);
    }

    /** The power of ten of its unit: 6 for a number of millions. */
    int power() {
        return unit.map(Unit::scale).map(scale -> scale.power()).orElse(0);
    }

    /**
     * Whether a spreadsheet may store a number for it: its value, an end of its range, what a chart draws of it.
     *
     * @param stored the number; a fall may be stored below zero
     * @param limit whether it is one of its limits
     */
    public boolean isStoredAs(BigDecimal stored, boolean limit) {
        Stream<BigDecimal> numbers = limit
                ? allLimits().flatMap(range -> Stream.of(range.low(), range.high()))
                : Stream.concat(Stream.of(value, this.stored), drawn.stream().map(DrawnValues.Drawn::value))
                        .flatMap(Fact::numbers);
        return numbers.anyMatch(
                number -> number.abs().compareTo(stored.abs()) == 0 || isHeldAs(stored.abs(), number.abs()));
    }

    /** Its limits, as they are stated and as charts draw them: of an index, those of the index. */
    public Stream<StatedValue.Range> allLimits() {
        return Stream.concat(limits.stream(), drawn.stream().flatMap(each -> each.limits().stream()));
    }

    /**
     * Whether a number is one with more digits as spreadsheets hold it, with about 15 digits; the words beside it have all.
     *
     * @param held the number that is held
     * @param stated the number that is stated
     */
    public static boolean isHeldAs(BigDecimal held, BigDecimal stated) {
        return stated.precision() > DIGITS_HELD
                && held.compareTo(new BigDecimal(Double.toString(stated.doubleValue()))) == 0;
    }

    private static Stream<BigDecimal> numbers(StatedValue value) {
        return value instanceof StatedValue.Range range
                ? Stream.of(range.low(), range.high())
                : value.number().stream();
    }

    /** Words without the texts with digits that may stand beside the value, of which a line may break a word. */
    public String withoutFurther(String words) {
        String rest = words;
        for (String each : further) {
            if (rest.contains(each)) {
                rest = rest.replace(each, " ; ");
            } else if (unspaced(rest).contains(unspaced(each))) {
                rest = broken(each).matcher(rest).replaceAll(" ; ");
            }
        }
        return rest;
    }

    private static String unspaced(String text) {
        return text.replace(" ", "");
    }

    /** A text with a space more or less anywhere but between digits that have none. */
    private static Pattern broken(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean space = text.charAt(at) == ' ';
            boolean number = at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at));
            boolean behindSpace = at > 0 && text.charAt(at - 1) == ' ';
            pattern.append(at == 0 || space || number || behindSpace ? "" : " ?")
                    .append(space ? " ?" : Pattern.quote(text.substring(at, at + 1)));
        }
        return Pattern.compile(pattern.toString());
    }

    /** Whether words have a number that is not rounded to nothing, which has no sign. */
    public static boolean isNumber(String words) {
        return COUNTS.matcher(words).find();
    }

    /** Whether words say that it fell: with a minus sign or in words; any words do of what did not fall. */
    public boolean saysFall(String words) {
        int sign = value.number().map(BigDecimal::signum).orElse(0);
        boolean fell = sense.isChange()
                && ((sense.direction() == Direction.DOWN && sign > 0)
                        || (sense.direction() == Direction.UNSTATED && sign < 0));
        return !fell || MINUS.matcher(words).find() || isCalledFall(words);
    }

    /** Whether words call it a fall, without its sign. */
    public boolean isCalledFall(String words) {
        String said = spaced(words);
        return falls.stream().map(Fact::spaced).anyMatch(said::contains);
    }

    /** The words in lower case with a space before and behind each, so that no part of a word is found: "Rainfall". */
    private static String spaced(String words) {
        return " "
                + NO_LETTERS
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
