/** The style sheet of a page, in the colours of a theme on light and on dark ground. */
@NullMarked
package io.github.statbrief.html.internal.style;

import org.jspecify.annotations.NullMarked;
