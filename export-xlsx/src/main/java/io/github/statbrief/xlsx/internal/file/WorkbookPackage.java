package io.github.statbrief.xlsx.internal.file;

import io.github.statbrief.sheets.rows.StreamedRows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The package of a workbook: parts as bytes, in POI's hands. Used by one thread. */
public final class WorkbookPackage implements AutoCloseable {
    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private final OPCPackage parts;
    private final Map<String, PackageStream.Rest> rests = new HashMap<>();
    private final PackageStream stream;

    /**
     * Starts a package.
     *
     * @param out the target stream; it stays open, and nothing is written to it before {@link #save}
     * @param level the level of compression, from 0 to 9
     */
    public WorkbookPackage(OutputStream out, int level) {
        stream = new PackageStream(out, level, rests);
        parts = OPCPackage.create(stream);
    }

    /** A part that exists and can refer to others. */
    public final class Part {
        private final PackagePart part;
        private int references;

        private Part(PackagePart part) {
            this.part = part;
        }

        /** Sets its bytes. */
        public Part content(byte[] bytes) throws IOException {
            try (OutputStream content = part.getOutputStream()) {
                content.write(bytes);
            }
            return this;
        }

        /**
         * Sets its bytes, with rows between the first of them and the last.
         *
         * @param head the bytes before the rows
         * @param rows the rows
         * @param tail the bytes after them
         */
        public Part content(byte[] head, StreamedRows.Ready rows, byte[] tail) throws IOException {
            rests.put(part.getPartName().getName().substring(1), out -> {
                rows.write(out);
                out.write(tail);
            });
            return content(head);
        }

        /** Refers to another part and returns the name of the reference. */
        public String refer(Part other, PartKind kind) {
            return part.addRelationship(other.part.getPartName(), TargetMode.INTERNAL, kind.relationship(), next())
                    .getId();
        }

        /** Refers to a web page or mail address and returns the name of the reference. */
        public String refer(String address) {
            return part.addExternalRelationship(address, HYPERLINK, next()).getId();
        }

        private String next() {
            references++;
            return "rId" + references;
        }
    }

    /**
     * Adds a part without content.
     *
     * @param name its name in the file, such as {@code /xl/styles.xml}
     * @param kind its kind
     */
    public Part part(String name, PartKind kind) {
        try {
            return new Part(parts.createPart(PackagingURIHelper.createPartName(name), kind.mediaType()));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    /** Adds the only part of a kind, to which the package itself refers. */
    public Part root(PartKind kind) {
        Part part = part(kind.path(), kind);
        parts.addRelationship(part.part.getPartName(), TargetMode.INTERNAL, kind.relationship());
        return part;
    }

    /** Sets title, publisher, language and dates. */
    public void describe(Consumer<PackageProperties> words) {
        try {
            words.accept(parts.getPackageProperties());
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a new package has no properties", impossible);
        }
    }

    /**
     * Writes the file.
     *
     * @throws IOException if the target stream fails
     */
    public void save() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // POI looks there for a writer of XML, and each time anew: with that of Java a file is the same beside any
        // other
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            parts.save(stream);
        } finally {
            thread.setContextClassLoader(usual);
        }
        if (stream.failure().isPresent()) {
            throw stream.failure().get();
        }
    }

    /** Lets the parts go, without writing anything. */
    @Override
    public void close() {
        parts.revert();
    }
}
