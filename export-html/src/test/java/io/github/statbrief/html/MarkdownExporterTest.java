package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Note;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the Markdown back with another program: what a reader sees of it is what the release says. */
@Isolated("one test changes the defaults of the JVM")
class MarkdownExporterTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "![x](https://evil.example/x.png)",
            "a | b",
            "`code`",
            "``` fence",
            "*a* **b** _c_ ~~d~~",
            "# heading",
            "- list",
            "1. list",
            "12) list",
            "+ list",
            "=== rule",
            "--- rule",
            "> quote",
            "&lt;b&gt; &amp; &#42;",
            "C:\\folder\\",
            "$x$ and $y$",
            "[ref]: https://evil.example",
            "<https://evil.example>",
            "| --- | --- |",
            ":--- | b",
            "=1+1");

    private static Outline outline(String example) {
        return ReleaseReader.outline(
                Path.of("../examples/" + example + "/src/main/statbrief/" + example + ".yaml"), ReadOptions.standard());
    }

    private static String text(Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter(Theme.standard()).write(outline, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "every-chart", "retail-sales", "performance"})
    void everyFigureHasItsWordsPeriodStatusAndId(String example) throws IOException {
        Outline outline = outline(example);
        MarkdownRead read = MarkdownRead.of(text(outline));
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        read.tables().stream()
                .filter(table -> table.get(0).contains("Id"))
                .flatMap(List::stream)
                .forEach(row -> rows.computeIfAbsent(row.get(row.size() - 1), id -> new ArrayList<>())
                        .add(row));

        FigureText words = FigureText.of(outline.release());
        List<Figure> figures = outline.release().figures().toList();
        assertThat(figures).allSatisfy(figure -> {
            assertThat(rows).containsKey(figure.id());
            assertThat(rows.get(figure.id()))
                    .allSatisfy(row ->
                            assertThat(row.get(1)).startsWith(words.of(figure).full()))
                    .allSatisfy(row -> assertThat(row).contains(words.of(figure).period()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "every-chart", "retail-sales", "performance"})
    void everyShownCellStandsInItsRowAndColumn(String example) throws IOException {
        Outline outline = outline(example);
        List<List<List<String>>> tables = MarkdownRead.of(text(outline)).tables();
        List<Block.DataTable> shown = outline.blocks().stream()
                .filter(Block.DataTable.class::isInstance)
                .map(Block.DataTable.class::cast)
                .toList();

        for (Block.DataTable table : shown) {
            List<List<String>> expected = table.grid().rows().stream()
                    .map(row -> Stream.concat(
                                    Stream.of(row.heading()),
                                    row.places().stream().map(MarkdownExporterTest::shown))
                            .map(words -> words.replaceAll("\\s+", " ").strip())
                            .toList())
                    .toList();
            assertThat(tables)
                    .anySatisfy(rows -> assertThat(rows.subList(1, rows.size())).isEqualTo(expected));
        }
        String text = text(outline);
        assertThat(shown)
                .allSatisfy(table ->
                        assertThat(text).contains("`data/" + table.table().id() + ".csv`"));
    }

    private static String shown(Grid.Place place) {
        return place.sign() + place.number() + (place.flags().isEmpty() ? "" : " " + place.flags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "every-chart", "retail-sales", "performance"})
    void textsAltTextsQuotesAndNotesAreThere(String example) throws IOException {
        Outline outline = outline(example);
        MarkdownRead read = MarkdownRead.of(text(outline));
        String seen = read.text();

        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                assertThat(seen)
                        .contains(MarkdownRead.oneLine(chart.chart().captions().alt()));
            } else if (block instanceof Block.Quotes quotes) {
                assertThat(quotes.items())
                        .allSatisfy(
                                item -> assertThat(seen).contains(item.quote().text()));
            } else if (block instanceof Block.Notes notes) {
                assertThat(notes.items())
                        .allSatisfy(item ->
                                assertThat(seen).contains(item.reference().label()));
            } else if (block instanceof Block.SectionOpening section) {
                assertThat(read.headings()).contains(section.number() + " " + section.title());
            }
        }
        assertThat(read.headings().get(0)).isEqualTo(outline.release().title());
        assertThat(read.nodes()).noneMatch(HtmlInline.class::isInstance).noneMatch(HtmlBlock.class::isInstance);
    }

    @Test
    void hostileTextsAreText() throws IOException {
        for (String hostile : HOSTILE) {
            Release release = release(hostile);
            MarkdownRead read = MarkdownRead.of(text(Outline.of(release)));

            assertThat(read.nodes()).noneMatch(HtmlInline.class::isInstance).noneMatch(HtmlBlock.class::isInstance);
            assertThat(read.nodes().stream().filter(Link.class::isInstance).map(node -> ((Link) node).getDestination()))
                    .isSubsetOf("https://office.example/a%3Eb", "https://office.example/licence?a=b&copy=c");
            assertThat(read.headings()).contains(hostile, "1 " + hostile);
            String wanted = MarkdownRead.oneLine(hostile);
            int seen = (read.text().length() - read.text().replace(wanted, "").length()) / wanted.length();
            // publisher, via, licence, glossary term and definition, section, figure, table, row, column, note, quote
            assertThat(seen).as(hostile).isGreaterThanOrEqualTo(12);
            assertThat(read.tables())
                    .anySatisfy(rows -> assertThat(rows.get(rows.size() - 1)).contains(hostile, "7"));
        }
    }

    private static Release release(String hostile) {
        return Release.builder("hostile", hostile)
                .publisher(hostile)
                .via(hostile)
                .published(LocalDate.of(2026, 1, 15))
                .metadata(metadata -> metadata.licence(hostile, "https://office.example/licence?a=b&copy=c")
                        .term(hostile, hostile))
                .source(Source.builder("report", hostile).url("https://office.example/a%3Eb"))
                .note(Note.builder("A note."))
                .section(Section.builder("first", hostile)
                        .figure(Figure.builder("visits", hostile)
                                .stat(Stat.COUNT)
                                .value("5")
                                .unit("visit")
                                .quote("report", 1, hostile))
                        .table(Table.builder("by-area", hostile)
                                .measure("visits", "Visits " + hostile, Stat.COUNT, "visit")
                                .dimension("area", hostile, Map.of("a", hostile))
                                .row("2025", List.of("a"), "7")))
                .build();
    }

    @Test
    void theSameReleaseGivesTheSameBytesAnywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = text(outline("retail-sales"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(text(outline("retail-sales"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTableHasOnlyLinesOfItsOwn() throws IOException {
        assertThat(text(outline("every-chart")).lines())
                .noneMatch(line -> line.startsWith("|") && !line.endsWith("|"))
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void aBoxIsAQuoteUnderAHeading() throws IOException {
        Release release = Release.builder("example", "A release")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("one", "Visits")
                        .text("Text.\n\n> ### What this means\n>\n> More came.\n>\n> - to read"))
                .build();

        assertThat(text(Outline.of(release))).contains("> ### What this means\n>\n> More came.\n>\n> - to read\n");
    }

    @Test
    void eachRowOfAGroupNamesTheCodeOfItsGroup() throws IOException {
        Map<String, String> areas = Map.of("n", "North", "s", "South", "e", "East", "w", "West");
        Map<String, String> ages = Map.of("a0", "0 to 15", "a16", "16 to 39", "a40", "40 to 64", "a65", "65 and over");
        Table.Builder table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("area", "Area", areas)
                .dimension("age", "Age", ages);
        int value = 10;
        for (String area : List.of("n", "s", "e", "w")) {
            for (String age : List.of("a0", "a16", "a40", "a65")) {
                table.row("2024", List.of(area, age), Integer.toString(++value), "7");
            }
        }
        Release release = Release.builder("example", "A release")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("one", "Visits").table(table.build()))
                .build();

        assertThat(text(Outline.of(release)))
                .contains(
                        "| North, 0 to 15 | 11 | 7 |", "| North, 65 and over | 14 | 7 |", "| West, 0 to 15 | 23 | 7 |");
    }

    @Test
    void aTableOfFiguresHasTheIdOfEachBehindItsNumber() throws IOException {
        String text = text(Outline.of(GeneratedBulletins.OF_PLACES.release()));

        assertThat(text).contains("| Library | Visits | Loans | Readers with a card |");
        assertThat(text).contains("| Northport | 10,035 `figure-0` | 43,327 `figure-4` |");
    }
}
