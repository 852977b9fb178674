package io.github.statbrief.verify.internal.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes out of outputs the files that they carry: those attached to a brief, the release in a workbook. */
public final class CarriedFiles {
    /** The name of the whole release. */
    public static final String RELEASE = "release.json";

    /** What names our custom XML among that of other programs. */
    private static final String NAMESPACE = "https://statbrief.github.io/release";

    private CarriedFiles() {}

    /**
     * The files in an output.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @return the files by their names; none if it is an output of another kind
     * @throws IOException if it cannot be read
     */
    public static Map<String, byte[]> in(String file, byte[] content) throws IOException {
        if (file.endsWith(".pdf")) {
            return inBrief(content);
        }
        return file.endsWith(".xlsx")
                ? inWorkbook(content)
                        .map(release -> Map.of(RELEASE, release.getBytes(StandardCharsets.UTF_8)))
                        .orElse(Map.of())
                : Map.of();
    }

    private static Map<String, byte[]> inBrief(byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (PDDocument brief = Loader.loadPDF(content)) {
            PDEmbeddedFilesNameTreeNode attached =
                    new PDDocumentNameDictionary(brief.getDocumentCatalog()).getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> names = Optional.ofNullable(
                            attached == null ? null : attached.getNames())
                    .orElse(Map.of());
            for (PDComplexFileSpecification each : names.values()) {
                files.put(each.getFilename(), each.getEmbeddedFile().toByteArray());
            }
        }
        return files;
    }

    private static Optional<String> inWorkbook(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // programs that save the workbook again may number the part otherwise
                if (entry.getName().matches("customXml/item[0-9]+\\.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    Element root = Jsoup.parse(xml, Parser.xmlParser()).firstElementChild();
                    if (root != null && root.attr("xmlns").equals(NAMESPACE)) {
                        return Optional.of(root.wholeText());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
