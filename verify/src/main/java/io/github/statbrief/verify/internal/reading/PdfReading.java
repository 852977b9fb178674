package io.github.statbrief.verify.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/** Reads a brief as a screen reader does, by its structure tree, with PDFBox. Used by one thread. */
public final class PdfReading {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Strong", "Em", "Annot", "Code", "Quote", "Sub");
    private static final Set<String> CELLS = Set.of("TH", "TD");

    private final PdfWords words;
    private final List<Passage> passages = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private final List<ChartText> charts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String place = "page 1";
    private double line;
    private int drawings;

    private PdfReading(PdfWords words) {
        this.words = words;
    }

    /**
     * Reads a brief.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @return all that it says
     * @throws IOException if it is no PDF
     */
    public static Reading of(String file, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PdfReading reading = new PdfReading(PdfWords.of(document));
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                return new Reading(file, List.of(), List.of(), List.of(), List.of("has no structure tree"));
            }
            reading.kids(root);
            reading.passages.addAll(reading.words.outside());
            Optional.ofNullable(document.getDocumentInformation().getTitle())
                    .ifPresent(title -> reading.passages.add(new Passage("title", title, List.of(), false)));
            return new Reading(file, reading.passages, reading.tables, reading.charts, reading.problems);
        }
    }

    private void kids(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                passages.addAll(blocks(element));
            }
        }
    }

    /** The passages of an element: its own words, and those of the blocks within it. */
    private List<Passage> blocks(PDStructureElement element) {
        switch (element.getStructureType()) {
            case "Table" -> {
                table(element);
                return List.of();
            }
            case "Figure" -> {
                return drawing(element);
            }
            default -> {
                return text(element);
            }
        }
    }

    private List<Passage> text(PDStructureElement element) {
        List<Passage> found = new ArrayList<>();
        PassageBuilder own = new PassageBuilder();
        alternative(element).ifPresent(found::add);
        int begin = found.size();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child && !INLINE.contains(child.getStructureType())) {
                found.addAll(blocks(child));
            } else {
                inline(element, kid, own, found);
            }
        }
        if (!own.isEmpty()) {
            found.add(begin, own.passage(place, true));
        }
        return found;
    }

    /** The passages of a chart: one for each figure in it, and one for each other text. */
    private List<Passage> drawing(PDStructureElement figure) {
        List<Passage> found = new ArrayList<>();
        alternative(figure).ifPresent(found::add);
        ChartBuilder texts = new ChartBuilder(place + ", chart " + ++drawings, true);
        drawn(figure, "", texts, found);
        found.addAll(texts.passages());
        charts.addAll(texts.texts());
        return found;
    }

    private void drawn(PDStructureElement element, String figure, ChartBuilder texts, List<Passage> found) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDMarkedContentReference reference) {
                drawn(reference.getPage().getCOSObject(), reference.getMCID(), figure, texts);
            } else if (kid instanceof Integer number) {
                drawn(element.getPage().getCOSObject(), number, figure, texts);
            } else if (kid instanceof PDStructureElement child
                    && child.getStructureType().equals("Caption")) {
                found.addAll(text(child));
            } else if (kid instanceof PDStructureElement child) {
                drawn(child, id(child).orElse(figure), texts, found);
            }
        }
    }

    private void drawn(COSBase page, int number, String figure, ChartBuilder texts) {
        place = words.place(page);
        for (PdfWords.Piece piece : words.words(page, number)) {
            texts.add(figure, piece.words().strip(), piece.left(), piece.right(), piece.down());
        }
    }

    private void inline(PDStructureElement parent, Object kid, PassageBuilder own, List<Passage> alternatives) {
        if (kid instanceof PDMarkedContentReference reference) {
            words(reference.getPage().getCOSObject(), reference.getMCID(), own);
        } else if (kid instanceof Integer number) {
            words(parent.getPage().getCOSObject(), number, own);
        } else if (kid instanceof PDStructureElement child) {
            alternative(child).ifPresent(alternatives::add);
            Optional<String> id = id(child);
            int start = own.begin();
            for (Object inner : child.getKids()) {
                inline(child, inner, own, alternatives);
            }
            if (child.getStructureType().equals("Link")) {
                link(child, own.text().substring(start));
            }
            id.filter(marked -> own.text().substring(start).isBlank())
                    .ifPresent(marked -> problems.add("the words of " + marked + " on " + place + " are gone"));
            id.ifPresent(marked -> own.mark(marked, start, Map.of()));
        }
    }

    /** Compares the words of a link with where it leads. */
    private void link(PDStructureElement link, String words) {
        if (words.isBlank()) {
            problems.add("a link on " + place + " has no words");
        }
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink annotation) {
                target(annotation)
                        .flatMap(target -> LinkCheck.problem(target, words, ""))
                        .ifPresent(problems::add);
            }
        }
    }

    private static Optional<String> target(PDAnnotationLink link) {
        try {
            return link.getDestination() instanceof PDNamedDestination named
                    ? Optional.ofNullable(named.getNamedDestination())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("nowhere: " + e.getMessage());
        }
    }

    private void words(COSBase page, int number, PassageBuilder own) {
        place = words.place(page);
        for (PdfWords.Piece piece : words.words(page, number)) {
            boolean goesOn = own.endsInDigest()
                    && !piece.words().isEmpty()
                    && PassageBuilder.isHex(piece.words().charAt(0));
            if (Math.abs(piece.down() - line) > 1 && !goesOn) {
                own.space();
            }
            line = piece.down();
            own.add(piece.words());
        }
    }

    /** The text alternative of an element, which is that of a figure if its words are. */
    private Optional<Passage> alternative(PDStructureElement element) {
        return Optional.ofNullable(element.getAlternateDescription())
                .filter(words -> !words.isBlank())
                .map(words -> {
                    PassageBuilder alternative = new PassageBuilder();
                    alternative.add(words);
                    if (INLINE.contains(element.getStructureType())) {
                        id(element).ifPresent(id -> alternative.mark(id, 0, Map.of()));
                    }
                    return alternative.passage(place + ", text alternative", false);
                });
    }

    private void table(PDStructureElement table) {
        RowsBuilder rows = new RowsBuilder();
        List<String> names = new ArrayList<>();
        rows(table, rows, names);
        tables.add(rows.table(place, String.join(" ", names)));
    }

    private void rows(PDStructureElement node, RowsBuilder rows, List<String> names) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            switch (element.getStructureType()) {
                case "Caption" -> {
                    List<Passage> caption = blocks(element);
                    caption.forEach(passage -> names.add(passage.text()));
                    passages.addAll(caption);
                }
                case "TR" -> row(element, rows);
                case "THead" -> {
                    rows(element, rows, names);
                    rows.headings();
                }
                default -> rows(element, rows, names);
            }
        }
    }

    private void row(PDStructureElement row, RowsBuilder rows) {
        rows.row();
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell && CELLS.contains(cell.getStructureType())) {
                List<Passage> content = blocks(cell).stream()
                        .map(part -> part.in(Passage.Kind.CELL))
                        .toList();
                passages.addAll(content);
                rows.cell(Passages.join(place, content), span(cell, "ColSpan"), span(cell, "RowSpan"));
            }
        }
    }

    private static int span(PDStructureElement cell, String attribute) {
        for (int at = 0; at < cell.getAttributes().size(); at++) {
            int span = cell.getAttributes().getObject(at).getCOSObject().getInt(attribute, 1);
            if (span > 1) {
                return span;
            }
        }
        return 1;
    }

    /** The id of the figure or cell whose words an element has. */
    private static Optional<String> id(PDStructureElement element) {
        for (int at = 0; at < element.getAttributes().size(); at++) {
            if (element.getAttributes().getObject(at) instanceof PDUserAttributeObject user) {
                return user.getOwnerUserProperties().stream()
                        .filter(property -> property.getName().equals("figure")
                                || property.getName().equals("cell"))
                        .map(property -> property.getCOSObject().getString("V"))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
