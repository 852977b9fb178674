/** The structure tree for screen readers, and the marks on pages that its elements own. */
@NullMarked
package io.github.statbrief.pdf.internal.structure;

import org.jspecify.annotations.NullMarked;
