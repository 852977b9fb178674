package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.statbrief.Release;
import io.github.statbrief.text.Labels;
import io.github.statbrief.text.XmlText;
import io.github.statbrief.theme.SoftHyphens;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The document information of a file, repeated in XMP. Immutable.
 *
 * @param title the title
 * @param author the publishers
 * @param subject the kind of document
 * @param language as a BCP 47 tag
 * @param day the day of publication, {@code yyyyMMdd}
 */
public record Metadata(String title, String author, String subject, String language, String day) {
    private static final String PRODUCER = "Statbrief with OpenPDF";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** Takes soft hyphens out of the words, which nobody sets in lines. */
    public Metadata {
        title = SoftHyphens.without(title);
        author = SoftHyphens.without(author);
        subject = SoftHyphens.without(subject);
    }

    /** Takes the metadata from a release. */
    public static Metadata of(Release release, String subject) {
        return new Metadata(
                release.title(),
                Labels.in(release.language()).list(release.publishers()),
                subject,
                release.language().toLanguageTag(),
                DAY.format(release.published()));
    }

    /** The day of publication as a PDF date. */
    PdfString date() {
        return new PdfString("D:" + day + "000000Z");
    }

    /** Fills the document information. */
    void fill(PdfDictionary information) {
        information.put(PdfName.TITLE, words(title));
        information.put(PdfName.AUTHOR, words(author));
        information.put(PdfName.SUBJECT, words(subject));
        information.put(PdfName.CREATOR, words("Statbrief"));
        information.put(PdfName.PRODUCER, words(PRODUCER));
        information.put(PdfName.CREATIONDATE, date());
        information.put(PdfName.MODDATE, date());
    }

    private static PdfString words(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    /** The XMP packet; declares the PDF/UA schema, which is not part of PDF/A. */
    byte[] xmp() {
        String date = day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6) + "T00:00:00Z";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>Statbrief</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>3</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                        XmlText.content(title),
                        XmlText.content(author),
                        XmlText.content(subject),
                        XmlText.content(language),
                        date,
                        date,
                        PRODUCER)
                .getBytes(StandardCharsets.UTF_8);
    }
}
