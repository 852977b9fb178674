/** Helpers about strings: characters that no output can show, text that a spreadsheet would take for a formula, and the word that was meant. */
@NullMarked
package io.github.statbrief.internal.text;

import org.jspecify.annotations.NullMarked;
