package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How sections within sections are found: by their headings, their bookmarks, the contents. */
class NestedSectionsTest {
    private static byte[] file;
    private static TaggedText brief;

    @BeforeAll
    static void write() {
        file = Briefs.standard(LayoutReleases.NESTED_SECTIONS.read());
        brief = TaggedText.of(file);
    }

    @Test
    void aHeadingHasTheLevelOfItsSectionAndOneInItsTextTheNext() {
        assertThat(brief.all()
                        .filter(element -> element.type().matches("H[1-6]"))
                        .map(heading -> heading.type() + " " + heading.words()))
                .containsExactly(
                        "H1 Museums and libraries in 2025",
                        "H2 Main points",
                        "H2 In this bulletin",
                        "H2 Key figures",
                        "H2 1 Museums",
                        "H3 1.1 Large museums",
                        "H4 How they are counted",
                        "H4 1.1.1 In the north",
                        "H4 1.1.2 Abroad",
                        "H3 1.2 Small museums, which are open for a part of the year only and are counted by those who run them",
                        "H2 2 Libraries",
                        "H3 2.1 Branches",
                        "H2 All figures in this release");
    }

    @Test
    void aSectionIsAPartOfTheSectionAroundIt() {
        assertThat(brief.all("Sect")
                        .filter(section -> section.words().startsWith("1 Museums"))
                        .flatMap(section -> section.kids().stream())
                        .filter(kid -> kid.is("Sect"))
                        .map(kid -> kid.words().substring(0, 6)))
                .containsExactly("1.1 La", "1.2 Sm");
    }

    @Test
    void anEntryOfTheContentsHasAListOfThePartsInIt() {
        TaggedText.Element contents = brief.all("TOC").findFirst().orElseThrow();

        assertThat(contents.kids()).hasSize(3).allMatch(kid -> kid.is("TOCI"));
        assertThat(contents.kids().get(0).all().filter(kid -> kid.is("TOC"))).hasSize(2);
        assertThat(contents.all().filter(kid -> kid.is("TOCI"))).hasSize(8);
    }

    @Test
    void bookmarksAreNestedAsSectionsAre() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> titles = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles)
                    .containsSubsequence(
                            "1  Museums",
                            "-1.1  Large museums",
                            "--1.1.1  In the north",
                            "--1.1.2  Abroad",
                            "2  Libraries",
                            "-2.1  Branches");
        }
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            bookmarks(item, indent + "-", titles);
        }
    }
}
