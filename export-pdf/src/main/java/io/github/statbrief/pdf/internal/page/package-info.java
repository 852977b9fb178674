/** Composes the pages of a brief: their plan, headers and footers. Start at {@link io.github.statbrief.pdf.internal.page.Composer}. */
@NullMarked
package io.github.statbrief.pdf.internal.page;

import org.jspecify.annotations.NullMarked;
