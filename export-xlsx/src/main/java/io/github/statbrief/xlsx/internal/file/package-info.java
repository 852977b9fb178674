/** The file of a workbook: a package of parts that refer to one another, made and saved by Apache POI. */
@NullMarked
package io.github.statbrief.xlsx.internal.file;

import org.jspecify.annotations.NullMarked;
