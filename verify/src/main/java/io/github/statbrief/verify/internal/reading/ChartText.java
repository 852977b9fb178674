package io.github.statbrief.verify.internal.reading;

/**
 * Words in a drawn chart that are marked as those of no figure: a title, a tick of an axis, a name.
 *
 * @param chart where the chart stands, for people
 * @param words the words
 * @param left their left edge, in any unit
 * @param right their right edge
 * @param down their baseline, downwards
 */
public record ChartText(String chart, String words, double left, double right, double down) {}
