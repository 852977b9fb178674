/** What the makers of blocks and charts share: texts, references, running numbers, and what of a table is shown. */
@NullMarked
package io.github.statbrief.internal.outline;

import org.jspecify.annotations.NullMarked;
