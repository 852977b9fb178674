package io.github.statbrief.charts;

/**
 * The memory in which pictures are drawn and encoded, several megabytes; used by one thread at a time.
 *
 * @param raster draws
 * @param encoder encodes
 */
record Easel(Raster raster, PngEncoder encoder) {}
