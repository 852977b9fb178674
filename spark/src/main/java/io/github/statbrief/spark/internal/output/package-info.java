/** Puts the files of rendered releases where they belong: in folders, in Hadoop's file systems and in object stores. */
@NullMarked
package io.github.statbrief.spark.internal.output;

import org.jspecify.annotations.NullMarked;
