package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure is calculated from other figures and from cells of tables, instead of being stated. Written
 * {@code change receipts[all, 2025] from receipts[all, 2024]}.
 *
 * @param rule the rule
 * @param operands ids of figures and notations of cells, in the order of the rule
 * @param rounding how the result is rounded; empty for the exact result of an addition or a subtraction
 */
public record Derivation(Rule rule, List<String> operands, Optional<Rounding> rounding) {
    private static final String OPERAND = "[a-z0-9-]+(?:\\[[^\\[\\]{}]+])?";
    private static final Pattern TWO =
            Pattern.compile("(change|share|ratio) +(" + OPERAND + ") +(from|of|to) +(" + OPERAND + ")");
    private static final Pattern SUM = Pattern.compile("sum +(" + OPERAND + "(?: *\\+ *" + OPERAND + ")+)");
    private static final Pattern EACH = Pattern.compile(OPERAND);

    /** A rule for calculating. */
    public enum Rule {
        /** The difference of two levels: in their unit, or in percent of the second. */
        CHANGE("from"),
        /** The first in percent of the second, or as a fraction of it. */
        SHARE("of"),
        /** How many times the second the first is. */
        RATIO("to"),
        /** All of them added up. */
        SUM("+");

        private final String joint;

        Rule(String joint) {
            this.joint = joint;
        }
    }

    /** Refuses too few operands, and a quotient that is not rounded. */
    public Derivation {
        Arguments.allGiven("rule", rule, "operands", operands, "rounding", rounding);
        operands = List.copyOf(operands);
        for (String operand : operands) {
            if (!EACH.matcher(operand).matches()) {
                throw new IllegalArgumentException(
                        "'" + operand + "' is no figure and no cell; write figure-id or table-id[code, period]");
            }
        }
        if (rule == Rule.SUM ? operands.size() < 2 : operands.size() != 2) {
            throw new IllegalArgumentException("a " + word(rule) + " has "
                    + (rule == Rule.SUM ? "two operands or more" : "two operands") + ", not " + operands.size());
        }
        if (rounding.isEmpty() && (rule == Rule.SHARE || rule == Rule.RATIO)) {
            throw new IllegalArgumentException(
                    "a " + word(rule) + " has no last digit of its own; write 'decimals' with it, as in '1 half-up'");
        }
    }

    /**
     * Reads a derivation.
     *
     * @param text {@code change a from b}, {@code share a of b}, {@code ratio a to b} or {@code sum a + b + c}
     * @param rounding how the result is rounded
     * @return the derivation, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static Derivation parse(String text, Optional<Rounding> rounding) {
        String trimmed = Arguments.given("text", text).strip();
        Matcher two = TWO.matcher(trimmed);
        if (two.matches()) {
            Rule rule = Arguments.word("rule", two.group(1), Rule.class);
            if (rule.joint.equals(two.group(3))) {
                return new Derivation(rule, List.of(two.group(2), two.group(4)), rounding);
            }
        }
        Matcher sum = SUM.matcher(trimmed);
        if (sum.matches()) {
            List<String> operands = new ArrayList<>();
            Matcher each = EACH.matcher(sum.group(1));
            while (each.find()) {
                operands.add(each.group());
            }
            return new Derivation(Rule.SUM, operands, rounding);
        }
        throw new IllegalArgumentException(
                "'" + text
                        + "' is no rule; write 'change a from b', 'share a of b', 'ratio a to b' or 'sum a + b', with ids of figures or cells such as receipts[wine, 2024]");
    }

    /** The notation without the rounding. */
    public String notation() {
        return word(rule) + " " + String.join(" " + rule.joint + " ", operands);
    }

    private static String word(Rule rule) {
        return switch (rule) {
            case CHANGE -> "change";
            case SHARE -> "share";
            case RATIO -> "ratio";
            case SUM -> "sum";
        };
    }
}
