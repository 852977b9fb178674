package io.github.statbrief.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.statbrief.engine.Caller;
import io.github.statbrief.engine.Preview;
import io.github.statbrief.engine.RunSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures a preview as a browser asks it: from a release file that has been saved to the new page that has been read.
 * Arguments are the release file and the number of saves. Prints the first, the median and the ninth of ten of the second
 * half, by the clock, the median of what the process used of the processor, and how many
 * pages were made of a file that was not written to its end.
 */
public final class PreviewCost {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PreviewCost() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path original = Path.of(arguments[0]).toAbsolutePath();
        int saves = Integer.parseInt(arguments[1]);
        Path folder = original.resolveSibling(".preview-cost");
        Files.createDirectories(folder);
        String text = Files.readString(original);
        Path file = Files.writeString(original.resolveSibling("preview-cost.yaml"), text);
        int more = 0;
        double[] clock = new double[saves];
        double[] processor = new double[saves];
        RunSettings settings = RunSettings.in(file.getParent(), folder)
                .withReleases(List.of(file.getFileName().toString()), List.of());
        try (Preview preview = Preview.start(
                settings,
                new Caller() {
                    @Override
                    public String name() {
                        return "the measurement";
                    }

                    @Override
                    public String versions() {
                        return "any";
                    }

                    @Override
                    public String setting(String name) {
                        return name;
                    }
                },
                0)) {
            for (int save = 0; save < saves; save++) {
                String version = get(preview, "changes");
                String title = "Saved " + save;
                Files.writeString(file, text.replaceFirst("(?m)^title: .*", "title: " + title));
                long began = System.nanoTime();
                long used = PROCESS.getProcessCpuTime();
                String page;
                do {
                    version = get(preview, "changes?" + version);
                    page = get(preview, "release/" + file.getFileName());
                    more++;
                } while (!page.contains(title));
                more--;
                clock[save] = (System.nanoTime() - began) / 1e6;
                processor[save] = (PROCESS.getProcessCpuTime() - used) / 1e6;
            }
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
        double first = clock[0];
        double[] later = sorted(clock);
        System.out.printf(
                Locale.ROOT,
                "first %.0f ms; then by the clock %.0f ms, nine of ten within %.0f ms; of the processor %.0f ms; %d pages of half a file%n",
                first,
                later[later.length / 2],
                later[later.length * 9 / 10],
                sorted(processor)[later.length / 2],
                more);
    }

    private static String get(Preview preview, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
        return BROWSER.send(request, BodyHandlers.ofString()).body();
    }

    /** The second half, in order. */
    private static double[] sorted(double[] values) {
        double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(later);
        return later;
    }
}
