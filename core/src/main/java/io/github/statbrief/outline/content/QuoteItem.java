package io.github.statbrief.outline.content;

import io.github.statbrief.Quote;
import java.util.List;

/**
 * A quote with the figures that it states.
 *
 * @param reference its number
 * @param quote the words
 * @param figures the figures that they state
 */
public record QuoteItem(Reference reference, Quote quote, List<FigureItem> figures) {}
