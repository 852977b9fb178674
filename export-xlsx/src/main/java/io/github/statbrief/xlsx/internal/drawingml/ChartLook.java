package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.theme.Colour;

/**
 * How all of a chart looks.
 *
 * @param typeface the typeface of all text
 * @param language the language of all text, as in BCP 47
 * @param base how text is set for which nothing else is stated
 * @param rule the colour of lines across the plot and of the frame
 * @param nameRule the colour of the line along names
 */
public record ChartLook(String typeface, String language, TextLine base, Colour rule, Colour nameRule) {}
