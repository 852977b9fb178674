/** Outputs as a reader meets them: passages of text, tables, and words that are marked as those of a figure or cell. */
@NullMarked
package io.github.statbrief.verify.internal.reading;

import org.jspecify.annotations.NullMarked;
