package io.github.statbrief.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one writes with OpenPDF on a first afternoon: the words of a brief as paragraphs in two fonts; no tags, no links, no layout, no charts. */
final class NaiveBrief {
    private final List<String> paragraphs;
    private final Typeface regular;
    private final Typeface strong;

    private NaiveBrief(List<String> paragraphs, Typeface regular, Typeface strong) {
        this.paragraphs = paragraphs;
        this.regular = regular;
        this.strong = strong;
    }

    /** Gives the font of a file that is about to be written. */
    private interface Typeface {
        BaseFont font() throws IOException;
    }

    /** A program that reads two weights of the brief's own typeface for each file, and embeds them. */
    static NaiveBrief value(byte[] brief) throws IOException {
        Fonts fonts = Fonts.standard();
        return new NaiveBrief(words(brief), () -> read(fonts.regular()), () -> read(fonts.semibold()));
    }

    /** A program that embeds these two weights as well, and has read them once. */
    static NaiveBrief embedding(byte[] brief) throws IOException {
        BaseFont regular = read(Fonts.standard().regular());
        BaseFont strong = read(Fonts.standard().semibold());
        return new NaiveBrief(words(brief), () -> regular, () -> strong);
    }

    /** A program that uses two of the fonts that every viewer has, and embeds nothing. */
    static NaiveBrief plain(byte[] brief) throws IOException {
        return new NaiveBrief(words(brief), () -> plain(BaseFont.HELVETICA), () -> plain(BaseFont.HELVETICA_BOLD));
    }

    private static BaseFont plain(String name) throws IOException {
        return BaseFont.createFont(name, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
    }

    private static BaseFont read(FontFile file) throws IOException {
        return BaseFont.createFont(
                file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.bytes(), null);
    }

    private static List<String> words(byte[] brief) throws IOException {
        PdfReader reader = new PdfReader(brief);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        List<String> paragraphs = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            extractor
                    .getTextFromPage(page)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(paragraphs::add);
        }
        return paragraphs;
    }

    /** How many characters it writes. */
    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** Writes the file. */
    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        Font body = new Font(regular.font(), 9.5f);
        Font heading = new Font(strong.font(), 9.5f);
        for (int i = 0; i < paragraphs.size(); i++) {
            document.add(new Paragraph(paragraphs.get(i), i % 4 == 0 ? heading : body));
        }
        document.close();
        return bytes.toByteArray();
    }
}
