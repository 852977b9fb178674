/** Reads written outputs back and proves that every figure stands in them as it was stated. */
@NullMarked
package io.github.statbrief.verify;

import org.jspecify.annotations.NullMarked;
