/** Reads TrueType fonts and PNG images, and refuses what is broken in them. */
@NullMarked
package io.github.statbrief.internal.binary;

import org.jspecify.annotations.NullMarked;
