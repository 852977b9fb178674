/** The parts of a running text, and what its author marks stretches of it as. */
@NullMarked
package io.github.statbrief.markup;

import org.jspecify.annotations.NullMarked;
