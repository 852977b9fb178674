/** What no constructor can see alone: whether the parts of a release fit together. */
@NullMarked
package io.github.statbrief.check;

import org.jspecify.annotations.NullMarked;
