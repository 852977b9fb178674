/** What the verification of a release's outputs found. */
@NullMarked
package io.github.statbrief.verify.result;

import org.jspecify.annotations.NullMarked;
