/** Binds what a release carries besides its figures: contact, licence, links, corrections. */
@NullMarked
package io.github.statbrief.internal.yaml.metadata;

import org.jspecify.annotations.NullMarked;
