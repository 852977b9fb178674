package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader and a mouse find of lists, headings, emphasis and links. */
class MarkedUpTextTest {
    private static byte[] file;
    private static TaggedText brief;

    @BeforeAll
    static void write() {
        file = Briefs.standard(LayoutReleases.MARKED_UP.read());
        brief = TaggedText.of(file);
    }

    @Test
    void everyEntryOfAListIsAnItemWithItsLabelAndItsWords() {
        assertThat(brief.all("L")
                        .filter(list -> list.all().anyMatch(element -> element.is("Lbl")))
                        .map(list -> list.kids().stream()
                                .map(item -> item.kids().stream()
                                        .map(TaggedText.Element::type)
                                        .toList())
                                .distinct()
                                .toList()))
                .isNotEmpty()
                .containsOnly(List.of(List.of("Lbl", "LBody")));
        assertThat(labels("number fell")).containsExactly("\u2022", "\u2022", "\u2022");
        assertThat(labels("The museum counts who enters.")).containsExactly("1.", "2.", "3.");
        assertThat(labels("Estimated for two museums.")).containsExactly("1.", "2.");
    }

    /** The labels of the list with an entry of which some words are given. */
    private static Stream<String> labels(String words) {
        return brief.all("L")
                .filter(list -> list.words().contains(words))
                .flatMap(list -> list.all().filter(element -> element.is("Lbl")))
                .map(TaggedText.Element::words);
    }

    @Test
    void aListSaysHowItsEntriesAreLabelled() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot())
                            .filter(element -> element.getStructureType().equals("L"))
                            .map(list -> ((PDListAttributeObject)
                                            list.getAttributes().getObject(0))
                                    .getListNumbering()))
                    .contains("Disc", "Decimal");
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }

    @Test
    void aHeadingStandsOneLevelBelowThatOfItsSection() {
        assertThat(brief.all("H2").map(TaggedText.Element::words)).contains("1 Museums");
        assertThat(brief.all("H3").map(TaggedText.Element::words))
                .contains("How visits are counted", "Large and small museums");
    }

    @Test
    void aLinkLeadsToItsAddressAndSaysSo() throws IOException {
        assertThat(brief.all("Link")
                        .filter(link -> link.links().stream().anyMatch(each -> each.contains(":")))
                        .map(link -> link.words() + " > " + link.links().get(0)))
                .containsExactly(
                        "museums@office.example > mailto:museums@office.example",
                        "the methods > https://office.example/methods?year=2025&part=1",
                        "write to us > mailto:museums@office.example",
                        "a form that says what is counted and what is not > https://office.example/form",
                        "11,000 visits > https://office.example/small",
                        "the list of sites > https://office.example/sites");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getAnnotations().stream()
                            .filter(MarkedUpTextTest::isOutside)
                            .map(PDAnnotation::getContents))
                    .containsExactly(
                            "museums@office.example (mailto:museums@office.example)",
                            "the methods, https://office.example/methods?year=2025&part=1",
                            "write to us, mailto:museums@office.example");
        }
    }

    private static boolean isOutside(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI;
    }

    @Test
    void aFigureInALinkOrInStrongWordsIsFoundByItsId() {
        // the link of the author and, elsewhere, the one to the list of all figures
        assertThat(brief.all("Link").filter(link -> link.all().anyMatch(each -> each.words("small"))))
                .extracting(TaggedText.Element::words)
                .containsExactly("11,000 visits", "11,000 visits");
        assertThat(brief.all("Strong").filter(strong -> strong.all().anyMatch(each -> each.words("visits-change"))))
                .extracting(TaggedText.Element::words)
                .containsExactly("up by about 3,500 visits on the year before");
    }

    @Test
    void emphasisIsTaggedAndAnOlderReaderTakesItForPlainWords() throws IOException {
        assertThat(brief.all("Em").map(TaggedText.Element::words)).contains("free of charge", "not", "private");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getRoleMap())
                    .containsEntry("Em", "Span")
                    .containsEntry("Strong", "Span");
        }
    }

    @Test
    void aBriefWithoutEmphasisHasNoRoles() throws IOException {
        try (PDDocument document = Loader.loadPDF(Briefs.standard(LayoutReleases.ONE_FIGURE.read()))) {
            assertThat(document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .containsKey(COSName.getPDFName("RoleMap")))
                    .isFalse();
        }
    }
}
