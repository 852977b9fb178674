/**
 * The goals, which only call the libraries. {@link io.github.statbrief.maven.ReportMojo} is {@code statbrief:report}.
 */
@NullMarked
package io.github.statbrief.maven;

import org.jspecify.annotations.NullMarked;
