package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** A target that fails says so to the caller, wherever it does and even if it would take more bytes afterwards. */
class FailingStreamTest {
    private static final int STEP = 509;

    @Test
    void theFailureOfTheTargetReachesTheCaller() throws IOException {
        Release release = AwkwardReleases.PUBLIC_SECURITY.read();
        XlsxExporter exporter = new XlsxExporter(Theme.standard());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        exporter.write(release, whole);
        for (int at = 0; at < whole.size(); at += STEP) {
            int place = at;
            IOException full = new IOException("no space left after " + at + " bytes");
            assertThatThrownBy(() -> exporter.write(release, new FailsOnce(full, place)))
                    .as("after %d bytes", at)
                    .isSameAs(full);
        }
    }

    @Test
    void theTargetStaysOpen() throws IOException {
        OpenTarget target = new OpenTarget();
        new XlsxExporter(Theme.standard()).write(AwkwardReleases.ONE_FIGURE.read(), target);
        assertThat(target.closed).isFalse();
        assertThat(target.flushed).isTrue();
    }

    private static final class FailsOnce extends OutputStream {
        private final IOException failure;
        private int left;

        FailsOnce(IOException failure, int after) {
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
    }

    private static final class OpenTarget extends OutputStream {
        private boolean closed;
        private boolean flushed;

        @Override
        public void write(int single) {
            flushed = false;
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
