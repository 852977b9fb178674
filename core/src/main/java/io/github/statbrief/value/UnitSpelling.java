package io.github.statbrief.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises misspelt units: "gbp", "pct", "hrs". Read as counted things they would become "1,200 gbps". Authors who
 * count things with such a name write both forms, "pen|pens", which is always accepted.
 */
final class UnitSpelling {
    private static final Map<String, String> MEANT = meant();
    /** Alternative names and abbreviations of each scale. */
    private static final Map<String, String> SCALES = notations(
            "thousand: thousand thousands k",
            "million: million millions m mn mln mio",
            "billion: billion billions bn mrd",
            "trillion: trillion trillions tn trn");
    /** Abbreviations shared with metres and the like; scales only beside a currency. */
    private static final Set<String> SCALE_OF_MONEY = Set.of("k", "m");
    /** English nouns spelled like a currency code. */
    private static final Set<String> NOUNS = Set.of(
            "all", "bob", "cop", "cup", "ern", "gel", "kgs", "mop", "pen", "rub", "shp", "sit", "sos", "std", "top",
            "try");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CODE = Pattern.compile("([A-Za-z]{3})s?");
    private static final Pattern CODE_AND_SCALE = Pattern.compile("([A-Za-z]{3}|[\u00a3\u20ac$]) ?([A-Za-z]+)");
    private static final Pattern PART = Pattern.compile("(?:percent|per cent|pct|percentage|%) (.+)");
    private static final Pattern BASE = Pattern.compile("(index) \\(?\\d{4}.*");
    private static final String RATIOS = "per-1000, per-100000 or per-million";

    private UnitSpelling() {}

    private static Map<String, String> meant() {
        return Stream.of(
                        notations(
                                "percent: % pct percents percentage percentages per_cent per_cents precent percet pecent percen",
                                "percentage-point: pp pps p.p ppt ppts %_point %_points percent_point percent_points per_cent_point"
                                        + " per_cent_points percentage_pt percentage_pts pct_point pct_points",
                                "per-1000: \u2030 per_1,000 per_1_000 per_thousand per_1k per_mille per_mil permille promille",
                                "per-100000: per_100,000 per_100_000 per_hundred_thousand per_100k",
                                "per-million: per_1,000,000 per_1_000_000 per_1000000 per_1m per_1_million per_mio ppm",
                                "index: indexes indices idx index_number index_numbers",
                                "times: x \u00d7 fold",
                                "fraction: fractions ratio ratios proportion proportions"),
                        notations(
                                "second: s sec secs",
                                "minute: min mins",
                                "hour: h hr hrs",
                                "week: wk wks",
                                "month: mth mths",
                                "quarter: qtr qtrs",
                                "year: yr yrs"),
                        notations(
                                "GBP: \u00a3 sterling pound_sterling pounds_sterling",
                                "EUR: \u20ac euro euros",
                                "USD: $ us$ dollar dollars us_dollar us_dollars",
                                "CNY: rmb yuan yuans renminbi",
                                "JPY: yen yens",
                                "penny|pence: pence",
                                "person|people: people",
                                "child|children: children",
                                "man|men: men",
                                "woman|women: women"),
                        Stream.concat(
                                        Stream.of(Ratio.values()).map(Ratio::notation),
                                        Stream.of(DurationUnit.values()).map(DurationUnit::notation))
                                .flatMap(notation -> Stream.of(notation, notation + "s")
                                        .map(each -> Map.entry(plain(each), notation)))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one)))
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
    }

    /** Parses lines of a notation, a colon, and its misspellings; underscores stand for spaces. */
    private static Map<String, String> notations(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(": ", 2))
                .flatMap(line ->
                        Stream.of(line[1].split(" ", -1)).map(written -> Map.entry(written.replace('_', ' '), line[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Explains that a unit is a misspelling of another; empty if it is correct or the name of a counted thing. */
    static Optional<String> message(String written) {
        String no = "'" + written + "' is no unit; ";
        if (SCALES.containsKey(plain(written)) && !SCALE_OF_MONEY.contains(plain(written))) {
            return Optional.of(
                    no + "a scale stands in the value, as in '3 million', or before a unit, as in 'million GBP'");
        }
        if (written.indexOf('|') >= 0) {
            return scaleFirst(written).map(meant -> no + didYouMean(meant));
        }
        Optional<String> meant = meant(written).filter(unit -> !unit.equals(written));
        if (meant.isEmpty()) {
            return plain(written).startsWith("per ")
                    ? Optional.of(no + "write " + RATIOS + ", or a quotient, as in 'case/person'")
                    : Optional.empty();
        }
        boolean exact = written.equals("%")
                || written.replace(' ', '-').equals(meant.get())
                || written.replace(' ', '-').equals(meant.get() + "s");
        return Optional.of(no + (exact ? "write '" + meant.get() + "'" : didYouMean(meant.get()) + counted(written)));
    }

    private static String didYouMean(String meant) {
        return "did you mean '" + meant + "'?";
    }

    /** The word of which another seems to be the plural; empty if it does not look like one. */
    static Optional<String> singular(String written) {
        boolean plural = written.endsWith("s") && !written.matches(".*(?:ss|us|is|os|as|ies)");
        return plural ? Optional.of(written.substring(0, written.length() - 1)) : Optional.empty();
    }

    private static String counted(String written) {
        return written.matches("\\p{L}*[^\\P{L}s]")
                ? " A thing that is counted is written '" + written + "|" + written + "s'"
                : "";
    }

    private static Optional<String> meant(String written) {
        String plain = plain(written);
        return Optional.ofNullable(MEANT.get(plain))
                .or(() -> currency(written))
                .or(() -> scaleLast(written))
                .or(() -> scaleFirst(written))
                .or(() -> part(plain))
                .or(() -> quotient(written));
    }

    /** Normalises case, hyphens, underscores and a final full stop, the commonest slips. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .replaceAll("\\.+$", "")
                .strip();
    }

    private static Optional<String> currency(String written) {
        Matcher code = CODE.matcher(written);
        boolean unit = written.length() == 3 && written.equals(written.toUpperCase(Locale.ROOT));
        return !unit && code.matches() ? code(code.group(1)) : Optional.empty();
    }

    private static Optional<String> code(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        return CODES.contains(code) && !NOUNS.contains(word.toLowerCase(Locale.ROOT))
                ? Optional.of(code)
                : Optional.empty();
    }

    /** "GBP million", "GBPm", "£bn" */
    private static Optional<String> scaleLast(String written) {
        Matcher money = CODE_AND_SCALE.matcher(written);
        if (!money.matches()) {
            return Optional.empty();
        }
        String sign = money.group(1);
        Optional<String> currency = sign.length() == 1 ? Optional.ofNullable(MEANT.get(sign)) : code(sign);
        return Optional.ofNullable(SCALES.get(plain(money.group(2))))
                .flatMap(scale -> currency.map(code -> scale + " " + code));
    }

    /** "mio GBP", "thousands of tonne" */
    private static Optional<String> scaleFirst(String written) {
        int space = written.indexOf(' ');
        String first = space < 0 ? "" : plain(written.substring(0, space));
        String rest = space < 0 ? "" : written.substring(space + 1).strip().replaceFirst("^of ", "");
        boolean money = code(rest).filter(rest::equals).isPresent();
        return Optional.ofNullable(SCALES.get(first))
                .filter(scale -> money || !SCALE_OF_MONEY.contains(first))
                .map(scale -> scale + " " + MEANT.getOrDefault(plain(rest), rest));
    }

    /** "percent of GDP", "index (2015": the base belongs to the label of the measure. */
    private static Optional<String> part(String plain) {
        Matcher base = BASE.matcher(plain);
        return PART.matcher(plain).matches()
                ? Optional.of(Ratio.PERCENT.notation())
                : base.matches() ? Optional.of(base.group(1)) : Optional.empty();
    }

    /** "GBP per week" */
    private static Optional<String> quotient(String written) {
        int per = written.toLowerCase(Locale.ROOT).indexOf(" per ");
        return per <= 0
                ? Optional.empty()
                : Optional.of(written.substring(0, per) + "/" + written.substring(per + " per ".length()));
    }
}
