package io.github.statbrief.pdf;

/** What a mark on a page belongs to: a place in the structure of the document, or nothing that is read. */
sealed interface ContentOwner permits MarkedContent, Artifact {}
