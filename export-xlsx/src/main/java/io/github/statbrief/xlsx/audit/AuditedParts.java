package io.github.statbrief.xlsx.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an audited workbook. */
final class AuditedParts implements AutoCloseable {
    /**
     * The largest size in bytes of a part other than sheets and shared strings; a file made to exhaust its reader
     * exceeds it.
     */
    private static final long LARGEST = 64L << 20;

    /**
     * A part that another part refers to.
     *
     * @param type the kind of relation: the last word of the type's address
     * @param target its name, or an external address
     * @param external whether it is outside the file
     */
    record Relation(String type, String target, boolean external) {}

    private final Path file;
    private final ZipFile zip;

    private AuditedParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static AuditedParts open(Path file) throws IOException {
        try {
            return new AuditedParts(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new IOException(file + ": found no zip; expected a workbook in the .xlsx format", e);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Whether any part's name has this ending. */
    boolean hasNameEnding(String end) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith(end));
    }

    /** A part as one element; {@link XmlElement#NONE} if it is missing. */
    XmlElement xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return XmlElement.NONE;
        }
        if (entry.getSize() > LARGEST) {
            throw new IOException(file + ", " + part + ": found " + entry.getSize() + " bytes; at most " + LARGEST
                    + " were expected of this part");
        }
        return read(part, xml -> {
            xml.nextTag();
            return XmlElement.read(xml);
        });
    }

    /** Reads a part event by event. */
    <R> R read(String part, PartReader<R> reader) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(file + ": found no part '" + part + "', which the workbook refers to");
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                return reader.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(file + ", " + part + ": " + e.getMessage(), e);
        }
    }

    /** The relations of a part, by their ids. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        XmlElement listed = xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (XmlElement each : listed.children()) {
            String type = each.attribute("Type", "");
            boolean external = each.attribute("TargetMode", "").equals("External");
            String target = each.attribute("Target", "");
            relations.put(
                    each.attribute("Id", ""),
                    new Relation(
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolved(part, target),
                            external));
        }
        return relations;
    }

    private String resolved(String part, String target) throws IOException {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", " + part + ": '" + target + "' names no part", e);
        }
    }

    /** Makes an error about the file as a whole. */
    IOException refused(String message) {
        return new IOException(file + ": " + message);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Makes a factory that never reads outside the file and resolves no entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Reads a part and returns a result.
     *
     * @param <R> the result
     */
    interface PartReader<R> {
        /** Reads from the start of the part. */
        R read(XMLStreamReader xml) throws XMLStreamException;
    }
}
