/** Fills drawings into pixels and writes them as PNG, the same on every machine: {@code java.awt} would open its display, and its general encoder is several times slower. */
@NullMarked
package io.github.statbrief.drawing.png;

import org.jspecify.annotations.NullMarked;
