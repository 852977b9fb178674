package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class ConformanceTest {
    @ParameterizedTest
    @EnumSource
    void everyBriefIsArchivalAndAccessible(LayoutReleases release) throws Exception {
        assertThatItConforms(Briefs.standard(release.read()));
    }

    @Test
    void aBriefOnLetterPaperWithAttachmentsIsArchivalAndAccessible() throws Exception {
        PdfExporter exporter = new PdfExporter(Theme.standard().withPage(Page.LETTER))
                .withAttachment("one.txt", "text/plain", "One", "a,b\n".getBytes(StandardCharsets.UTF_8))
                .withAttachment("two.txt", "text/plain", "Two", "c,d\n".getBytes(StandardCharsets.UTF_8));

        assertThatItConforms(Briefs.of(exporter, LayoutReleases.EXAMPLE.read()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "logo.png"})
    void aBriefWithALogoIsArchivalAndAccessible(String name) throws Exception {
        Theme theme = Theme.standard().withLogo(Logos.read(name));
        byte[] brief = Briefs.of(new PdfExporter(theme), LayoutReleases.ONE_FIGURE.read());

        assertThatItConforms(brief);
        assertThat(TaggedText.of(brief).all("Figure").map(TaggedText.Element::alternate))
                .containsExactly("Office for Layout");
    }

    @Test
    void theValidatorRefusesAFileWithNoTags() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("Untagged"));
        document.close();

        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    @Test
    void theValidatorRefusesAPictureWithoutWords() throws Exception {
        byte[] brief = Briefs.standard(LayoutReleases.EXAMPLE.read());

        assertThat(VeraPdf.failures(rewritten(brief, figure -> {}), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(VeraPdf.failures(
                        rewritten(brief, figure -> figure.getCOSObject().removeItem(COSName.ALT)), PDFAFlavour.PDFUA_1))
                .isNotEmpty()
                .allMatch(failure -> failure.startsWith("7.3-"));
    }

    private static byte[] rewritten(byte[] brief, Consumer<PDStructureElement> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            figures(document.getDocumentCatalog().getStructureTreeRoot(), change);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void figures(PDStructureNode node, Consumer<PDStructureElement> change) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    change.accept(element);
                }
                figures(element, change);
            }
        }
    }

    private static void assertThatItConforms(byte[] brief) throws Exception {
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
