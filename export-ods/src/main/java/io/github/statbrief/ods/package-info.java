/** Writes a release as an open spreadsheet. Start at {@link io.github.statbrief.ods.OdsExporter}. */
@NullMarked
package io.github.statbrief.ods;

import org.jspecify.annotations.NullMarked;
