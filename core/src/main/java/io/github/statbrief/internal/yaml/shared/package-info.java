/** Puts what several figures share in its place before a release is read: definitions of included files, defaults of sections. */
@NullMarked
package io.github.statbrief.internal.yaml.shared;

import org.jspecify.annotations.NullMarked;
