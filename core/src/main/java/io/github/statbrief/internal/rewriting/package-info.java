/** What authors may have meant by values, periods, dates and ids in forms that are not read. Proposes, decides nothing. */
@NullMarked
package io.github.statbrief.internal.rewriting;

import org.jspecify.annotations.NullMarked;
