package io.github.statbrief.pdf.internal.structure;

/** The owner of a mark: a tag of the document structure, or an artifact that is not read out. */
public sealed interface ContentOwner permits MarkedContent, Artifact {}
