package io.github.statbrief.internal.check.amount;

import io.github.statbrief.Figure;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the words of a quote state the value of a figure. */
public final class QuotedValue implements StatedValue.Visitor<Optional<String>> {
    private final Figure figure;
    private List<Amount> amounts = List.of();
    private String quote = "";

    /** Starts from the figure whose value, unit and sense the words must state. */
    public QuotedValue(Figure figure) {
        this.figure = figure;
    }

    /** Explains why the words do not state the value; empty if they do. */
    public Optional<String> missingFrom(String words) {
        quote = words;
        amounts = Amounts.in(words);
        return figure.value().accept(this);
    }

    @Override
    public Optional<String> point(StatedValue.Point point) {
        if (point.words().isPresent()) {
            return new QuotedWords(point, point.words().get()).missingFrom(quote);
        }
        List<Amount> same =
                amounts.stream().filter(amount -> same(amount, point.value())).toList();
        if (same.isEmpty()) {
            return Optional.of(notFound(point.value()));
        }
        boolean bounded = same.stream().anyMatch(amount -> amount.bounds().contains(point.bound()));
        return bounded
                ? Optional.empty()
                : Optional.of("the quote says '" + same.get(0).words() + "', the value '" + point.inWords() + "'");
    }

    @Override
    public Optional<String> range(StatedValue.Range range) {
        boolean low = amounts.stream().anyMatch(amount -> sameOrUnscaled(amount, range.low()));
        boolean high = amounts.stream().anyMatch(amount -> same(amount, range.high()));
        return low && high ? Optional.empty() : Optional.of(notFound(low ? range.high() : range.low()));
    }

    @Override
    public Optional<String> absent(StatedValue.Absent absent) {
        return Optional.empty();
    }

    @Override
    public Optional<String> verbal(StatedValue.Verbal verbal) {
        String word = verbal.statement().words();
        boolean said = Pattern.compile("\\b" + word + "\\b")
                .matcher(quote.toLowerCase(Locale.ROOT))
                .find();
        return said ? Optional.empty() : Optional.of("the quote does not say '" + word + "', which is the value");
    }

    /** Reports the quote's number if it differs by a power of ten: "57 %" for a value of 0.57 percent. */
    private Optional<String> shifted(BigDecimal value) {
        boolean ratio = figure.unit().filter(Unit.Share.class::isInstance).isPresent();
        return amounts.stream()
                .filter(amount -> ratio
                        && amount.value().signum() != 0
                        && amount.words().matches(".*\\d.*")
                        && digits(amount.value()).equals(digits(value.abs())))
                .findFirst()
                .map(this::withPercent);
    }

    private static BigInteger digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue();
    }

    private String withPercent(Amount amount) {
        Matcher percent = Pattern.compile(
                        Pattern.quote(amount.words()) + "\\s?(?:%|\u2030|per ?cent(?:age points?)?\\b)")
                .matcher(quote);
        return percent.find() ? percent.group() : amount.words();
    }

    private String notFound(BigDecimal value) {
        boolean otherPrecision =
                amounts.stream().anyMatch(amount -> amount.value().compareTo(value.abs()) == 0);
        Optional<String> said = shifted(value);
        if (said.isPresent() && !otherPrecision) {
            return "the quote says '" + said.get() + "', the value is "
                    + new StatedValue.Point(Bound.EXACT, value).inWords() + " in '"
                    + figure.unit().orElseThrow().notation() + "'; write the number as it is stated, in its unit";
        }
        String stated = new StatedValue.Point(Bound.EXACT, value).inWords();
        return otherPrecision
                ? "the quote states '" + stated + "' to another number of digits; write it as it is stated"
                : "the number '" + stated + "' cannot be read from the quote";
    }

    private boolean same(Amount amount, BigDecimal value) {
        if (amount.value().compareTo(value.abs()) == 0 && amount.value().scale() == value.scale()) {
            return true;
        }
        Scale scale = figure.unit().map(Unit::scale).orElse(Scale.ONE);
        return scale != Scale.ONE && amount.value().compareTo(value.abs().scaleByPowerOfTen(scale.power())) == 0;
    }

    /** Compares the lower end; in "15 to 20 million" its scale follows the upper end. */
    private boolean sameOrUnscaled(Amount amount, BigDecimal low) {
        boolean unscaled = false;
        for (Scale scale : Scale.values()) {
            unscaled |= amount.value().scaleByPowerOfTen(scale.power()).compareTo(low.abs()) == 0;
        }
        return unscaled || same(amount, low);
    }
}
