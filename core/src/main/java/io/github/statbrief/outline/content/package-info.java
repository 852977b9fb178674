/** What blocks are made of: figures with their words, rich text, and references to what stands elsewhere. */
@NullMarked
package io.github.statbrief.outline.content;

import org.jspecify.annotations.NullMarked;
