package io.github.statbrief.outline.chart;

import io.github.statbrief.outline.content.RichText;
import java.util.Optional;

/**
 * The words around a chart.
 *
 * @param title the finding where the author gives one, otherwise what the chart shows
 * @param subtitle measure, place, period and unit
 * @param foot how to read its marks, and what it leaves out; empty where there is nothing to say
 * @param source where its data comes from
 * @param alt the chart in words, for those who do not see it; says what the data says, not the title again
 */
public record Captions(RichText title, String subtitle, Optional<String> foot, String source, String alt) {}
