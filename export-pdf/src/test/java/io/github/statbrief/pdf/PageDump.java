package io.github.statbrief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What stands on each page of a brief in reading order, as PDFBox reads it: a line for each paragraph, cell or heading, with its role, its box and its words. */
final class PageDump {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final MarkedWords words;
    private final Map<Integer, List<String>> lines = new TreeMap<>();

    private PageDump(MarkedWords words) {
        this.words = words;
    }

    static String of(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            PageDump dump = new PageDump(MarkedWords.of(document));
            dump.kids(document.getDocumentCatalog().getStructureTreeRoot());
            StringBuilder text = new StringBuilder();
            dump.lines.forEach((page, all) -> {
                text.append("page ").append(page).append('\n');
                all.forEach(line -> text.append(line).append('\n'));
            });
            return text.toString();
        }
    }

    private void kids(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && !INLINE.contains(element.getStructureType())) {
                Map<Integer, MarkedWords.Piece> pieces = new TreeMap<>();
                own(element, pieces);
                pieces.forEach((page, piece) -> add(element, page, piece));
                kids(element);
            }
        }
    }

    /** Gathers the content of an element and of what runs along in it, by page. */
    private void own(PDStructureElement element, Map<Integer, MarkedWords.Piece> pieces) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDMarkedContentReference reference) {
                take(reference.getPage().getCOSObject(), reference.getMCID(), pieces);
            } else if (kid instanceof Integer number) {
                take(element.getPage().getCOSObject(), number, pieces);
            } else if (kid instanceof PDStructureElement child && INLINE.contains(child.getStructureType())) {
                own(child, pieces);
            }
        }
    }

    private void take(COSBase page, int number, Map<Integer, MarkedWords.Piece> pieces) {
        pieces.merge(words.page(page), words.take(page, number), MarkedWords.Piece::and);
    }

    private void add(PDStructureElement element, int page, MarkedWords.Piece piece) {
        String said = piece.words().strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) {
            return;
        }
        String box = String.format(
                Locale.ROOT, "%6.1f %6.1f %6.1f %6.1f", piece.left(), piece.top(), piece.right(), piece.bottom());
        List<String> ofPage = lines.computeIfAbsent(page, key -> new ArrayList<>());
        ofPage.add(String.format(Locale.ROOT, "%-8s %s  %s", element.getStructureType(), box, said));
    }
}
