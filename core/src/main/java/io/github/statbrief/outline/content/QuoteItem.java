package io.github.statbrief.outline.content;

import io.github.statbrief.Quote;
import java.util.List;

/**
 * A quote and the figures stated in it.
 *
 * @param reference its number
 * @param quote the words
 * @param figures the figures stated in it
 */
public record QuoteItem(Reference reference, Quote quote, List<FigureItem> figures) {}
