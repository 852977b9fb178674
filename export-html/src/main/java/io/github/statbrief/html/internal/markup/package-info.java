/** Writes HTML whose texts and attributes are escaped by construction. */
@NullMarked
package io.github.statbrief.html.internal.markup;

import org.jspecify.annotations.NullMarked;
