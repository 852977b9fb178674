package io.github.statbrief;

/** The severity of a finding. */
public enum Severity {
    /** The release cannot be rendered as it is. */
    ERROR,
    /** The release can be rendered, but should be checked first. */
    WARNING
}
