/** Whether the parts of a release fit together: what no constructor can see alone. Start at {@link io.github.statbrief.internal.check.ReleaseCheck}. */
@NullMarked
package io.github.statbrief.internal.check;

import org.jspecify.annotations.NullMarked;
