/** What a preview shows around its pages, and in the place of one that has errors. */
@NullMarked
package io.github.statbrief.engine.internal.preview;

import org.jspecify.annotations.NullMarked;
