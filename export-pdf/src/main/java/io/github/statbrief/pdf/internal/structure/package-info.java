/** The structure tree that a screen reader follows, and the marks on a page that its elements own. */
@NullMarked
package io.github.statbrief.pdf.internal.structure;

import org.jspecify.annotations.NullMarked;
