/** Runs the queries of releases with JDBC: connections by name, read-only and limited in time, values as text. */
@NullMarked
package io.github.statbrief.jdbc;

import org.jspecify.annotations.NullMarked;
