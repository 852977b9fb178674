package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.statbrief.text.FormulaText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release whose texts try to be formulas, scripts, markup and addresses of other kinds: in none of its outputs they are. */
class HostileReleaseTest {
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(cmd|' /C calc'!A0)",
            "+SUM(A1)",
            "@SUM(B2)",
            "-2+3",
            "\u22121+1",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "]]><!--",
            "(a) /JavaScript >> endobj",
            "[x](javascript:alert(1))",
            "[y](file:///etc/passwd)");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Actions and entries of PDF that run or open something. */
    private static final List<String> ACTIVE = List.of(
            "JavaScript",
            "JS",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "RichMedia",
            "Rendition",
            "AA",
            "OpenAction",
            "XFA");

    @TempDir
    private static Path base;

    private static Path outputs;

    @BeforeAll
    static void render() throws Exception {
        Path release = base.resolve("src/main/statbrief/hostile.yaml");
        Files.createDirectories(release.getParent());
        Files.writeString(release, release());
        new SmallProject(base).render();
        outputs = base.resolve("target/statbrief/hostile");
    }

    private static String quoted(int text) {
        return "'" + TEXTS.get(text % TEXTS.size()).replace("'", "''") + "'";
    }

    private static String release() {
        StringBuilder text = new StringBuilder("""
                id: hostile
                title: %s
                publisher: %s
                published: 2026-01-15
                language: en
                contact: {email: office@office.example}
                sources: [{id: report, title: %s, language: en, url: "https://office.example/?a=1&b=2"}]
                sections:
                  - id: all
                    title: %s
                    period: 2025
                    figures:
                """.formatted(quoted(5), quoted(0), quoted(6), quoted(1)));
        for (int at = 0; at < TEXTS.size(); at++) {
            text.append("""
                          - id: figure-%d
                            measure: {label: %s, stat: count, population: %s}
                            value: %d
                            unit: case
                            notes: [{kind: definition, text: %s}]
                    """.formatted(at, quoted(at), quoted(at + 1), 310 + at, quoted(at + 2)));
        }
        text.append("""
                    tables:
                      - id: table
                        title: %s
                        chart: bars
                        measures: [{id: cases, label: %s, stat: count, unit: case}]
                        dimensions: [{id: kind, label: %s, codes: {a: %s, b: %s, c: %s}}]
                        periods: [2025]
                        cells: [{kind: a, cases: 4}, {kind: b, cases: 9}, {kind: c, cases: 20}]
                """.formatted(quoted(7), quoted(2), quoted(3), quoted(0), quoted(4), quoted(8)));
        return text.toString();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(outputs)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(files).as(ending).isNotEmpty();
            return files;
        }
    }

    @Test
    void noFieldOfADataFileBeginsAFormula() throws IOException {
        int texts = 0;
        for (Path file : files(".csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : rows) {
                    for (String field : row.getFields()) {
                        assertThat(FormulaText.begins(field) && !field.matches("-?\\d+(\\.\\d+)?"))
                                .as("%s: %s", file.getFileName(), field)
                                .isFalse();
                        texts += field.startsWith("'=") || field.startsWith("'+") ? 1 : 0;
                    }
                }
            }
        }
        assertThat(texts).as("texts that would be formulas").isPositive();
    }

    private static Map<String, String> parts(Path zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void neitherSpreadsheetHoldsAFormulaAMacroOrALinkOfAnotherKind() throws IOException {
        Map<String, String> workbook = parts(outputs.resolve("workbook.xlsx"));
        assertThat(workbook.keySet())
                .noneMatch(name ->
                        name.matches(".*(vbaProject|externalLink|activeX|embeddings|macrosheets|connections).*"));
        workbook.forEach((name, xml) -> {
            Document part = Jsoup.parse(xml, Parser.xmlParser());
            if (name.startsWith("xl/worksheets/")) {
                assertThat(part.select("f")).as(name).isEmpty();
            }
            for (Element relation : part.select("Relationship[TargetMode=External]")) {
                assertThat(relation.attr("Target")).matches("(https?|mailto):.*");
            }
        });
        Map<String, String> spreadsheet = parts(outputs.resolve("workbook.ods"));
        assertThat(spreadsheet.keySet()).noneMatch(name -> name.matches("(?i).*(basic|scripts|macros).*"));
        for (Element element : Jsoup.parse(spreadsheet.getOrDefault("content.xml", ""), Parser.xmlParser())
                .getAllElements()) {
            assertThat(element.tagName()).doesNotStartWith("script:");
            assertThat(element.hasAttr("table:formula")).isFalse();
            if (element.hasAttr("xlink:href")) {
                assertThat(element.attr("xlink:href")).matches("(https?|mailto):.*|#.*");
            }
        }
    }

    @Test
    void noDrawingAndNoPageHoldsAScriptOfTheReleaseOrALinkOfAnotherKind() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : files(".svg")) {
            documents.add(Jsoup.parse(Files.readString(file), Parser.xmlParser()));
            assertThat(documents.get(documents.size() - 1).select("script, foreignObject, use, image"))
                    .isEmpty();
        }
        documents.add(Jsoup.parse(Files.readString(outputs.resolve("index.html"))));
        for (Document document : documents) {
            for (Element element : document.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on");
                    if (attribute.getKey().matches("href|src|xlink:href|action|formaction")) {
                        assertThat(attribute.getValue()).matches("(https?://|mailto:|#|data:image/|[\\w./-]+$).*");
                    }
                });
            }
            assertThat(document.select("script").stream().map(Element::data))
                    .filteredOn(script -> !script.startsWith("{"))
                    .noneMatch(script -> script.contains("alert"));
        }
    }

    @Test
    void theBriefRunsNothingAndLeadsOnlyToTheWebAndToMail() throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument brief = Loader.loadPDF(outputs.resolve("brief.pdf").toFile())) {
            for (COSObjectKey key : brief.getDocument().getXrefTable().keySet()) {
                COSBase object = brief.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    for (String name : ACTIVE) {
                        assertThat(dictionary.containsKey(COSName.getPDFName(name)))
                                .as(name)
                                .isFalse();
                        assertThat(dictionary.getNameAsString(COSName.S)).isNotEqualTo(name);
                    }
                    addresses(dictionary, addresses);
                }
            }
        }
        assertThat(addresses)
                .isNotEmpty()
                .allMatch(address -> SCHEMES.contains(address.substring(0, address.indexOf(':'))));
    }

    /** The addresses of an object and of the actions directly in it. */
    private static void addresses(COSDictionary dictionary, List<String> addresses) {
        for (COSDictionary each : Stream.of(dictionary, dictionary.getCOSDictionary(COSName.A))
                .filter(of -> of != null)
                .toList()) {
            if (each.containsKey(COSName.URI)) {
                addresses.add(each.getString(COSName.URI));
            }
        }
    }
}
