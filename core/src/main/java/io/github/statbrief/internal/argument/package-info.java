/** Arguments of arguments and ids, whose messages name what was found and what to write instead. */
@NullMarked
package io.github.statbrief.internal.argument;

import org.jspecify.annotations.NullMarked;
