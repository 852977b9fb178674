/** Reads release files and theme files in YAML. */
@NullMarked
package io.github.statbrief.yaml;

import org.jspecify.annotations.NullMarked;
