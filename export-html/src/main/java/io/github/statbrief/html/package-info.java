/** Writes a release as a web page that stands alone. */
@NullMarked
package io.github.statbrief.html;

import org.jspecify.annotations.NullMarked;
