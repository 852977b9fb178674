/**
 * The content that outputs show, in reading order. {@link io.github.statbrief.outline.Outline} makes the blocks of a
 * release; exporters walk them with {@link io.github.statbrief.outline.Block.Visitor} and decide only their
 * appearance.
 */
@NullMarked
package io.github.statbrief.outline;

import org.jspecify.annotations.NullMarked;
