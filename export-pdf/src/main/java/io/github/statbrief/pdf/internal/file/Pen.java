package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import io.github.statbrief.pdf.internal.text.Typefaces;
import io.github.statbrief.theme.FontRun;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.util.List;

/** Writes words on a page, each run of them in the font that has it. */
final class Pen {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName SPAN = new PdfName("Span");
    /** In UTF-16: PDFDocEncoding, which OpenPDF prefers, has no soft hyphen. */
    private static final PdfString SOFT_HYPHEN = new PdfString(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xAD});

    private final PdfContentByte content;
    private final Typefaces typefaces;

    Pen(PdfContentByte content, Typefaces typefaces) {
        this.content = content;
        this.typefaces = typefaces;
    }

    /**
     * Writes words. A soft hyphen at their end is drawn as a hyphen whose text is a soft hyphen, so that programs join
     * the word again.
     *
     * @param words the words
     * @param weight their weight
     * @param size their size in points
     * @param place moves to the place of the words, once their font is set
     */
    void write(String words, Weight weight, double size, Runnable place) {
        boolean divides = SoftHyphens.divides(words);
        String drawn = SoftHyphens.without(words);
        List<FontRun> runs = drawn.isEmpty()
                ? List.of(new FontRun(typefaces.files().of(weight), drawn))
                : typefaces.files().runs(drawn, weight);
        content.beginText();
        font(runs.get(0), size);
        place.run();
        content.showText(runs.get(0).text());
        for (FontRun run : runs.subList(1, runs.size())) {
            font(run, size);
            content.showText(run.text());
        }
        if (divides) {
            hyphen(weight, size);
        }
        content.endText();
    }

    private void font(FontRun run, double size) {
        content.setFontAndSize(typefaces.of(run.font()).font(), (float) size);
    }

    private void hyphen(Weight weight, double size) {
        PdfDictionary text = new PdfDictionary();
        text.put(ACTUAL_TEXT, SOFT_HYPHEN);
        content.beginMarkedContentSequence(SPAN, text, true);
        FontRun hyphen = typefaces.files().runs("-", weight).get(0);
        font(hyphen, size);
        content.showText(hyphen.text());
        content.endMarkedContentSequence();
    }
}
