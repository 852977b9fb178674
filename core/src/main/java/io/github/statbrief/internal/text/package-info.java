/**
 * String helpers: unprintable characters, texts that a spreadsheet would take for a formula, and spelling
 * suggestions.
 */
@NullMarked
package io.github.statbrief.internal.text;

import org.jspecify.annotations.NullMarked;
