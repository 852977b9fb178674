package io.github.statbrief.pdf.internal.structure;

/** What a mark on a page belongs to: a place in the structure of the document, or nothing that is read. */
public sealed interface ContentOwner permits MarkedContent, Artifact {}
