/** Readers of TrueType fonts and PNG images that refuse broken files. */
@NullMarked
package io.github.statbrief.internal.binary;

import org.jspecify.annotations.NullMarked;
