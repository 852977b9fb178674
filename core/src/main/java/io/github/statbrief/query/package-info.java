/** Queries of releases and their results, as text: what a reader asks of a database, and what the database answers. */
@NullMarked
package io.github.statbrief.query;

import org.jspecify.annotations.NullMarked;
