/** YAML documents, whose every value knows its line and column. */
@NullMarked
package io.github.statbrief.internal.yaml;

import org.jspecify.annotations.NullMarked;
