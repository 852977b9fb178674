package io.github.statbrief.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of what a release further states of a figure; each is empty if it is not stated.
 *
 * @param of the whole as it follows the number: "of e-commerce sales", "(2,244 of 3,350 contacts)"
 * @param whole the whole alone: "e-commerce sales", "2,244 of 3,350 contacts"
 * @param against what the figure is measured against: "compared with June 2013"
 * @param place the code, area or period for which it holds, with its rank: "highest in East Dorset", "in East Dorset"
 * @param limits its confidence limits: "95% confidence limits 3.30 to 3.52"
 * @param level the confidence level: "95%"
 * @param significance "not statistically significant"
 * @param was the value before a revision: "revised from 3.4%"
 * @param before the same value alone: "3.4%"
 * @param condition "if 2010-12 mortality rates persist"
 */
public record AttributeWording(
        String of,
        String whole,
        String against,
        String place,
        String limits,
        String level,
        String significance,
        String was,
        String before,
        String condition) {
    static final AttributeWording NONE = new AttributeWording("", "", "", "", "", "", "", "", "", "");

    /** The whole without the brackets of a pair: "of e-commerce sales", "2,244 of 3,350 contacts". */
    public String part() {
        return of.endsWith(whole) ? of : whole;
    }

    /** What follows the value in brackets: "(highest in East Dorset; revised from 3.4%)"; empty if there is nothing. */
    String remarks() {
        List<String> remarks = Stream.of(place, was, significance)
                .filter(part -> !part.isEmpty())
                .toList();
        return remarks.isEmpty() ? "" : "(" + String.join("; ", remarks) + ")";
    }
}
