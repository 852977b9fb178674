/**
 * Writes a release as a tagged PDF brief; {@link io.github.statbrief.pdf.PdfExporter} is its public API. Layout comes
 * first and is independent of PDF: each block becomes fragments of marks, a paginator distributes them over pages,
 * and together they build one tree of tags. Then the pages are drawn mark by mark, and the tree is written beside
 * them.
 */
@NullMarked
package io.github.statbrief.pdf;

import org.jspecify.annotations.NullMarked;
