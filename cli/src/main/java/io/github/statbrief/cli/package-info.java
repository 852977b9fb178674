/** The command {@code statbrief}: renders, checks and previews release files in a terminal, a script or a build server. */
@NullMarked
package io.github.statbrief.cli;

import org.jspecify.annotations.NullMarked;
