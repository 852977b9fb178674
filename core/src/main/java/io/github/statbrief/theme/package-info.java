/**
 * The appearance of outputs: colours, type, page and fonts, each by its role. Start at
 * {@link io.github.statbrief.theme.Theme}.
 */
@NullMarked
package io.github.statbrief.theme;

import org.jspecify.annotations.NullMarked;
