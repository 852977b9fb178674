package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {
    @ParameterizedTest
    @EnumSource
    void everyBriefIsArchivalAndAccessible(LayoutReleases release) throws Exception {
        assertThatItConforms(Briefs.standard(release.read()));
    }

    @Test
    void aBriefOnLetterPaperWithAttachmentsIsArchivalAndAccessible() throws Exception {
        PdfExporter exporter = new PdfExporter(Theme.standard().withPage(Page.LETTER))
                .withAttachment("figures.csv", "text/csv", "The figures", "a,b\n".getBytes(StandardCharsets.UTF_8))
                .withAttachment("table.csv", "text/csv", "A table", "c,d\n".getBytes(StandardCharsets.UTF_8));

        assertThatItConforms(Briefs.of(exporter, LayoutReleases.EXAMPLE.read()));
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

    private static void assertThatItConforms(byte[] brief) throws Exception {
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
