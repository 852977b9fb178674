/** Renders releases on the executors of Apache Spark; start at {@link io.github.statbrief.spark.StatbriefSpark}. */
@NullMarked
package io.github.statbrief.spark;

import org.jspecify.annotations.NullMarked;
