/** Writes the blocks of an outline as Markdown. */
@NullMarked
package io.github.statbrief.html.internal.markdown;

import org.jspecify.annotations.NullMarked;
