package io.github.statbrief.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one figure, in the pieces that outputs set.
 *
 * @param label its measure, with population and place: "Customs clearance time per person, Chinese citizens"
 * @param lead the words before the number: "more than", "reduced to", "down by about"; empty for a plain level
 * @param bound the bound alone: "more than"; empty if the number is exact
 * @param number the number as stated: "500,000", "43.6", "96.96%", "£7.1", "4 to 6", "[c]", "the most"
 * @param unit the words behind the number: "cases", "billion yuan"; empty if the number includes it or there is none
 * @param plainNumber the number without the sign of its currency: "7.1"
 * @param columnUnit the words behind the plain number, in a column of their own: "£ billion", "cases", "billion yuan"
 * @param scale the scale word alone: "billion"; empty if every digit is printed
 * @param unitName the unit alone, in the plural and without the number's scale word: "cases", "£", "percent";
 *     empty if there is none
 * @param baseline the baseline of a change: "from 177,000 the year before"; empty if not stated
 * @param compared what it is measured against: "June 2013", "a year earlier"; empty if not stated
 * @param comparison the same in a sentence: "on June 2013", "compared with men"
 * @param sense "level" or "change"
 * @param direction "up", "down", "unchanged"; empty if not stated
 * @param period the reference period: "since the 18th National Congress (8 November 2012)"
 * @param absence the reason for a missing number: "confidential"; empty if there is a number
 * @param flags the shorthand of each flag: "[p]"
 * @param attributes the words of what is further stated: its whole, place, limits, value before a revision
 */
public record FigureWording(
        String label,
        String lead,
        String bound,
        String number,
        String unit,
        String plainNumber,
        String columnUnit,
        String scale,
        String unitName,
        String baseline,
        String compared,
        String comparison,
        String sense,
        String direction,
        String period,
        String absence,
        List<String> flags,
        AttributeWording attributes) {
    /** Copies the flags. */
    public FigureWording {
        flags = List.copyOf(flags);
    }

    /** Returns the same words with another label. */
    public FigureWording withLabel(String other) {
        return new FigureWording(
                other,
                lead,
                bound,
                number,
                unit,
                plainNumber,
                columnUnit,
                scale,
                unitName,
                baseline,
                compared,
                comparison,
                sense,
                direction,
                period,
                absence,
                flags,
                attributes);
    }

    /**
     * The full words of the value: "reduced to 45 seconds", "up by 3.6% on June 2013", "67% of e-commerce sales
     * (revised from 66%)".
     */
    public String full() {
        return joined(
                lead,
                number,
                unitBeforeWhole(),
                attributes.of(),
                baseline,
                comparison,
                attributes.condition(),
                attributes.remarks());
    }

    /** The bound, the number, its unit and the whole: "67% of e-commerce sales". */
    public String amountOf() {
        return joined(bound, number, unitBeforeWhole(), attributes.of());
    }

    /** The unit, unless the whole has the same: "2,244 of 1,696 contacts". */
    private String unitBeforeWhole() {
        boolean same = !unitName.isEmpty() && attributes.of().endsWith(" " + unitName);
        return same ? scale : unit;
    }

    /** What is stated besides value, unit, period and status, as a line below the name; empty if there is nothing. */
    public String details() {
        return listed(
                attributes.part(),
                attributes.against(),
                attributes.condition(),
                attributes.place(),
                attributes.was(),
                attributes.limits(),
                attributes.significance());
    }

    /** The same where what it is compared with stands elsewhere. */
    public String detailsWithoutComparison() {
        return listed(
                attributes.part(),
                attributes.condition(),
                attributes.place(),
                attributes.was(),
                attributes.limits(),
                attributes.significance());
    }

    private static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The bound, the number and its unit: "more than 500,000 cases". */
    public String amount() {
        return joined(bound, number, unit);
    }

    /** The bound and the plain number with its scale word: "more than 500,000", "about 43.6 billion". */
    public String bounded() {
        return joined(bound, plainNumber, scale);
    }

    private static String joined(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
