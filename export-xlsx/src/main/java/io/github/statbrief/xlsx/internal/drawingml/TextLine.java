package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.theme.Colour;

/**
 * A paragraph of one line in a chart.
 *
 * @param text the words; empty for the look of words that the chart takes from its cells
 * @param size the size in points
 * @param bold whether it is bold
 * @param colour its colour
 */
public record TextLine(String text, int size, boolean bold, Colour colour) {}
