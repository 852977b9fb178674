package io.github.statbrief.outline.chart;

import io.github.statbrief.outline.content.RichText;
import java.util.Optional;

/**
 * The words around a chart.
 *
 * @param title the author's finding, otherwise the content of the chart
 * @param subtitle measure, place, period and unit
 * @param foot how to read its marks, and what it omits; empty if neither needs words
 * @param source the source of its data
 * @param alt the text alternative: what the data says, without repeating the title
 */
public record Captions(RichText title, String subtitle, Optional<String> foot, String source, String alt) {}
