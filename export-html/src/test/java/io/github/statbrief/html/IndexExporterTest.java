package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of releases, as a page and as a feed. */
class IndexExporterTest {
    @TempDir
    private Path folder;

    private static List<IndexEntry> entries() {
        return Pages.examples()
                .map(release -> IndexEntry.of(Outline.of(release), List.of("brief.pdf", "workbook.xlsx")))
                .toList();
    }

    @Test
    void listsTheLatestReleaseFirstWithItsHeadlineAndItsFiles() throws IOException {
        new IndexExporter(Theme.standard()).write(entries(), folder);
        Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        assertThat(page.select(".releases h2 a").eachAttr("href"))
                .containsExactly(
                        "performance/index.html",
                        "every-chart/index.html",
                        "alcohol-duty/index.html",
                        "public-security/index.html",
                        "retail-sales/index.html");
        Element last = page.select(".releases > li").last();
        assertThat(last.select("time").attr("datetime")).isEqualTo("2014-07-24");
        assertThat(last.text())
                .contains(
                        "Office for National Statistics",
                        "Statistical bulletin",
                        "Shops sold more than a year earlier");
        assertThat(last.select(".release-files a").eachAttr("href"))
                .containsExactly("retail-sales/brief.pdf", "retail-sales/workbook.xlsx");
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("feed.xml");
    }

    @Test
    void aFeedHasAnEntryForEachReleaseWithAnIdThatStays() throws Exception {
        new IndexExporter(Theme.standard())
                .withAddress(URI.create("https://office.example/statistics/"))
                .write(entries(), folder);
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("feed.xml").toFile())
                .getDocumentElement();
        var found = feed.getElementsByTagName("entry");
        assertThat(found.getLength()).isEqualTo(5);
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Element entry = Jsoup.parse(
                            Files.readString(folder.resolve("feed.xml")), org.jsoup.parser.Parser.xmlParser())
                    .select("entry")
                    .get(at);
            ids.add(entry.selectFirst("id").text());
            assertThat(entry.selectFirst("link").attr("href")).startsWith("https://office.example/statistics/");
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));

        Path elsewhere = folder.resolve("elsewhere");
        new IndexExporter(Theme.standard()).write(entries(), elsewhere);
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(elsewhere.resolve("feed.xml")).content().contains(id));
    }

    @Test
    void theOrderInWhichReleasesComeIsOfNoConsequence() throws IOException {
        List<IndexEntry> turned = new ArrayList<>(entries());
        Collections.reverse(turned);
        new IndexExporter(Theme.standard()).write(entries(), folder.resolve("one"));
        new IndexExporter(Theme.standard()).write(turned, folder.resolve("other"));
        for (String file : List.of("index.html", "feed.xml")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("other").resolve(file));
        }
    }

    @Test
    void anEmptyListAndAnAddressOfNoFolderAreRefused() {
        IndexExporter exporter = new IndexExporter(Theme.standard());
        assertThatThrownBy(() -> exporter.write(List.of(), folder)).hasMessage("a list of releases has at least one");
        assertThatThrownBy(() -> exporter.withAddress(URI.create("https://office.example/statistics")))
                .hasMessageContaining("is no address of a folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPageOfSomebodyElseIsNotToBeReplaced() throws IOException {
        assertThat(IndexExporter.mayReplace(folder)).isTrue();
        new IndexExporter(Theme.standard()).write(entries(), folder);
        assertThat(IndexExporter.mayReplace(folder)).isTrue();
        Files.writeString(folder.resolve("index.html"), "<h1>Our own page</h1>");
        assertThat(IndexExporter.mayReplace(folder)).isFalse();
    }
}
