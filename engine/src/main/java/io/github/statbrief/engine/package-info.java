/**
 * Renders release files into a folder of outputs: which releases, which formats, which theme. What the Maven goals, the
 * command and other programs share.
 */
@NullMarked
package io.github.statbrief.engine;

import org.jspecify.annotations.NullMarked;
