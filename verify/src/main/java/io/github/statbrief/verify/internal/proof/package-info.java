/** Holds what outputs say against what the release states. */
@NullMarked
package io.github.statbrief.verify.internal.proof;

import org.jspecify.annotations.NullMarked;
