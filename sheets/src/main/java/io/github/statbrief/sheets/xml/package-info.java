/** Writes XML into memory, for the parts of both kinds of spreadsheet. */
@NullMarked
package io.github.statbrief.sheets.xml;

import org.jspecify.annotations.NullMarked;
