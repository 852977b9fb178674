/** Reads and checks release and theme files, and takes the fingerprints of what outputs are made from. */
@NullMarked
package io.github.statbrief.engine.internal.input;

import org.jspecify.annotations.NullMarked;
