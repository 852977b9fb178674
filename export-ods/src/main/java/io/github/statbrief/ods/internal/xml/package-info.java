/** Writes XML whose text is escaped by construction. */
@NullMarked
package io.github.statbrief.ods.internal.xml;

import org.jspecify.annotations.NullMarked;
