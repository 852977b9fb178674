package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A writer of OpenPDF for a tagged file, whose structure tree {@link StructureWriter} writes instead of OpenPDF. Used
 * once.
 */
public final class TaggedWriter extends PdfWriter {
    private @Nullable StructureWriter structure;

    private TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
        setTagged();
        setUserProperties(true);
    }

    /**
     * Creates the writer of a document that is not open yet.
     *
     * @param document the document
     * @param out the target stream
     */
    public static TaggedWriter of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        pages.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** Names the writer of the structure. */
    void setStructure(StructureWriter writer) {
        structure = writer;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        if (structure == null) {
            throw new IllegalStateException("the file has no structure");
        }
        // OpenPDF writes the tree of a tagged file here, from objects that it would need for every element
        tagged = false;
        PdfDictionary catalog = super.getCatalog(pages);
        tagged = true;
        try {
            catalog.put(PdfName.STRUCTTREEROOT, structure.write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PdfDictionary marks = new PdfDictionary();
        marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        marks.put(PdfName.USERPROPERTIES, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marks);
        return catalog;
    }
}
