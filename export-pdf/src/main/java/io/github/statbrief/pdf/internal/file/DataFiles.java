package io.github.statbrief.pdf.internal.file;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.json.ReleaseJson;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data of a release as tidy CSV, and all of it as JSON, for attachment to its brief. */
public final class DataFiles {
    /** The size in bytes from which a CSV file is too large for a brief. */
    public static final int LARGEST = 5_000_000;

    private static final CsvExporter CSV = new CsvExporter();
    private static final String TYPE = "text/csv";

    private DataFiles() {}

    /** The whole release as {@code release.json}, without the texts of its sources; empty if it is too large to attach. */
    public static Optional<Attachment> whole(Outline outline, Labels labels) {
        return outline.json()
                .map(text -> new Attachment(
                        ReleaseJson.FILE,
                        ReleaseJson.MEDIA_TYPE,
                        labels.of(Label.ATTACHED_RELEASE),
                        text.getBytes(StandardCharsets.UTF_8),
                        Attachment.Relation.SOURCE));
    }

    /** Its figures, if any, and each of its tables; leaves out files too large to attach. */
    public static List<Attachment> of(Release release, Labels labels) throws IOException {
        List<Attachment> files = new ArrayList<>();
        if (release.figures().findAny().isPresent()) {
            bytes(out -> CSV.writeFigures(release, out))
                    .map(bytes -> new Attachment("figures.csv", TYPE, labels.of(Label.ATTACHED_FIGURES), bytes))
                    .ifPresent(files::add);
        }
        for (Table table : release.tables().toList()) {
            bytes(out -> CSV.writeTable(table, out))
                    .map(bytes -> new Attachment(table.id() + ".csv", TYPE, table.title(), bytes))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Optional<byte[]> bytes(Writing writing) throws IOException {
        Bounded out = new Bounded();
        try {
            writing.to(out);
        } catch (IOException | UncheckedIOException e) {
            if (out.isFull()) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.of(out.bytes());
    }

    /**
     * Accepts bytes up to the attachment limit and then refuses, so that a table of a million rows is not written in
     * vain.
     */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean full;

        boolean isFull() {
            return full;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (full || bytes.size() + length >= LARGEST) {
                full = true;
                throw new IOException("a file of more than " + LARGEST + " bytes");
            }
            bytes.write(from, offset, length);
        }
    }
}
