package io.github.statbrief.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDUserAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/** The structure of a brief as PDFBox reads it: what a screen reader says, in its order. */
record TaggedText(List<Element> elements, List<String> problems) {
    /**
     * An element.
     *
     * @param type its structure type
     * @param alternate its alternative text; empty where it has none
     * @param expansion what an abbreviation stands for; empty where it is none
     * @param language its language; empty where it is that of the element above
     * @param properties its user properties, each as name and value
     * @param page the page on which its own content begins, from 1; 0 where it has none
     * @param own the words of its content, with those of its kids between them
     * @param links where its annotations lead; empty words for one that leads nowhere
     * @param kids its elements
     */
    record Element(
            String type,
            String alternate,
            String expansion,
            String language,
            Map<String, String> properties,
            int page,
            String own,
            List<String> links,
            List<Element> kids) {
        /** The words, with single spaces. */
        String words() {
            return own.strip().replaceAll("\\s+", " ");
        }

        /** This element and all below it. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), kids.stream().flatMap(Element::all));
        }

        /** Whether these are words of a figure. */
        boolean words(String figure) {
            return type.equals("Span") && figure.equals(properties.get("figure"));
        }

        /** Whether this is of a structure type. */
        boolean is(String structureType) {
            return type.equals(structureType);
        }
    }

    /** Reads a brief. */
    static TaggedText of(byte[] brief) {
        try (PDDocument document = Loader.loadPDF(brief)) {
            return new StatedValue(document).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every element in reading order. */
    Stream<Element> all() {
        return elements.stream().flatMap(Element::all);
    }

    /** Every element of a structure type in reading order. */
    Stream<Element> all(String structureType) {
        return all().filter(element -> element.is(structureType));
    }

    /** All words in reading order. */
    String words() {
        return elements.stream().map(Element::words).collect(Collectors.joining(" "));
    }

    private static final class StatedValue {
        private final PDDocument document;
        private final MarkedWords words;
        private final ParentTree parents;

        StatedValue(PDDocument document) throws IOException {
            this.document = document;
            this.words = MarkedWords.of(document);
            this.parents = ParentTree.of(document);
        }

        TaggedText read() {
            List<Element> elements = kids(document.getDocumentCatalog().getStructureTreeRoot());
            List<String> problems = new ArrayList<>(words.problems());
            problems.addAll(parents.problems());
            return new TaggedText(elements, problems);
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
            List<String> links = new ArrayList<>();
            int page = 0;
            for (Object kid : element.getKids()) {
                if (kid instanceof PDMarkedContentReference reference) {
                    own.append(marked(element, reference.getPage().getCOSObject(), reference.getMCID()));
                    page = page == 0 ? words.page(reference.getPage().getCOSObject()) : page;
                } else if (kid instanceof Integer number) {
                    own.append(marked(element, element.getPage().getCOSObject(), number));
                    page = page == 0 ? words.page(element.getPage().getCOSObject()) : page;
                } else if (kid instanceof PDStructureElement child) {
                    Element read = element(child);
                    kids.add(read);
                    own.append(isInline(read) ? read.own() : " " + read.own() + " ");
                } else if (kid instanceof PDObjectReference reference
                        && reference.getReferencedObject() instanceof PDAnnotationLink link) {
                    parents.annotation(element, link);
                    links.add(destination(link));
                }
            }
            return new Element(
                    element.getStructureType(),
                    Optional.ofNullable(element.getAlternateDescription()).orElse(""),
                    Optional.ofNullable(element.getExpandedForm()).orElse(""),
                    Optional.ofNullable(element.getLanguage()).orElse(""),
                    properties(element),
                    page,
                    own.toString(),
                    links,
                    kids);
        }

        private String marked(PDStructureElement element, COSBase page, int number) {
            parents.content(element, page, number);
            return words.take(page, number).words();
        }

        private String destination(PDAnnotationLink link) {
            if (link.getAction() instanceof PDActionURI address) {
                return address.getURI();
            }
            try {
                PDDestination place = link.getDestination();
                boolean there = place instanceof PDNamedDestination named
                        && document.getDocumentCatalog().findNamedDestinationPage(named) != null;
                return there ? ((PDNamedDestination) place).getNamedDestination() : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isInline(Element element) {
            return List.of("Span", "Link", "Reference", "Strong", "Em").contains(element.type());
        }

        private static Map<String, String> properties(PDStructureElement element) {
            Map<String, String> properties = new HashMap<>();
            for (int i = 0; i < element.getAttributes().size(); i++) {
                if (element.getAttributes().getObject(i) instanceof PDUserAttributeObject user) {
                    user.getOwnerUserProperties()
                            .forEach(property -> properties.merge(
                                    property.getName(),
                                    property.getCOSObject().getString("V"),
                                    (one, other) -> one + " " + other));
                }
            }
            return properties;
        }
    }
}
