/** What a number measures: the statistic, its relation to time, its adjustment and its prices. */
@NullMarked
package io.github.statbrief.measure;

import org.jspecify.annotations.NullMarked;
