/** Compresses bytes as Brotli (RFC 7932), which web fonts of version 2 ask for and no library in Java alone writes. */
@NullMarked
package io.github.statbrief.html.internal.brotli;

import org.jspecify.annotations.NullMarked;
