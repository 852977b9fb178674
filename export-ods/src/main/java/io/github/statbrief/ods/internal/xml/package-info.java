/** Writes text as the paragraphs of an open document. */
@NullMarked
package io.github.statbrief.ods.internal.xml;

import org.jspecify.annotations.NullMarked;
