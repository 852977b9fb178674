package io.github.statbrief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of every marked content of every page, each to be told of once. */
final class MarkedWords {
    private final Map<COSBase, Map<Integer, String>> words = new HashMap<>();
    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final Map<COSBase, Set<Integer>> told = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private MarkedWords() {}

    static MarkedWords of(PDDocument document) throws IOException {
        MarkedWords all = new MarkedWords();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> add(content, ofPage));
            all.words.put(page.getCOSObject(), ofPage);
            all.told.put(page.getCOSObject(), new HashSet<>());
            all.pages.put(page.getCOSObject(), all.pages.size() + 1);
        }
        return all;
    }

    private static void add(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                add(inner, words);
            }
        }
        if (content.getMCID() >= 0) {
            words.put(content.getMCID(), text.toString());
        }
    }

    /** The number of a page, from 1. */
    int page(COSBase page) {
        return pages.getOrDefault(page, 0);
    }

    /** The words of a content. */
    String take(COSBase page, int number) {
        Map<Integer, String> ofPage = words.get(page);
        if (ofPage == null || !ofPage.containsKey(number)) {
            problems.add("the structure tells of content " + number + " that is on no page");
            return "";
        }
        if (!told.get(page).add(number)) {
            problems.add("the structure tells twice of content " + number + " of page " + page(page));
        }
        return ofPage.get(number);
    }

    /** What was told twice, of nothing, or not at all. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        words.forEach((page, ofPage) -> ofPage.forEach((number, text) -> {
            if (!told.get(page).contains(number)) {
                all.add("'" + text + "' stands on page " + page(page) + " and in no element");
            }
        }));
        return all;
    }
}
