/**
 * Context shared while making blocks and charts: texts, references, running numbers, and the shown part of each
 * table.
 */
@NullMarked
package io.github.statbrief.internal.outline;

import org.jspecify.annotations.NullMarked;
