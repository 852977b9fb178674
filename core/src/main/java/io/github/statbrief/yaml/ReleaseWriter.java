package io.github.statbrief.yaml;

import io.github.statbrief.Release;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.yaml.write.JsonOutput;
import io.github.statbrief.internal.yaml.write.Output;
import io.github.statbrief.internal.yaml.write.ReleaseOutput;
import io.github.statbrief.internal.yaml.write.YamlOutput;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a release as a release file in which everything stands that other files hold for it: the cells of its tables,
 * the texts of its sources, its cover. {@link ReleaseReader} reads it back as an equal release. Rows are written one
 * after the other, whatever the size of a table. Immutable and safe to share between threads.
 */
public final class ReleaseWriter implements Exporter {
    private static final int BUFFER = 1 << 15;

    private final boolean json;
    private final boolean withSourceTexts;

    private ReleaseWriter(boolean json, boolean withSourceTexts) {
        this.json = json;
        this.withSourceTexts = withSourceTexts;
    }

    /** A writer of YAML, for people. */
    public static ReleaseWriter yaml() {
        return new ReleaseWriter(false, true);
    }

    /** A writer of JSON, for programs; {@code release.schema.json} describes it. */
    public static ReleaseWriter json() {
        return new ReleaseWriter(true, true);
    }

    /**
     * Leaves out the texts of sources, which may not be anybody's to publish. A release that is read back is equal only
     * where their files are found.
     */
    public ReleaseWriter withoutSourceTexts() {
        return new ReleaseWriter(json, false);
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Arguments.given("release", release);
        Arguments.given("out", out);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        Output output = json ? new JsonOutput(text) : new YamlOutput(text);
        new ReleaseOutput(withSourceTexts).write(release, output);
        text.flush();
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        write(Arguments.given("outline", outline).release(), out);
    }
}
