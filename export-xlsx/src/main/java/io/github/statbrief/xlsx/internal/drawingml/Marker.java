package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.theme.Colour;

/**
 * The mark at each value of a line or cloud of dots.
 *
 * @param symbol the name of DrawingML, such as {@code circle}; {@code none} for no mark
 * @param size its size in points
 * @param colour its colour
 */
public record Marker(String symbol, int size, Colour colour) {}
