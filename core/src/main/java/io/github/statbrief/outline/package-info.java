/**
 * What outputs show, in reading order. {@link io.github.statbrief.outline.Outline} makes the blocks of a release; exporters walk them with
 * {@link io.github.statbrief.outline.Block.Visitor} and decide nothing but how each looks.
 */
@NullMarked
package io.github.statbrief.outline;

import org.jspecify.annotations.NullMarked;
