/** Sets words with a meaning: figures, references, links, foreign names. */
@NullMarked
package io.github.statbrief.html.internal.words;

import org.jspecify.annotations.NullMarked;
