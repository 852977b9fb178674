/** What a release carries besides its figures and their text; SDMX calls it reference metadata. */
@NullMarked
package io.github.statbrief.metadata;

import org.jspecify.annotations.NullMarked;
