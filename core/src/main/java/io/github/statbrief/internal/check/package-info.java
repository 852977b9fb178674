/** Checks across the parts of a release. Start at {@link io.github.statbrief.internal.check.ReleaseCheck}. */
@NullMarked
package io.github.statbrief.internal.check;

import org.jspecify.annotations.NullMarked;
