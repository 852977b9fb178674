/** Proves the outputs in a folder: those of the report of the run, and every figure and cell in each of them. */
@NullMarked
package io.github.statbrief.verify.internal.folder;

import org.jspecify.annotations.NullMarked;
