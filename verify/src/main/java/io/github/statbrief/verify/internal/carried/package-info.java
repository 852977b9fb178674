/** The releases and files that outputs carry besides what readers meet. */
@NullMarked
package io.github.statbrief.verify.internal.carried;

import org.jspecify.annotations.NullMarked;
