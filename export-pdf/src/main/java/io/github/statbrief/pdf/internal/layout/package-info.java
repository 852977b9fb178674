/** Fragments that are never cut, and how they are distributed over pages. */
@NullMarked
package io.github.statbrief.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
