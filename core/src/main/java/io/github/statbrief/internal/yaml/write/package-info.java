/** Writes releases as release files, in YAML and in JSON. */
@NullMarked
package io.github.statbrief.internal.yaml.write;

import org.jspecify.annotations.NullMarked;
