/** The goals, which only translate to library calls. */
@NullMarked
package io.github.statbrief.maven;

import org.jspecify.annotations.NullMarked;
