package io.github.statbrief.html;

import io.github.statbrief.Release;
import io.github.statbrief.html.internal.markdown.MarkdownDocument;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a release as Markdown (CommonMark with the tables of GitHub), for language models and terminals: the content of
 * the brief in its order, every figure with its words, period, status and id. Immutable and safe to share between
 * threads.
 */
public final class MarkdownExporter implements Exporter {
    private final Theme theme;

    /**
     * Creates an exporter.
     *
     * @param theme the theme; only its contact is used, for releases that name none
     */
    public MarkdownExporter(Theme theme) {
        this.theme = Objects.requireNonNull(theme, "'theme' is null");
    }

    /**
     * Checks a release and writes it as Markdown in UTF-8.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes a checked release as Markdown in UTF-8.
     *
     * @param outline its outline
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "'out' is null");
        String text = new MarkdownDocument(outline.withUsualContact(theme.contact())).text();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
