package io.github.statbrief.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@Isolated("one test changes the defaults of the JVM")
class OdsExporterTest {
    private static final Release RELEASE = Spreadsheet.example("public-security");
    private static final Spreadsheet WRITTEN = Spreadsheet.of(RELEASE);

    private static Document parsed(String part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(part)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    @Test
    void programsTellItsTypeFromItsFirstBytes() {
        byte[] bytes = WRITTEN.bytes();
        String start = new String(bytes, 0, 90, StandardCharsets.ISO_8859_1);
        assertThat(start).startsWith("PK").contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(WRITTEN.parts().keySet())
                .containsExactly(
                        "mimetype", "content.xml", "styles.xml", "settings.xml", "meta.xml", "META-INF/manifest.xml");
    }

    @Test
    void everyFigureIsNamedAndItsNameLeadsToItsValue() throws Exception {
        Map<String, String> names = elements(parsed(WRITTEN.content()), "table:named-range").stream()
                .collect(Collectors.toMap(
                        each -> each.getAttribute("table:name"),
                        each -> each.getAttribute("table:cell-range-address")));
        assertThat(names).hasSize((int) RELEASE.figures().count());
        RELEASE.figures().forEach(figure -> {
            String address = names.get("figure_" + figure.id().replace('-', '_'));
            assertThat(address).as(figure.id()).matches("\\$'Figures \\(full\\)'\\.\\$C\\$\\d+");
            int row = Integer.parseInt(address.replaceFirst(".*\\$", "")) - 1;
            List<Object> cells = WRITTEN.sheets().get("Figures (full)").get(row);
            figure.value().number().ifPresent(number -> assertThat(cells.get(2)).isEqualTo(number.doubleValue()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureAndEveryCellIsThere(GeneratedBulletins each) {
        Release release = each.release();
        Spreadsheet written = Spreadsheet.of(new OdsExporter(Theme.standard()).withFullTables(true), release);
        List<Object> ids = written.sheets().getOrDefault("Figures (full)", List.of()).stream()
                .map(row -> row.get(row.size() - 1))
                .toList();
        release.figures().forEach(figure -> assertThat(ids).contains(figure.id()));
        List<String> rows = new ArrayList<>();
        written.sheets().forEach((name, sheet) -> {
            if (name.equals("Data (full)")) {
                sheet.stream()
                        .filter(row ->
                                row.stream().filter(Double.class::isInstance).count() > 0)
                        .forEach(row -> rows.add(name));
            }
        });
        assertThat(rows)
                .hasSize(
                        release.tables().mapToInt(table -> table.cells().size()).sum());
    }

    @Test
    void noCellHasAFormulaAndEveryTextIsRead() throws Exception {
        Spreadsheet hostile = Spreadsheet.of(HostileTexts.release());
        assertThat(hostile.content()).doesNotContain("table:formula").doesNotContain("<script");
        List<Object> cells = hostile.sheets().values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        HostileTexts.ALL.forEach(text -> assertThat(cells)
                .as(text)
                .anyMatch(cell -> cell.equals(text) || cell.toString().contains(text)));
        assertThat(elements(parsed(hostile.content()), "text:a"))
                .extracting(each -> each.getAttribute("xlink:href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#'") || link.startsWith("https://office.example/"));
        assertThat(elements(parsed(hostile.parts().get("meta.xml")), "dc:title"))
                .extracting(Element::getTextContent)
                .containsExactly(HostileTexts.ALL.get(4));
    }

    @Test
    void linksLeadToSheetsAndToTheWeb() throws Exception {
        Spreadsheet written = Spreadsheet.of(Spreadsheet.example("retail-sales"));
        List<String> links = elements(parsed(written.content()), "text:a").stream()
                .map(each -> each.getAttribute("xlink:href"))
                .toList();
        assertThat(links).contains("#'Key figures'.A1", "#'Contents'.A1").anyMatch(link -> link.startsWith("https://"));
        assertThat(links)
                .filteredOn(link -> link.startsWith("#"))
                .allMatch(link -> written.sheets().containsKey(link.substring(2, link.lastIndexOf('\''))));
    }

    @Test
    void itSaysWhereTheChartsAreIfTheReleaseHasAny() {
        String line = "Charts are in the workbook, in the brief and as pictures, not here.";
        assertThat(WRITTEN.sheets().get("Contents")).anyMatch(row -> row.get(0).equals(line));
        assertThat(Spreadsheet.of(HostileTexts.release()).sheets().get("Contents"))
                .noneMatch(row -> row.get(0).equals(line));
    }

    @Test
    void aNumberIsShownAsStatedAndADayIsADay() throws Exception {
        Release release = Release.builder("shown", "Shown")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(Section.builder("all", "All")
                        .figure(Figure.builder("few", "Few")
                                .stat(Stat.COUNT)
                                .value("more than 1.2 billion")
                                .unit("case")
                                .period("2025-02")))
                .build();
        Document content = parsed(Spreadsheet.of(release).content());
        assertThat(elements(content, "number:number"))
                .anyMatch(each -> each.getAttribute("number:display-factor").equals("1000000000")
                        && each.getAttribute("number:decimal-places").equals("1"));
        assertThat(elements(content, "number:text"))
                .extracting(Element::getTextContent)
                .contains("more than ", " billion");
        assertThat(elements(content, "table:table-cell"))
                .extracting(each -> each.getAttribute("office:date-value"))
                .contains("2025-02-01", "2025-02-28");
    }

    @Test
    void itSaysItsLanguageTitlePublisherAndDay() throws Exception {
        Document meta = parsed(WRITTEN.parts().get("meta.xml"));
        assertThat(elements(meta, "dc:language").get(0).getTextContent()).isEqualTo("en");
        assertThat(elements(meta, "dc:title").get(0).getTextContent()).isEqualTo(RELEASE.title());
        assertThat(elements(meta, "dc:date").get(0).getTextContent()).isEqualTo(RELEASE.published() + "T00:00:00");
        assertThat(WRITTEN.parts().get("styles.xml")).contains("fo:language=\"en\"");
        assertThat(elements(parsed(WRITTEN.content()), "table:title"))
                .hasSize(WRITTEN.sheets().size())
                .noneMatch(each -> each.getTextContent().isBlank());
    }

    @Test
    void headingsAreRepeatedInPrintAndStayInViewInTablesLargerThanAScreen() throws Exception {
        Spreadsheet written = Spreadsheet.of(Spreadsheet.example("alcohol-duty"));
        Document content = parsed(written.content());
        assertThat(elements(content, "table:table-header-rows")).hasSizeGreaterThan(5);
        assertThat(elements(parsed(written.parts().get("settings.xml")), "config:config-item").stream()
                        .filter(each -> each.getAttribute("config:name").equals("VerticalSplitMode"))
                        .map(Element::getTextContent))
                .isNotEmpty()
                .containsOnly("2");
        assertThat(written.parts().get("styles.xml")).contains("style:print-orientation=\"landscape\"");
    }

    @Test
    void softHyphensAreNotDrawn() {
        Release release = Release.builder("soft", "Soft\u00ADhyphens")
                .publisher("Office\u00AD of Examples")
                .published("2026-01-15")
                .section(Section.builder("all", "All")
                        .figure(Figure.builder("few", "Kranken\u00ADversicherung")
                                .stat(Stat.COUNT)
                                .value("12")
                                .unit("case")
                                .period("2025")))
                .build();
        assertThat(Spreadsheet.of(release).parts().values()).noneMatch(part -> part.contains("\u00AD"));
        assertThat(Spreadsheet.of(release).content()).contains("Krankenversicherung");
    }

    @Test
    void aReleaseGivesTheSameBytesInAnyLocaleAndTimeZone() {
        byte[] here = in("en-US", "America/New_York");
        assertThat(in("tr-TR", "Asia/Kolkata")).isEqualTo(here);
        assertThat(in("ar-EG", "Pacific/Auckland")).isEqualTo(here);
    }

    private static byte[] in(String locale, String zone) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return Spreadsheet.of(RELEASE).bytes();
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void theUsualLevelIsFourUnlessThereAreThousandsOfRows() throws IOException {
        OdsExporter exporter = new OdsExporter(Theme.standard()).withFullTables(true);
        Release small = days(99);
        Release large = days(100);

        assertThat(bytes(exporter, small)).isEqualTo(bytes(exporter.withLevel(4), small));
        assertThat(bytes(exporter, large))
                .isEqualTo(bytes(exporter.withLevel(3), large))
                .hasSizeLessThan(bytes(exporter.withLevel(4), large).length);
    }

    /** A table of a hundred areas by days. */
    private static Release days(int days) {
        Map<String, String> areas = new LinkedHashMap<>();
        IntStream.range(100, 200).forEach(area -> areas.put("E" + area, "Area " + area));
        Table.Builder table = Table.builder("visits", "Visits")
                .measure(TableMeasure.builder("visits", "Visits")
                        .stat(Stat.COUNT)
                        .unit("visit"))
                .dimension("area", "Area", areas);
        for (int day = 0; day < days; day++) {
            String date = LocalDate.of(2025, 1, 1).plusDays(day).toString();
            int number = day;
            areas.keySet()
                    .forEach(area -> table.row(date, List.of(area), Integer.toString(area.hashCode() % 900 + number)));
        }
        return Release.builder("visits", "Visits")
                .publisher("City Library")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("visits", "Visits").table(table))
                .build();
    }

    private static byte[] bytes(OdsExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }

    @Test
    void aLevelOfCompressionThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OdsExporter(Theme.standard()).withLevel(10))
                .withMessage("the level of compression is 10; expected one from 0 (none) to 9 (hardest)");
    }

    @Test
    void theStreamStaysOpen() throws Exception {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        new OdsExporter(Theme.standard()).write(RELEASE, out);
        assertThat(closed).isEmpty();
        assertThat(new ByteArrayInputStream(out.toByteArray()).available()).isPositive();
    }

    @Test
    void everySheetSaysWhichCellsArePrintedAndWhatItsTableHolds() throws Exception {
        Spreadsheet written = Spreadsheet.of(GeneratedBulletins.ORDINARY.release());
        List<Element> tables = elements(parsed(written.content()), "table:table");

        assertThat(tables)
                .allSatisfy(table -> assertThat(table.getAttribute("table:print-ranges"))
                        .startsWith("'" + table.getAttribute("table:name") + "'.A1:"));
        Element data = tables.stream()
                .filter(table -> table.getAttribute("table:name").equals("Table 1"))
                .findFirst()
                .orElseThrow();
        // the heading below the lines, then thirteen months
        int rows = written.sheets().get("Table 1").size();
        assertThat(data.getAttribute("table:print-ranges")).isEqualTo("'Table 1'.A1:'Table 1'.B" + rows);
        assertThat(data.getElementsByTagName("table:desc").item(0).getTextContent())
                .contains("December 2024");
    }
}
