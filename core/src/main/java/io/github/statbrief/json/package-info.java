/** A release as JSON, for outputs that carry all of it. */
@NullMarked
package io.github.statbrief.json;

import org.jspecify.annotations.NullMarked;
