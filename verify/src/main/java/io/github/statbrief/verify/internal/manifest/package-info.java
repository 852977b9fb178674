/** What the files of a release say, place by place, as a manifest and a page that compares other files with it. */
@NullMarked
package io.github.statbrief.verify.internal.manifest;

import org.jspecify.annotations.NullMarked;
