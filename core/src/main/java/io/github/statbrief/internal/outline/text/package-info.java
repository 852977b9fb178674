/** Words what stands around figures in an outline: headings, remarks, and the titles, feet and alternatives of charts. */
@NullMarked
package io.github.statbrief.internal.outline.text;

import org.jspecify.annotations.NullMarked;
