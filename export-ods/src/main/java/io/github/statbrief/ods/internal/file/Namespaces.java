package io.github.statbrief.ods.internal.file;

import io.github.statbrief.sheets.xml.XmlWriter;

/** The namespaces and the version of the format. */
final class Namespaces {
    /** The version of OpenDocument. */
    static final String VERSION = "1.3";

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Namespaces() {}

    /** Starts the root element of a part. */
    static XmlWriter document(XmlWriter xml, String root) {
        return xml.declare()
                .start(root)
                .attribute("xmlns:office", OASIS + "office:1.0")
                .attribute("xmlns:style", OASIS + "style:1.0")
                .attribute("xmlns:text", OASIS + "text:1.0")
                .attribute("xmlns:table", OASIS + "table:1.0")
                .attribute("xmlns:number", OASIS + "datastyle:1.0")
                .attribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0")
                .attribute("xmlns:svg", OASIS + "svg-compatible:1.0")
                .attribute("xmlns:meta", OASIS + "meta:1.0")
                .attribute("xmlns:config", OASIS + "config:1.0")
                .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("office:version", VERSION);
    }

    /** Starts the root element of the manifest. */
    static XmlWriter manifest(XmlWriter xml) {
        return xml.declare()
                .start("manifest:manifest")
                .attribute("xmlns:manifest", OASIS + "manifest:1.0")
                .attribute("manifest:version", VERSION);
    }
}
