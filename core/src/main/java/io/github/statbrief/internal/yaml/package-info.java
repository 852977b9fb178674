/** YAML documents whose values know their line and column. */
@NullMarked
package io.github.statbrief.internal.yaml;

import org.jspecify.annotations.NullMarked;
