package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Renders a chart of each kind and prints one digest of all files: run in machines that are set up otherwise. */
final class RenderSamples {
    private RenderSamples() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    static String digest() throws Exception {
        return digest(new ChartExporter(Theme.standard()));
    }

    static String digest(ChartExporter exporter) throws Exception {
        List<ChartSpec> charts = Stream.of(
                        "key-figures",
                        "every-bound",
                        "changes",
                        "long-names",
                        "share-lower",
                        "online",
                        "close-ends",
                        "regions",
                        "services",
                        "small-parts",
                        "close-dots",
                        "regions-over-time",
                        "anxiety")
                .map(Samples::get)
                .toList();
        Map<String, byte[]> files = exporter.files(Samples.release(), charts);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
