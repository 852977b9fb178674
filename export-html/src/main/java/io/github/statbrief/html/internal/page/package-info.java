/** Puts a page together: head, contents, blocks in reading order, foot. */
@NullMarked
package io.github.statbrief.html.internal.page;

import org.jspecify.annotations.NullMarked;
