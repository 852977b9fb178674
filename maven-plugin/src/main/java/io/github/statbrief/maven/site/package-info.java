/**
 * The report of a project's site. {@link io.github.statbrief.maven.site.SiteReportMojo} is
 * {@code statbrief:site-report}.
 */
@NullMarked
package io.github.statbrief.maven.site;

import org.jspecify.annotations.NullMarked;
