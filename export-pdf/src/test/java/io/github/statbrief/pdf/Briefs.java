package io.github.statbrief.pdf;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes briefs in memory. */
final class Briefs {
    private Briefs() {}

    static byte[] standard(Release release) {
        return of(new PdfExporter(Theme.standard()), release);
    }

    static byte[] of(PdfExporter exporter, Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(release, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
