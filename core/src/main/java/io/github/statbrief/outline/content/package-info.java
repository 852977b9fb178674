/** The components of blocks: figures with their words, rich text, and references. */
@NullMarked
package io.github.statbrief.outline.content;

import org.jspecify.annotations.NullMarked;
