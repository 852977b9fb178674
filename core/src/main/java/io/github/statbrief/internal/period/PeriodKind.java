package io.github.statbrief.internal.period;

import io.github.statbrief.value.Granularity;

/**
 * A kind of period: only periods of one kind share an axis.
 *
 * @param granularity the granularity of its first and last part
 * @param length the number of such parts: 1 for a year, 3 for 2018 to 2020
 */
public record PeriodKind(Granularity granularity, int length) {}
