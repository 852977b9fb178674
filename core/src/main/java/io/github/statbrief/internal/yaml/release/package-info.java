/** Binds a YAML document to a release. Start at {@link io.github.statbrief.internal.yaml.release.ReleaseFile}. */
@NullMarked
package io.github.statbrief.internal.yaml.release;

import org.jspecify.annotations.NullMarked;
