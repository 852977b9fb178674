/** Binds a YAML document to a theme, with its fonts and logo. */
@NullMarked
package io.github.statbrief.internal.yaml.theme;

import org.jspecify.annotations.NullMarked;
