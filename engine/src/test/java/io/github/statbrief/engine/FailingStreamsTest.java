package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Release;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.MarkdownExporter;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A target that fails at any byte says so to the caller, with its own exception, whichever format is written. More places in each file:
 * {@code -Dstatbrief.failing-streams=300}.
 */
class FailingStreamsTest {
    private static final int PLACES = Integer.getInteger("statbrief.failing-streams", 8);

    /** Takes so many bytes, then fails once and takes the rest: a writer that swallows the failure would go on. */
    private static final class FailsOnce extends OutputStream {
        private final IOException failure;
        private long left;

        FailsOnce(IOException failure, long after) {
            this.failure = failure;
            this.left = after;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            boolean before = left >= 0;
            left -= length;
            if (before && left < 0) {
                throw failure;
            }
        }

        @Override
        public void close() {
            throw new IllegalStateException("the target is closed by the caller");
        }
    }

    /** What writes a release into a stream. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Map<String, Writing> formats(Release release) {
        Theme theme = Theme.standard();
        Map<String, Writing> formats = new LinkedHashMap<>();
        Map<String, Exporter> exporters = Map.of(
                "brief.pdf", new PdfExporter(theme),
                "workbook.xlsx", new XlsxExporter(theme),
                "workbook.ods", new OdsExporter(theme),
                "index.html", new HtmlExporter(theme),
                "brief.md", new MarkdownExporter(theme));
        exporters.forEach((name, exporter) -> formats.put(name, out -> exporter.write(release, out)));
        formats.put("release.json", out -> ReleaseWriter.json().write(release, out));
        return formats;
    }

    @Test
    void theFailureOfTheTargetReachesTheCallerFromEveryFormat() throws IOException {
        Release release = ReleaseReader.read(TestReleases.SMALL, ReadOptions.standard());
        for (Map.Entry<String, Writing> format : formats(release).entrySet()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            format.getValue().to(whole);
            assertThat(whole.size()).isGreaterThan(200);
            for (int place = 0; place < PLACES; place++) {
                long after = (long) whole.size() * place / PLACES;
                IOException full = new IOException("no space left after " + after + " bytes");
                assertThatThrownBy(() -> format.getValue().to(new FailsOnce(full, after)))
                        .as("%s after %d bytes", format.getKey(), after)
                        .isSameAs(full);
            }
        }
    }
}
