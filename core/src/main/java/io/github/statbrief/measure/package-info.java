/** How a measure relates to time, and its adjustment and prices. */
@NullMarked
package io.github.statbrief.measure;

import org.jspecify.annotations.NullMarked;
