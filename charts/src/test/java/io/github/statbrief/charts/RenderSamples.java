package io.github.statbrief.charts;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** Renders every sample and prints one digest of all files: run in machines that are set up otherwise. */
final class RenderSamples {
    private RenderSamples() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    static String digest() throws Exception {
        Release release = Samples.release();
        Map<String, byte[]> files =
                new ChartExporter(Theme.standard()).files(release, ChartsOfRelease.in(Outline.of(release)));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
