package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;

/** Words how figures are calculated from others, as the text of notes. Immutable and safe to share between threads. */
public final class CalculationText {
    private final Phrases phrases;

    private CalculationText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the figures of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static CalculationText of(Release release) {
        return new CalculationText(Phrases.in(release.language()));
    }

    /** An operand: "£7.1 billion (Average week, June 2014)". */
    public String operand(FigureWording words) {
        return phrases.format(
                "calculation.operand", "amount", words.full(), "name", words.label(), "period", words.period());
    }

    /**
     * Says the rule with its operands.
     *
     * @param derivation the rule
     * @param unit the unit of the result
     * @param operands the operands in words, in order
     */
    public String rule(Derivation derivation, Optional<Unit> unit, List<String> operands) {
        boolean percent = unit.filter(Unit.Share.PERCENT::equals).isPresent();
        String rule = switch (derivation.rule()) {
            case CHANGE -> percent ? "calculation.change-in-percent" : "calculation.change";
            case SHARE -> percent ? "calculation.share-in-percent" : "calculation.ratio";
            case RATIO -> "calculation.ratio";
            case SUM -> "calculation.sum";
        };
        String said = phrases.format(
                rule, "first", operands.get(0), "second", operands.get(1), "all", phrases.allOf(operands));
        String sentence = derivation
                .rounding()
                .map(rounding -> phrases.format("calculation.rounded", "said", said, "rounding", rounded(rounding)))
                .orElseGet(() -> phrases.format("calculation.exact", "said", said));
        return literal(phrases.capital(sentence));
    }

    private String rounded(Rounding rounding) {
        return phrases.format(
                "rounding", "rule", phrases.get("rounding." + rounding.rule()), "decimals", rounding.decimals());
    }

    /** Keeps the marks of Markdown in names from being read as such. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>&#]", "\\\\$0");
    }
}
