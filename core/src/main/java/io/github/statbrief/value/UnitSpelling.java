package io.github.statbrief.value;

import io.github.statbrief.internal.rewriting.Plain;
import io.github.statbrief.internal.rewriting.Plurals;
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
    // before the maps, whose keys they make
    private static final Pattern SPACE = Pattern.compile("[\\s_-]+");
    private static final Pattern FINAL_STOPS = Pattern.compile("\\.+$");

    private static final Map<String, String> MEANT = meant();
    /** Alternative names and abbreviations of each scale. */
    private static final Map<String, String> SCALES = notations(
            "thousand: thousand thousands k 000 '000 000s '000s 1,000 1000",
            "million: million millions m mn mln mio 1,000,000",
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
    private static final Pattern RATE = Pattern.compile("(?:rate )?(per (?:[\\d,]+|thousand|million)) [\\p{L} ]+");
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
                                "GBP: \u00a3 sterling pound_sterling pounds_sterling pounds quid",
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

    /**
     * The notation of the unit that a text names, in the notation or misspelt, each factor of a quotient by itself;
     * empty if it is not known.
     */
    static Optional<String> notation(String text) {
        String plain = Plain.signs(text).replaceFirst("(?i)^(?:the )?number of ", "");
        return Stream.of(
                        Optional.of(plain),
                        factors(plain),
                        meant(plain),
                        meant(plain).flatMap(UnitSpelling::factors),
                        quotient(plain).flatMap(UnitSpelling::factors))
                .flatMap(Optional::stream)
                .filter(UnitSpelling::isRead)
                .findFirst();
    }

    private static boolean isRead(String unit) {
        try {
            UnitNotation.read(unit);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Corrects each factor of a quotient. */
    private static Optional<String> factors(String text) {
        String[] factors = text.split("/", -1);
        return factors.length > 2
                ? Optional.empty()
                : Optional.of(
                        Stream.of(factors).map(each -> factor(each.strip())).collect(Collectors.joining("/")));
    }

    private static String factor(String written) {
        Optional<String> meant = isRead(written) ? Optional.of(written) : meant(written);
        return meant.filter(UnitSpelling::isRead).orElseGet(() -> {
            String scale = Stream.of(Scale.values())
                    .map(each -> each.word() + " ")
                    .filter(each -> each.length() > 1 && written.startsWith(each))
                    .findFirst()
                    .orElse("");
            String rest = written.substring(scale.length());
            return scale + meant(rest).filter(UnitSpelling::isRead).orElseGet(() -> counted(rest));
        });
    }

    /** The notation of a thing whose plural is not formed with s alone, or that is named by its plural. */
    private static String counted(String name) {
        String one = isPlural(name) ? Plurals.singular(name) : name;
        boolean irregular = !Plurals.plural(one).equals(one + "s");
        return isRead(one) || !irregular ? one : one + "|" + Plurals.plural(one);
    }

    /** Explains that a unit is a misspelling of another; empty if it is correct or the name of a counted thing. */
    static Optional<String> refusal(String written) {
        String no = "'" + written + "' is no unit";
        String plain = plain(written);
        if (SCALES.containsKey(plain) && !SCALE_OF_MONEY.contains(plain)) {
            return Optional.of(
                    no + "; a scale stands in the value, as in '3 million', or before a unit, as in 'million GBP'");
        }
        if (written.indexOf('|') >= 0) {
            return scaleFirst(written).map(meant -> no);
        }
        Optional<String> meant = meant(written).filter(unit -> !unit.equals(written));
        if (meant.isEmpty()) {
            return plain.startsWith("per ")
                    ? Optional.of(no + "; write " + RATIOS + ", or a quotient, as in 'case/person'")
                    : Optional.empty();
        }
        boolean exact = written.equals("%")
                || written.replace(' ', '-').equals(meant.get())
                || written.replace(' ', '-').equals(meant.get() + "s");
        return Optional.of(no + (exact || meant.get().indexOf('|') >= 0 ? "" : another(written)));
    }

    /** Whether a word looks like the plural of another. */
    static boolean isPlural(String written) {
        return written.matches("\\p{L}.*s") && !written.matches(".*(?:ss|us|is|os|as)");
    }

    private static String another(String written) {
        if (plain(written).equals("pounds")) {
            return "; pounds of weight are written 'pound|pounds'";
        }
        return written.matches("\\p{L}*[^\\P{L}s]")
                ? "; a thing that is counted is written '" + written + "|" + written + "s'"
                : "";
    }

    private static Optional<String> meant(String written) {
        String plain = plain(written);
        return Optional.ofNullable(MEANT.get(plain))
                .or(() -> currency(written))
                .or(() -> scaleLast(written))
                .or(() -> scaleFirst(written))
                .or(() -> part(plain))
                .or(() -> rate(plain))
                .or(() -> quotient(written));
    }

    /** Normalises case, hyphens, underscores and a final full stop, the commonest slips. */
    private static String plain(String text) {
        String spaced = SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return FINAL_STOPS.matcher(spaced).replaceAll("").strip();
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
        if (space < 0) {
            return Optional.empty();
        }
        String first = plain(written.substring(0, space));
        String rest = written.substring(space + 1).strip().replaceFirst("^of ", "");
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

    /** "per 100,000 population" */
    private static Optional<String> rate(String plain) {
        Matcher rate = RATE.matcher(plain);
        return rate.matches() ? Optional.ofNullable(MEANT.get(rate.group(1))) : Optional.empty();
    }

    /** "GBP per week" */
    private static Optional<String> quotient(String written) {
        int per = written.toLowerCase(Locale.ROOT).indexOf(" per ");
        return per <= 0
                ? Optional.empty()
                : Optional.of(written.substring(0, per) + "/" + written.substring(per + " per ".length()));
    }
}
