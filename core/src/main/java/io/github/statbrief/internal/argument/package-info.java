/** Checks of arguments and ids, with messages that name what was found and what to write instead. */
@NullMarked
package io.github.statbrief.internal.argument;

import org.jspecify.annotations.NullMarked;
