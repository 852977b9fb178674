/** JMH benchmarks; never deployed. */
package io.github.statbrief.benchmarks;
