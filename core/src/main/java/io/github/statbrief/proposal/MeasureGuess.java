package io.github.statbrief.proposal;

import io.github.statbrief.internal.rewriting.Plurals;
import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.value.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of a file say of a measure.
 *
 * @param label its name, without its unit
 * @param unit its unit in the notation
 * @param stat its statistic
 * @param isChange whether it is a change
 * @param isGuessed whether nothing in the file names its unit
 */
record MeasureGuess(String label, String unit, String stat, boolean isChange, boolean isGuessed) {
    private static final Pattern BRACKETS = Pattern.compile("\\s*[\\[(]([^\\[\\]()]*)[\\])]\\s*");
    private static final Pattern COMMA =
            Pattern.compile("(.+?)(?:(?<!\\d),\\s*|\\s+-\\s+|\\s+(?=[%\u00a3$\u20ac]))([^,%-]+|%)\\.?");
    private static final Pattern NOTE =
            Pattern.compile("(?i)\\s*\\[(?:note|notes|n|p|r)\\b[^\\]]*]|\\s*\\((?:note|notes)\\b[^)]*\\)");
    private static final Pattern MONEY = Pattern.compile(
            "(?i)(?:(\u00a3|\\$|\u20ac|gbp|usd|eur|pounds?|euros?|dollars?)\\s?['\u2019]?(thousands?|000s?|k|millions?|mn?|billions?|bn)?|"
                    + "(thousands?|['\u2019]?000s?|millions?|billions?)\\s(?:of )?(\u00a3|\\$|\u20ac|gbp|usd|eur|pounds?|euros?|dollars?))(?:\\s?sterling)?");
    private static final Pattern SCALED =
            Pattern.compile("(?i)(?:in )?(thousands?|['\u2019]?000s?|1,000s|millions?|billions?)(?:\\s(?:of )?(.+))?");
    private static final Pattern SHARE =
            Pattern.compile("(?i)(?:^|.*\\b|.*\\s)(?:%|percent|per cent|percentage|pct)(?!\\s?point)(?:\\W.*|$)");
    private static final Pattern POINTS = Pattern.compile("(?i).*(?:percentage|per cent|%)[ -]?points?.*");
    private static final Pattern PER =
            Pattern.compile("(?i).*\\bper (1,?000|100,?000|1,?000,?000|million|thousand)\\b.*");
    private static final Pattern INDEX = Pattern.compile("(?i).*\\bindex\\b.*");
    private static final Pattern CHANGE = Pattern.compile("(?i).*\\b(?:change|growth|difference)\\b.*");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:numbers?|count|counts|no\\.?|units?|value|values|n|obs value|observation|total)");
    private static final Pattern OF = Pattern.compile("(?i)(?:total )?(?:numbers?|count|no\\.?) of (.+)");
    private static final Pattern COUNT = Pattern.compile("(?i).*?\\b(\\p{L}{3,}) counts?\\b.*");
    /** A symbol of a unit, which has no plural: mm, kg. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Ll}{1,2}|km\\d?|\\p{Lu}\\p{Lu}?h|[kMG]W");

    private static final Pattern SCORE = Pattern.compile("(?i).*\\b(?:score|rating)\\b.*");
    private static final Pattern PLURAL = Pattern.compile("\\p{L}[\\p{L} -]*s");

    /** What a name and the words for a unit say. Both may be empty. */
    static MeasureGuess of(String name, String words) {
        String plain = NOTE.matcher(name.replace('_', ' ')).replaceAll("").strip();
        Optional<String> declared = unit(words.replace('_', ' ').strip());
        Matcher brackets = BRACKETS.matcher(plain);
        String label = plain;
        Optional<String> unit = declared;
        if (brackets.find() && within(brackets.group(1)).isPresent()) {
            unit = declared.or(() -> within(brackets.group(1)));
            label = brackets.replaceFirst(" ").strip();
        }
        Matcher comma = COMMA.matcher(label);
        if (comma.matches() && measured(comma.group(2)).isPresent()) {
            unit = unit.or(() -> measured(comma.group(2)));
            label = comma.group(1).strip();
        }
        String said = label;
        boolean scaled =
                unit.filter(each -> each.matches("thousand|million|billion")).isPresent();
        Optional<String> known = scaled
                ? unit.map(scale -> scale + " " + thing(said).orElse("unit"))
                : unit.or(() -> measured(said)).or(() -> thing(said));
        String notation = known.filter(each -> parsed(each).isPresent()).orElse("unit");
        String shown = label.isEmpty() ? plain : label;
        return new MeasureGuess(
                shown,
                notation,
                stat(name + " " + words, notation),
                CHANGE.matcher(name).matches(),
                known.isEmpty() || notation.equals("unit") || notation.endsWith(" unit"));
    }

    /** The unit that words in brackets behind a name are: no abbreviation of a place. */
    private static Optional<String> within(String words) {
        boolean capitals = words.matches("[\\p{Lu}\\d .]+") && !words.matches("[A-Z]{3}");
        return capitals ? Optional.empty() : unit(words);
    }

    /** The unit that some words name: what is measured, or what is counted. */
    private static Optional<String> unit(String words) {
        if (words.isEmpty() || NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        if (words.equals("PC")) {
            return Optional.of("percent");
        }
        if (SYMBOL.matcher(words).matches()
                && parsed(words).map(Unit::notation).filter(words::equals).isPresent()) {
            return Optional.of(words + "|" + words);
        }
        return measured(words)
                .or(() -> parsed(words.replace('-', ' ')).map(Unit::notation))
                .or(() -> parsed(words.toLowerCase(Locale.ROOT)).map(Unit::notation))
                .or(() -> compound(words));
    }

    /** "Hectolitres of alcohol", whose plural is not at its end. */
    private static Optional<String> compound(String words) {
        Matcher matcher = Pattern.compile("(\\p{L}+s) of (\\p{L}[\\p{L} ]*)")
                .matcher(words.toLowerCase(Locale.ROOT).replace('-', ' '));
        return matcher.matches()
                ? Optional.of(Plurals.singular(matcher.group(1)) + " of " + matcher.group(2) + "|" + matcher.group(1)
                        + " of " + matcher.group(2))
                : Optional.empty();
    }

    /** A unit that is recognised in a name: money, a ratio, an index, a scale. */
    private static Optional<String> measured(String text) {
        String words = text.replace('-', ' ').replaceFirst("\\.$", "").strip();
        Matcher money = MONEY.matcher(words);
        Matcher per = PER.matcher(words);
        Matcher scaled = SCALED.matcher(words);
        if (POINTS.matcher(words).matches()) {
            return Optional.of("percentage-point");
        }
        if (SHARE.matcher(words).matches()) {
            return Optional.of("percent");
        }
        if (per.matches()) {
            String base = per.group(1).replace(",", "");
            return Optional.of(
                    base.equals("1000") || base.equals("thousand")
                            ? "per-1000"
                            : base.equals("100000") ? "per-100000" : "per-million");
        }
        if (money.matches()) {
            boolean first = money.group(1) != null;
            String scale = scale(first ? money.group(2) : money.group(3));
            return Optional.of((scale + " " + currency(first ? money.group(1) : money.group(4))).strip());
        }
        if (INDEX.matcher(words).matches()) {
            return Optional.of("index");
        }
        if (SCORE.matcher(words).matches()) {
            return Optional.of("point");
        }
        if (scaled.matches()) {
            String scale = scale(scaled.group(1));
            return scaled.group(2) == null
                    ? Optional.of(scale)
                    : parsed(scale + " " + scaled.group(2).toLowerCase(Locale.ROOT))
                            .map(Unit::notation);
        }
        return Optional.empty();
    }

    private static String scale(String word) {
        String plain = word == null ? "" : word.toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                ? ""
                : plain.startsWith("b") ? "billion" : plain.startsWith("m") ? "million" : "thousand";
    }

    private static String currency(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.startsWith("\u00a3") || plain.startsWith("gbp") || plain.startsWith("pound")
                ? "GBP"
                : plain.startsWith("$") || plain.startsWith("usd") || plain.startsWith("dollar") ? "USD" : "EUR";
    }

    /** What a name counts: visits are counted in visits. */
    private static Optional<String> thing(String name) {
        Matcher of = OF.matcher(name);
        String counted = (of.matches() ? of.group(1) : name)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .strip();
        String last = counted.substring(counted.lastIndexOf(' ') + 1);
        Matcher count = COUNT.matcher(counted);
        String before = count.matches() && !count.group(1).matches("total|head|full|per") ? count.group(1) + "s" : "";
        return Stream.of(counted, last, before)
                .filter(each ->
                        (!NUMBER.matcher(each).matches() && PLURAL.matcher(each).matches())
                                || each.matches("people|children|men|women|population"))
                .map(each -> each.equals("population") ? "people" : each)
                .flatMap(each -> parsed(each).stream())
                .map(Unit::notation)
                .findFirst();
    }

    private static Optional<Unit> parsed(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (RefusedTextException e) {
            return e.rewriting().map(Rewriting::text).flatMap(MeasureGuess::parsed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String stat(String words, String unit) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("median")) {
            return "median";
        }
        if (plain.contains("mean") || plain.contains("average")) {
            return "mean";
        }
        if (unit.equals("index")) {
            return "index";
        }
        if (unit.equals("percent")) {
            return plain.contains("rate") || CHANGE.matcher(plain).matches() ? "rate" : "share";
        }
        if (unit.startsWith("per-")
                || unit.indexOf('/') >= 0
                || unit.equals("percentage-point")
                || plain.matches(".*\\brate\\b.*")) {
            return "rate";
        }
        boolean level = unit.equals("point") || unit.matches("(.+)\\|\\1");
        return unit.matches(".*\\b[A-Z]{3}") ? "sum" : level ? "level" : "count";
    }
}
