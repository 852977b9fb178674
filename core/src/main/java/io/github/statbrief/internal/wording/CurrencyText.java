package io.github.statbrief.internal.wording;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The signs and names of currencies in one language. ICU knows which sign a currency has and on which side of a number
 * it stands; the language's phrases say which signs its texts use. Immutable and safe to share between threads.
 */
final class CurrencyText {
    /**
     * The sign of a currency.
     *
     * @param symbol the sign alone: "£", "US$"
     * @param before what stands directly before a number; empty if the sign stands behind it
     * @param behind what stands behind a number and its scale word; empty if the sign stands before it
     */
    record Sign(String symbol, String before, String behind) {
        /** A number with what stands before it, behind any minus sign: "−£3.2". */
        String signed(String digits) {
            boolean negative = digits.startsWith(NumberText.MINUS);
            return negative ? NumberText.MINUS + before + digits.substring(NumberText.MINUS.length()) : before + digits;
        }
    }

    /** The key of the name of a currency that texts name in words. */
    private static final String NAMED = "currency.";

    private final Phrases phrases;
    private final Locale locale;
    private final Pattern usual;
    private final Map<String, Optional<Sign>> signs = new ConcurrentHashMap<>();

    CurrencyText(Phrases phrases) {
        this.phrases = phrases;
        locale = phrases.locale();
        usual = Pattern.compile(phrases.get("currency-sign"));
    }

    /** The sign of a currency by its ISO 4217 code; empty if texts of the language name it in words. */
    Optional<Sign> sign(String code) {
        return signs.computeIfAbsent(code, this::found);
    }

    private Optional<Sign> found(String code) {
        return phrases.find(NAMED + code).isPresent()
                ? Optional.empty()
                : phrases.find("currency-one." + code).or(() -> oneByIcu(code)).map(CurrencyText::beside);
    }

    /** One of a currency, if it has a sign that texts use: "£1". */
    private Optional<String> oneByIcu(String code) {
        Currency currency = Currency.getInstance(code);
        String symbol = currency.getName(ULocale.forLocale(locale), Currency.SYMBOL_NAME, null);
        return usual.matcher(symbol).matches()
                ? Optional.of(NumberFormatter.withLocale(locale)
                        .unit(currency)
                        .unitWidth(NumberFormatter.UnitWidth.SHORT)
                        .precision(Precision.integer())
                        .format(1)
                        .toString())
                : Optional.empty();
    }

    private static Sign beside(String one) {
        int number = one.indexOf('1');
        String before = one.substring(0, number);
        String behind = one.substring(number + 1).strip();
        return new Sign(before.isEmpty() ? behind : before, before, behind);
    }

    /** The name of a currency, for those without a sign: "yuan", "Swiss francs". */
    String name(String code, boolean one) {
        if (phrases.find(NAMED + code).isPresent()) {
            return phrases.format(NAMED + code, "count", one ? 1 : 2);
        }
        ULocale language = ULocale.forLocale(locale);
        return Currency.getInstance(code).getName(language, Currency.PLURAL_LONG_NAME, one ? "one" : "other", null);
    }
}
