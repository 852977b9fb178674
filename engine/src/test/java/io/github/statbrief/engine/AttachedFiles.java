package io.github.statbrief.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The files inside a PDF. */
final class AttachedFiles {
    private AttachedFiles() {}

    static Map<String, byte[]> of(PDDocument pdf) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, PDComplexFileSpecification> names = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                .getEmbeddedFiles()
                .getNames();
        for (PDComplexFileSpecification file : names.values()) {
            files.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
        }
        return files;
    }
}
