package io.github.statbrief.internal.markup;

/**
 * Markdown that a text may not use and that is kept as typed.
 *
 * @param excerpt how it begins
 * @param what what it would be in Markdown, with its article: "an image"
 */
public record UnsupportedMarkup(String excerpt, String what) {}
