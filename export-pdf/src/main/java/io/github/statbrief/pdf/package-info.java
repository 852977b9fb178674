/** Writes a release as a tagged PDF brief. */
@NullMarked
package io.github.statbrief.pdf;

import org.jspecify.annotations.NullMarked;
