/**
 * Writes workbooks with POI's own model of sheets and charts, cell by cell and slowly: what the exporter's workbooks are
 * compared with, part by part. The rows of long tables are left out.
 */
@NullMarked
package io.github.statbrief.xlsx.oracle;

import org.jspecify.annotations.NullMarked;
