package io.github.statbrief.ods.internal.file;

import io.github.statbrief.sheets.xml.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a spreadsheet: its media type first and uncompressed, its manifest last; the same bytes everywhere. */
final class OdfPackage {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** A fixed time; at the very start of 1980 the JDK would add a time stamp in the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private final Zip zip;
    private final List<String> parts = new ArrayList<>();

    /** Writes the bytes of a part. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** A zip that compresses into a larger buffer; the default buffer is only half a kilobyte. */
    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out);
            buf = new byte[BUFFER];
        }
    }

    /**
     * Starts the file.
     *
     * @param out the target stream; it stays open
     * @param level the level of compression, from 0 to 9
     */
    OdfPackage(OutputStream out, int level) throws IOException {
        zip = new Zip(out);
        zip.setLevel(level);
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** Writes a part. */
    void part(String name, byte[] bytes) throws IOException {
        part(name, out -> out.write(bytes));
    }

    /** Writes a part bit by bit. */
    void part(String name, Part part) throws IOException {
        parts.add(name);
        zip.putNextEntry(entry(name));
        part.write(zip);
        zip.closeEntry();
    }

    /** Writes the manifest and ends the file. */
    void finish() throws IOException {
        XmlWriter xml = Namespaces.manifest(new XmlWriter());
        file(xml, "/", MEDIA_TYPE)
                .attribute("manifest:version", Namespaces.VERSION)
                .end();
        for (String part : parts) {
            file(xml, part, "text/xml").end();
        }
        zip.putNextEntry(entry("META-INF/manifest.xml"));
        zip.write(xml.end().take());
        zip.closeEntry();
        zip.finish();
    }

    private static XmlWriter file(XmlWriter xml, String path, String type) {
        return xml.start("manifest:file-entry")
                .attribute("manifest:full-path", path)
                .attribute("manifest:media-type", type);
    }
}
