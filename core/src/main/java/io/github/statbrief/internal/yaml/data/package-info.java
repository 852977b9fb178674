/** Reads the cells of tables from what a release file says of their data: a file beside it, or a query. */
@NullMarked
package io.github.statbrief.internal.yaml.data;

import org.jspecify.annotations.NullMarked;
