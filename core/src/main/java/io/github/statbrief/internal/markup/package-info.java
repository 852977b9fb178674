/** Reads the part of Markdown that texts of a release may use, as commonmark-java parses it. */
@NullMarked
package io.github.statbrief.internal.markup;

import org.jspecify.annotations.NullMarked;
