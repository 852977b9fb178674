package io.github.statbrief.pdf.internal.structure;

/** What a tag holds, in reading order: other tags, and stretches of content between them. */
sealed interface Kid permits Tag, MarkedContent {}
