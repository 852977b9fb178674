package io.github.statbrief.value;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The notation of a {@link Unit}. */
final class UnitNotation {
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N} .,'()\u2019-]*");
    private static final Pattern NO_PLAIN_PLURAL = Pattern.compile(".*(?:s|x|z|ch|sh|[^aeiou]y|man)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private UnitNotation() {}

    static Unit parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            Optional<String> meant = UnitSpelling.notation(text);
            if (meant.isEmpty()) {
                throw e;
            }
            throw new RefusedTextException(
                    String.valueOf(e.getMessage()), "", () -> meant.map(unit -> Rewriting.of("unit", unit)));
        }
    }

    /** Reads the notation; messages of what {@link UnitSpelling} corrects are reasons without advice. */
    static Unit read(String text) {
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return factor(trimmed, text);
        }
        if (trimmed.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("'" + text + "' has more than one '/'; a unit has at most one");
        }
        return new Unit.Per(
                factor(trimmed.substring(0, slash).strip(), text),
                factor(trimmed.substring(slash + 1).strip(), text));
    }

    static void name(String name) {
        if (!NAME.matcher(name).matches() || !name.strip().equals(name)) {
            throw new IllegalArgumentException("'" + name
                    + "' is no name of a unit; write words, 'person|people' where the plural is not formed with s");
        }
    }

    private static Unit factor(String factor, String whole) {
        for (Ratio ratio : Ratio.values()) {
            if (factor.equals(ratio.notation())) {
                return new Unit.Share(ratio);
            }
        }
        for (Scale scale : Scale.values()) {
            if (scale != Scale.ONE && factor.startsWith(scale.word() + " ")) {
                return base(scale, factor.substring(scale.word().length()).strip(), whole);
            }
        }
        UnitSpelling.refusal(factor).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return base(Scale.ONE, factor, whole);
    }

    private static Unit base(Scale scale, String base, String whole) {
        for (DurationUnit span : DurationUnit.values()) {
            if (base.equals(span.notation())) {
                return new Unit.Time(scale, span);
            }
        }
        if (scale != Scale.ONE) {
            checkScaled(scale, base);
        }
        if (CURRENCY.matcher(base).matches()) {
            return money(scale, base);
        }
        int bar = base.indexOf('|');
        if (bar >= 0) {
            return new Unit.Count(
                    scale,
                    base.substring(0, bar).strip(),
                    base.substring(bar + 1).strip());
        }
        if (base.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + whole
                            + "' is no unit; write a name (case, person|people), a currency (CNY), a time (second), percent or a quotient (CNY/person)");
        }
        if (NO_PLAIN_PLURAL.matcher(base).matches()) {
            throw new IllegalArgumentException(
                    UnitSpelling.isPlural(base)
                            ? "'" + base + "' is the name of several, and a unit is named by one of them"
                            : "the plural of '" + base + "' is not formed with s alone");
        }
        return new Unit.Count(scale, base, base + "s");
    }

    private static void checkScaled(Scale scale, String base) {
        boolean ratio =
                Stream.of(Ratio.values()).anyMatch(each -> each.notation().equals(base));
        boolean twice = Stream.of(Scale.values())
                .anyMatch(each -> each != Scale.ONE && (base + " ").startsWith(each.word() + " "));
        if (ratio || twice) {
            throw new IllegalArgumentException("'" + scale.word() + " " + base + "' is no unit; "
                    + (ratio ? "'" + base + "' has no scale" : "a unit has at most one scale"));
        }
        UnitSpelling.refusal(base).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
    }

    private static Unit money(Scale scale, String code) {
        try {
            return new Unit.Money(scale, Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no ISO 4217 currency code; a thing of that name is written '" + code + "|" + code
                            + "s'",
                    e);
        }
    }

    /** Whether the notation would read the name alone as another unit, or refuse it. */
    private static boolean isReadAsAnother(Unit.Count count) {
        try {
            return !read(scaled(count.scale()) + count.one()).equals(count);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    static String write(Unit unit) {
        return unit.accept(new Unit.Visitor<>() {
            @Override
            public String count(Unit.Count count) {
                boolean plain = count.many().equals(count.one() + "s")
                        && !NO_PLAIN_PLURAL.matcher(count.one()).matches()
                        && !isReadAsAnother(count);
                return scaled(count.scale()) + (plain ? count.one() : count.one() + "|" + count.many());
            }

            @Override
            public String money(Unit.Money money) {
                return scaled(money.scale()) + money.currency().getCurrencyCode();
            }

            @Override
            public String time(Unit.Time time) {
                return scaled(time.scale()) + time.unit().notation();
            }

            @Override
            public String share(Unit.Share share) {
                return share.ratio().notation();
            }

            @Override
            public String per(Unit.Per per) {
                return write(per.numerator()) + "/" + write(per.denominator());
            }
        });
    }

    private static String scaled(Scale scale) {
        return scale == Scale.ONE ? "" : scale.word() + " ";
    }
}
