/** Fragments that are never cut, and their distribution over pages. */
@NullMarked
package io.github.statbrief.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
