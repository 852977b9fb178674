/** Charts of a workbook in the terms of DrawingML, and the XML of their parts. Knows nothing of releases. */
@NullMarked
package io.github.statbrief.xlsx.internal.drawingml;

import org.jspecify.annotations.NullMarked;
