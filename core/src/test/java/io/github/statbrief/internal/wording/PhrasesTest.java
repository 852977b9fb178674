package io.github.statbrief.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is said of numbers, lists, months and messages against ICU, which has the rules of every language. */
class PhrasesTest {
    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);
    private static final Locale LANGUAGE = PHRASES.locale();
    private static final long[] COUNTS = {0, 1, 2, 3, 11, 21, 1_000, 1_234_567};

    static List<String> messages() throws Exception {
        return keys("").stream()
                .filter(key -> PHRASES.get(key).contains("{"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsThatOfIcu(String key) {
        String text = PHRASES.get(key);
        MessageFormat expected = new MessageFormat(text, LANGUAGE);
        for (Map<String, Object> values : values(new MessagePattern(text))) {
            List<Object> arguments = new ArrayList<>();
            values.forEach((name, value) -> arguments.addAll(List.of(name, value)));

            assertThat(PHRASES.format(key, arguments.toArray()))
                    .as("%s", values)
                    .isEqualTo(expected.format(new HashMap<>(values)));
        }
    }

    /** Values for every argument: each count, each selector and one that there is none for, with those of all others. */
    private static List<Map<String, Object>> values(MessagePattern pattern) {
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPart(at).getType() == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(at + 1));
                choices.computeIfAbsent(name, key -> new ArrayList<>())
                        .addAll(choices(pattern, at, pattern.getPart(at).getArgType()));
            }
        }
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, List<Object>> argument : choices.entrySet()) {
            boolean counts = argument.getValue().stream().anyMatch(Number.class::isInstance);
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> some : all) {
                argument.getValue().stream()
                        .filter(value -> !counts || value instanceof Number)
                        .distinct()
                        .forEach(value -> {
                            Map<String, Object> more = new LinkedHashMap<>(some);
                            more.put(argument.getKey(), value);
                            longer.add(more);
                        });
            }
            all = longer;
        }
        return all;
    }

    private static List<Object> choices(MessagePattern pattern, int start, ArgType type) {
        if (type == ArgType.PLURAL || type == ArgType.SIMPLE) {
            return Stream.of(0L, 1, 2, 3L, 11, 21, 1_000, 1_234_567L)
                    .map(Object.class::cast)
                    .toList();
        }
        List<Object> choices = new ArrayList<>(List.of("an 'other' {word}"));
        if (type == ArgType.SELECT) {
            for (int at = start; at < pattern.getLimitPartIndex(start); at++) {
                if (pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR) {
                    choices.add(pattern.getSubstring(pattern.getPart(at)));
                }
            }
        }
        return choices;
    }

    @Test
    void aNumberAloneIsGroupedInAMessage() {
        assertThat(PHRASES.format("page.size-kilobytes", "kilobytes", 12_345L)).isEqualTo("12,345 kB");
    }

    @Test
    void aNumberWithDecimalPlacesIsRefused() {
        assertThatThrownBy(() -> PHRASES.format("page.size-kilobytes", "kilobytes", 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'{kilobytes} kB' takes texts and whole numbers, not 1.5");
    }

    @Test
    void anArgumentThatIsMissingIsNamed() {
        assertThatThrownBy(() -> PHRASES.format("note.label", "nummer", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'N{number}' needs a value for {number}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|",
                "0.000|0.000|",
                "10.0|10.0|",
                "-0.5|−0.5|",
                "999|999|",
                "1000|1,000|",
                "-1234567.80|−1,234,567.80|",
                "5e2|500|",
                "0e3|0|",
                "12e8|1.2|billion",
                "120e7|1.20|billion",
                "-12e8|−1.2|billion",
                "1e15|1000|trillion",
                "12e15|12,000|trillion"
            })
    void aNumberHasTheDigitsThatWereStated(String stated, String digits, String scale) {
        NumberText.Amount amount = PHRASES.numbers().of(new BigDecimal(stated));

        assertThat(amount.digits()).isEqualTo(digits);
        assertThat(amount.scale()).isEqualTo(scale == null ? "" : scale);
    }

    @Test
    void anyNumberIsThatOfIcu() {
        LocalizedNumberFormatter plain = NumberFormatter.withLocale(LANGUAGE);
        LocalizedNumberFormatter compact = plain.notation(Notation.compactLong());
        Random random = new Random(16);
        for (int round = 0; round < 4_000; round++) {
            BigInteger unscaled = new BigInteger(random.nextInt(70), random);
            BigDecimal number =
                    new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(45) - 25);
            LocalizedNumberFormatter format = number.scale() >= 0
                    ? plain.precision(Precision.fixedFraction(number.scale()))
                    : compact.precision(Precision.fixedSignificantDigits(number.precision()));
            NumberText.Amount amount = PHRASES.numbers().of(number);

            assertThat((amount.digits() + " " + amount.scale()).strip())
                    .as("%s", number)
                    .isEqualTo(format.format(number).toString().replace("-", NumberText.MINUS));
        }
    }

    @Test
    void countsAreThoseOfIcu() {
        for (long count : COUNTS) {
            assertThat(PHRASES.numbers().count(count))
                    .isEqualTo(
                            NumberFormatter.withLocale(LANGUAGE).format(count).toString());
        }
    }

    @Test
    void theDecimalMarkIsThatOfIcu() {
        assertThat(PHRASES.numbers().decimalMark())
                .isEqualTo(com.ibm.icu.text.DecimalFormatSymbols.getInstance(LANGUAGE)
                        .getDecimalSeparatorString());
    }

    @Test
    void monthsAreThoseOfIcu() {
        DateFormatSymbols names = new DateFormatSymbols(LANGUAGE);

        assertThat(PHRASES.list("date.months")).containsExactly(names.getMonths());
        assertThat(PHRASES.list("date.short-months")).containsExactly(names.getShortMonths());
    }

    @Test
    void listsAreThoseOfIcu() {
        ListFormatter all = ListFormatter.getInstance(LANGUAGE);
        ListFormatter one = ListFormatter.getInstance(LANGUAGE, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        for (List<String> items :
                List.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "c, d", "e"))) {
            assertThat(PHRASES.allOf(items)).isEqualTo(all.format(items));
            assertThat(PHRASES.oneOf(items)).isEqualTo(one.format(items));
        }
    }

    private static List<String> keys(String beginning) throws Exception {
        try (var in = Phrases.class.getResourceAsStream("phrases_en.properties")) {
            return new PropertyResourceBundle(in)
                    .keySet().stream().filter(key -> key.startsWith(beginning)).toList();
        }
    }

    @Test
    void languagesAreThoseOfIcu() throws Exception {
        assertThat(keys("language."))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(PHRASES.get(key))
                        .isEqualTo(new ULocale(key.substring("language.".length()))
                                .getDisplayName(ULocale.forLocale(LANGUAGE))));
    }

    @Test
    void signsOfCurrenciesAreThoseOfIcu() throws Exception {
        assertThat(keys("currency-one."))
                .hasSize(3)
                .allSatisfy(key -> assertThat(PHRASES.get(key))
                        .isEqualTo(NumberFormatter.withLocale(LANGUAGE)
                                .unit(Currency.getInstance(key.substring("currency-one.".length())))
                                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                                .precision(Precision.integer())
                                .format(1)
                                .toString()));
    }
}
