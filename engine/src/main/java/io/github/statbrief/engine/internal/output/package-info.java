/** The folder of outputs: whole outputs or none, what may be replaced, and one run at a time. */
@NullMarked
package io.github.statbrief.engine.internal.output;

import org.jspecify.annotations.NullMarked;
