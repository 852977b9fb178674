/** Writes laid-out pages as a file that is PDF/A-3a and PDF/UA-1, with its metadata and attachments. Start at {@link io.github.statbrief.pdf.internal.file.BriefWriter}. */
@NullMarked
package io.github.statbrief.pdf.internal.file;

import org.jspecify.annotations.NullMarked;
