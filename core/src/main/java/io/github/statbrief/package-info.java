/** The typed model of a statistical release. */
@NullMarked
package io.github.statbrief;

import org.jspecify.annotations.NullMarked;
