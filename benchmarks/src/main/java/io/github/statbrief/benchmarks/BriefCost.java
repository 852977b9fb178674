package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a brief costs beside programs that write the same words without tags. All are run by turns in one machine, and their processor time is compared, so that what
 * else the machine does falls on all of them alike. Run in the project's folder:
 * {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.BriefCost}
 */
public final class BriefCost {
    private static final Path RELEASE = Path.of("examples/public-security/src/main/statbrief/public-security.yaml");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 301;

    private BriefCost() {}

    /**
     * Prints medians in milliseconds and their ratios to the first.
     *
     * @param arguments a release file other than the example, or none
     */
    public static void main(String[] arguments) throws Exception {
        Release release = ReleaseReader.read(arguments.length > 0 ? Path.of(arguments[0]) : RELEASE);
        PdfExporter exporter = new PdfExporter(Theme.standard());
        byte[] brief = brief(exporter, release);
        NaiveBrief value = NaiveBrief.value(brief);
        NaiveBrief embedding = NaiveBrief.embedding(brief);
        NaiveBrief plain = NaiveBrief.plain(brief);
        System.out.printf(Locale.ROOT, "%,d characters%n", embedding.length());
        new Comparison()
                .with("naive, reads and embeds two weights", value::write)
                .with("naive, embeds two weights it has", embedding::write)
                .with("naive, nothing embedded", plain::write)
                .with("brief, tagged and archival", () -> brief(exporter, release))
                .with("brief, its first with these fonts", () -> brief(new PdfExporter(Theme.standard()), release))
                .run("brief of public-security", WARM_UP, ROUNDS);
    }

    private static byte[] brief(PdfExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }
}
