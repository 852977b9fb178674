/** Finds and names the files of a run, and takes their digests. */
@NullMarked
package io.github.statbrief.engine.internal.file;

import org.jspecify.annotations.NullMarked;
