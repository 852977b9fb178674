package io.github.statbrief.json;

import io.github.statbrief.Release;
import io.github.statbrief.internal.yaml.write.JsonOutput;
import io.github.statbrief.internal.yaml.write.ReleaseOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes a release as {@code release.json} for outputs that carry it: without the texts of its sources, which may not be
 * anybody's to publish.
 */
public final class ReleaseJson {
    /** The name of the file. */
    public static final String FILE = "release.json";

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/json";

    /** The size in bytes from which a release is too large to be carried by an output that is mailed and opened. */
    public static final int LARGEST = 5_000_000;

    private ReleaseJson() {}

    /**
     * The content of the file.
     *
     * @param release the release
     * @return its text; empty if it has {@link #LARGEST} bytes or more
     */
    public static Optional<String> of(Release release) {
        BoundedBytes bytes = new BoundedBytes(LARGEST);
        try (Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            new ReleaseOutput(false).write(release, new JsonOutput(text));
        } catch (IOException full) {
            // nothing else fails in memory
            return Optional.empty();
        }
        return bytes.content().map(content -> new String(content, StandardCharsets.UTF_8));
    }
}
