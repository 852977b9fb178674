package io.github.statbrief.verify.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words on the pages of a PDF, by the number of their marked content; those outside the structure apart. */
final class PdfWords {
    /** The widest gap within words, in sizes of the font; justified lines and columns of numbers have wider ones. */
    private static final double GAP = 0.6;

    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final Map<COSBase, Map<Integer, List<Piece>>> words = new HashMap<>();
    private final List<Passage> outside = new ArrayList<>();

    /**
     * Words beside each other on one line.
     *
     * @param words the words
     * @param left their left edge, in points
     * @param right their right edge
     * @param down their baseline, downwards from the upper edge of the page
     */
    record Piece(String words, double left, double right, double down) {}

    /** Reads all pages. */
    static PdfWords of(PDDocument document) throws IOException {
        PdfWords all = new PdfWords();
        for (PDPage page : document.getPages()) {
            all.read(page);
        }
        return all;
    }

    private void read(PDPage page) throws IOException {
        pages.put(page.getCOSObject(), pages.size() + 1);
        Map<Integer, List<Piece>> ofPage = new LinkedHashMap<>();
        words.put(page.getCOSObject(), ofPage);
        List<TextPosition> inside = new ArrayList<>();
        List<TextPosition> all = new ArrayList<>();
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
                super.processTextPosition(text);
            }
        };
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> add(content, ofPage, inside));
        Set<TextPosition> known = new HashSet<>(inside);
        for (Piece piece : pieces(
                all.stream().filter(position -> !known.contains(position)).toList())) {
            if (!piece.words().isBlank()) {
                outside.add(Passage.of(place(page.getCOSObject()), piece.words().strip()));
            }
        }
    }

    private static void add(PDMarkedContent content, Map<Integer, List<Piece>> words, List<TextPosition> inside) {
        List<TextPosition> own = new ArrayList<>();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                own.add(position);
            } else if (part instanceof PDMarkedContent inner) {
                add(inner, words, inside);
            }
        }
        if (content.getMCID() >= 0) {
            words.computeIfAbsent(content.getMCID(), number -> new ArrayList<>())
                    .addAll(pieces(own));
            inside.addAll(own);
        }
    }

    /** Positions in their order as pieces: another line or a wide gap begins a new one. */
    private static List<Piece> pieces(List<TextPosition> positions) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double left = 0;
        double right = 0;
        double down = 0;
        for (TextPosition position : positions) {
            boolean beside = Math.abs(position.getY() - down) < 1
                    && Math.abs(position.getX() - right) < GAP * position.getFontSizeInPt();
            if (!beside && !words.isEmpty()) {
                pieces.add(new Piece(words.toString(), left, right, down));
                words.setLength(0);
            }
            left = words.isEmpty() ? position.getX() : left;
            right = position.getX() + position.getWidth();
            down = position.getY();
            words.append(position.getUnicode());
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), left, right, down));
        }
        return pieces;
    }

    /** The words of a marked content; none if the page has none with this number. */
    List<Piece> words(COSBase page, int number) {
        return words.getOrDefault(page, Map.of()).getOrDefault(number, List.of());
    }

    /** The number of a page, for people. */
    String place(COSBase page) {
        return "page " + pages.getOrDefault(page, 0);
    }

    /** The number of pages. */
    int pages() {
        return pages.size();
    }

    /** The words of each page that are in no marked content of the structure: its head and foot. */
    List<Passage> outside() {
        return outside;
    }
}
