/** Lays out each kind of block. Start at {@link io.github.statbrief.pdf.internal.block.BlockLayouts}. */
@NullMarked
package io.github.statbrief.pdf.internal.block;

import org.jspecify.annotations.NullMarked;
