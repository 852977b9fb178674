/**
 * All words of outputs, in the language of the release. {@link io.github.statbrief.text.FigureText} words figures,
 * {@link io.github.statbrief.text.Labels} the fixed words around them.
 */
@NullMarked
package io.github.statbrief.text;

import org.jspecify.annotations.NullMarked;
