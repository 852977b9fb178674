/** Writes planned sheets into the parts of an open spreadsheet. Start at {@link io.github.statbrief.ods.internal.file.SpreadsheetWriter}. */
@NullMarked
package io.github.statbrief.ods.internal.file;

import org.jspecify.annotations.NullMarked;
