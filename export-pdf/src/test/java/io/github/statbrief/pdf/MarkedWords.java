package io.github.statbrief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of every marked content of every page, each to be told of once. */
final class MarkedWords {
    private final Map<COSBase, Map<Integer, Piece>> words = new HashMap<>();
    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final Map<COSBase, Set<Integer>> told = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private MarkedWords() {}

    /**
     * What stands in one marked content.
     *
     * @param words its words
     * @param left its left edge, in points from that of the page
     * @param top its upper edge, from that of the page
     * @param right its right edge
     * @param bottom its lowest baseline
     */
    record Piece(String words, double left, double top, double right, double bottom) {
        static Piece of(List<TextPosition> positions) {
            StringBuilder words = new StringBuilder();
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = 0;
            double bottom = 0;
            for (TextPosition position : positions) {
                words.append(position.getUnicode());
                if (!position.getUnicode().isBlank()) {
                    left = Math.min(left, position.getX());
                    top = Math.min(top, position.getY() - position.getFontSizeInPt());
                    right = Math.max(right, position.getX() + position.getWidth());
                    bottom = Math.max(bottom, position.getY());
                }
            }
            return new Piece(words.toString(), left, top, right, bottom);
        }

        /** Both as one. */
        Piece and(Piece other) {
            return new Piece(
                    words + other.words,
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    static MarkedWords of(PDDocument document) throws IOException {
        MarkedWords all = new MarkedWords();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, Piece> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> add(content, ofPage));
            all.words.put(page.getCOSObject(), ofPage);
            all.told.put(page.getCOSObject(), new HashSet<>());
            all.pages.put(page.getCOSObject(), all.pages.size() + 1);
        }
        return all;
    }

    private static void add(PDMarkedContent content, Map<Integer, Piece> words) {
        List<TextPosition> positions = new ArrayList<>();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                positions.add(position);
            } else if (part instanceof PDMarkedContent inner) {
                add(inner, words);
            }
        }
        if (content.getMCID() >= 0) {
            words.put(content.getMCID(), Piece.of(positions));
        }
    }

    /** The number of a page, from 1. */
    int page(COSBase page) {
        return pages.getOrDefault(page, 0);
    }

    /** The words of a content. */
    Piece take(COSBase page, int number) {
        Map<Integer, Piece> ofPage = words.get(page);
        if (ofPage == null || !ofPage.containsKey(number)) {
            problems.add("the structure tells of content " + number + " that is on no page");
            return Piece.of(List.of());
        }
        if (!told.get(page).add(number)) {
            problems.add("the structure tells twice of content " + number + " of page " + page(page));
        }
        return Objects.requireNonNull(ofPage.get(number));
    }

    /** What was told twice, of nothing, or not at all. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        words.forEach((page, ofPage) -> ofPage.forEach((number, piece) -> {
            if (!told.get(page).contains(number)) {
                all.add("'" + piece.words() + "' stands on page " + page(page) + " and in no element");
            }
        }));
        return all;
    }
}
