/** What a release states of each figure and cell, and whether words in an output state the same. */
@NullMarked
package io.github.statbrief.verify.internal.fact;

import org.jspecify.annotations.NullMarked;
