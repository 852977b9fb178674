/** What columns have for a figure or cell: in data files, in sheets for programs, beside the words of a page. */
@NullMarked
package io.github.statbrief.verify.internal.column;

import org.jspecify.annotations.NullMarked;
