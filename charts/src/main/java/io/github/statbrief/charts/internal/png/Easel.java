package io.github.statbrief.charts.internal.png;

/**
 * The memory in which pictures are drawn and encoded, several megabytes; used by one thread at a time.
 *
 * @param raster draws
 * @param encoder encodes
 */
public record Easel(Raster raster, PngEncoder encoder) {}
