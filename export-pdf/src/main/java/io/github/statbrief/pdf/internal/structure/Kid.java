package io.github.statbrief.pdf.internal.structure;

/** A child of a tag, in reading order: another tag, or a stretch of content. */
sealed interface Kid permits Tag, MarkedContent {}
