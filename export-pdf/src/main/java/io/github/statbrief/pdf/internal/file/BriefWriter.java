package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.StructureWriter;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TaggedWriter;
import io.github.statbrief.pdf.internal.text.Typeface;
import io.github.statbrief.pdf.internal.text.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes laid-out pages as one tagged, archival file: PDF/A-3a and PDF/UA-1. Used once. */
public final class BriefWriter {
    private static final byte[] PROFILE = SrgbProfile.bytes();

    private final PageGeometry sheet;
    private final Typefaces typefaces;
    private final Metadata metadata;

    /**
     * Creates the writer of one brief.
     *
     * @param sheet the page, in points
     * @param typefaces the fonts to embed
     * @param metadata title, author, language and day
     */
    public BriefWriter(PageGeometry sheet, Typefaces typefaces, Metadata metadata) {
        this.sheet = sheet;
        this.typefaces = typefaces;
        this.metadata = metadata;
    }

    /**
     * Writes the file.
     *
     * @param pages the pages
     * @param tags the structure that owns the pages' marks
     * @param attachments the attached files
     * @return the bytes of the PDF
     */
    public byte[] write(List<PageBox> pages, Tag tags, List<Attachment> attachments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(size(sheet), 0, 0, 0, 0);
        document.setGlyphSubstitutionEnabled(false);
        TaggedWriter writer = TaggedWriter.of(document, bytes);
        prepare(writer);
        document.open();
        describe(writer);
        attach(writer, attachments);
        StructureWriter structure = new StructureWriter(writer, tags, metadata.language());
        PdfCanvas canvas = new PdfCanvas(writer, structure, sheet, typefaces, pagesByAnchor(pages));
        for (PageBox page : pages) {
            if (page.number() > 1) {
                document.setPageSize(size(page.sheet()));
                document.newPage();
            }
            writer.setPageEmpty(false);
            canvas.draw(page);
        }
        structure.finish();
        document.close();
        byte[] file = bytes.toByteArray();
        FileIdentifier.replace(file);
        return file;
    }

    private static Rectangle size(PageGeometry page) {
        return new Rectangle((float) page.pageWidth(), (float) page.pageHeight());
    }

    private static void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(Typeface.COMPRESSION);
        writer.setTabs(PdfName.S);
        writer.setRgbTransparencyBlending(true);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private void describe(PdfWriter writer) throws IOException {
        metadata.fill(writer.getInfo());
        writer.setXmpMetadata(metadata.xmp());
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(Typeface.COMPRESSION);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private void attach(PdfWriter writer, List<Attachment> attachments) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, metadata.date());
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer,
                    "",
                    attachment.name(),
                    attachment.bytes(),
                    attachment.mediaType(),
                    parameters,
                    Typeface.COMPRESSION);
            file.put(
                    new PdfName("AFRelationship"),
                    new PdfName(attachment.relation().word()));
            writer.addFileAttachment(attachment.description(), file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    private static Map<String, Integer> pagesByAnchor(List<PageBox> pages) {
        Map<String, Integer> byAnchor = new HashMap<>();
        for (PageBox page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Anchor anchor) {
                    byAnchor.putIfAbsent(anchor.name(), page.number());
                }
            }
        }
        return byAnchor;
    }
}
