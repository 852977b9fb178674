/**
 * Spellings of periods and values in published tables, learnt from one example each: {@code 2014/15} for 2014-2015.
 * Nothing is guessed: a spelling that is not declared is suggested in a message.
 */
@NullMarked
package io.github.statbrief.internal.spelling;

import org.jspecify.annotations.NullMarked;
