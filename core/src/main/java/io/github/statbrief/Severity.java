package io.github.statbrief;

/** How much a finding weighs. */
public enum Severity {
    /** The release cannot be rendered as it is. */
    ERROR,
    /** The release can be rendered, and someone should look at it first. */
    WARNING
}
