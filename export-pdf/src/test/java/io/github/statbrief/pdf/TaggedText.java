package io.github.statbrief.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a brief as PDFBox reads it: what a screen reader says, in its order. */
record TaggedText(List<Element> elements, List<String> problems) {
    /**
     * An element.
     *
     * @param type its structure type
     * @param alternate its alternative text; empty where it has none
     * @param properties its user properties, each as name and value
     * @param own the words of its content, with those of its kids between them
     * @param annotations how many annotations it holds
     * @param kids its elements
     */
    record Element(
            String type,
            String alternate,
            Map<String, String> properties,
            String own,
            int annotations,
            List<Element> kids) {
        /** The words, with single spaces. */
        String words() {
            return own.strip().replaceAll("\\s+", " ");
        }

        /** This element and all below it. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), kids.stream().flatMap(Element::all));
        }

        boolean words(String figure) {
            return type.equals("Span") && figure.equals(properties.get("figure"));
        }
    }

    /** Reads a brief. */
    static TaggedText of(byte[] brief) {
        try (PDDocument document = Loader.loadPDF(brief)) {
            return new Reading(document).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every element in reading order. */
    Stream<Element> all() {
        return elements.stream().flatMap(Element::all);
    }

    /** All words in reading order. */
    String words() {
        return elements.stream().map(Element::words).collect(Collectors.joining(" "));
    }

    private static final class Reading {
        private final PDDocument document;
        private final Map<COSBase, Map<Integer, String>> words = new HashMap<>();
        private final Map<COSBase, Map<Integer, Boolean>> told = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        Reading(PDDocument document) {
            this.document = document;
        }

        TaggedText read() throws IOException {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> ofPage = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        ofPage.put(content.getMCID(), text(content));
                    }
                }
                words.put(page.getCOSObject(), ofPage);
                told.put(page.getCOSObject(), new HashMap<>());
            }
            List<Element> elements = kids(document.getDocumentCatalog().getStructureTreeRoot());
            untold();
            return new TaggedText(elements, problems);
        }

        private static String text(PDMarkedContent content) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            return text.toString();
        }

        private List<Element> kids(PDStructureNode node) {
            List<Element> kids = new ArrayList<>();
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    kids.add(element(element));
                }
            }
            return kids;
        }

        private Element element(PDStructureElement element) {
            StringBuilder own = new StringBuilder();
            List<Element> kids = new ArrayList<>();
            int annotations = 0;
            for (Object kid : element.getKids()) {
                if (kid instanceof PDMarkedContentReference reference) {
                    own.append(marked(reference));
                } else if (kid instanceof PDStructureElement child) {
                    Element read = element(child);
                    kids.add(read);
                    own.append(isInline(read) ? read.own() : " " + read.own() + " ");
                } else if (kid instanceof PDObjectReference) {
                    annotations++;
                }
            }
            String alternate = element.getAlternateDescription();
            return new Element(
                    element.getStructureType(),
                    alternate == null ? "" : alternate,
                    properties(element),
                    own.toString(),
                    annotations,
                    kids);
        }

        private static boolean isInline(Element element) {
            return List.of("Span", "Link", "Reference").contains(element.type());
        }

        private String marked(PDMarkedContentReference reference) {
            COSDictionary page = reference.getPage().getCOSObject();
            Map<Integer, String> ofPage = words.get(page);
            if (ofPage == null || !ofPage.containsKey(reference.getMCID())) {
                problems.add("the structure tells of content " + reference.getMCID() + " that is on no page");
                return "";
            }
            if (told.get(page).put(reference.getMCID(), true) != null) {
                problems.add("the structure tells twice of content " + reference.getMCID());
            }
            return ofPage.get(reference.getMCID());
        }

        private void untold() {
            words.forEach((page, ofPage) -> ofPage.forEach((mcid, text) -> {
                if (!told.get(page).containsKey(mcid)) {
                    problems.add("'" + text + "' stands on a page and in no element");
                }
            }));
        }

        private static Map<String, String> properties(PDStructureElement element) {
            Map<String, String> properties = new HashMap<>();
            for (int i = 0; i < element.getAttributes().size(); i++) {
                if (element.getAttributes().getObject(i) instanceof PDUserAttributeObject user) {
                    user.getOwnerUserProperties()
                            .forEach(property -> properties.put(
                                    property.getName(), property.getCOSObject().getString("V")));
                }
            }
            return properties;
        }
    }
}
