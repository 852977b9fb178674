package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.value.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** Whatever a release says in whichever place, a page shows it as text. */
class HostileTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><script>alert(1)</script>",
                "</style></script><script>alert(1)</script>",
                "<!--",
                "]]>",
                "&lt;b&gt; &amp;",
                "javascript:alert(1)",
                "${7*7} {{7*7}}"
            })
    void showsTextAsText(String text) {
        Document page = Jsoup.parse(Pages.page(release(text)));

        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.select("script").stream().map(script -> script.data()))
                .noneMatch(script -> script.contains("alert(1)") && !script.startsWith("{"));
        assertThat(page.select("img,[onerror],[onmouseover],[href^=javascript]"))
                .isEmpty();
        assertThat(page.title()).contains(text.strip());
        assertThat(page.select("h1").text()).isEqualTo(text);
        assertThat(page.select("meta[name=dcterms.title]").attr("content")).isEqualTo(text);
        assertThat(new ObjectMapper()
                        .readTree(page.select("script[type=application/ld+json]")
                                .first()
                                .data())
                        .get("name")
                        .asString())
                .isEqualTo(text);
        for (String place : new String[] {
            ".publisher", "main h2", ".facts", ".sources", ".notes", ".figures", ".abbreviations", ".citation", "q"
        }) {
            assertThat(page.select(place).text()).as(place).contains(text);
        }
        assertThat(page.select("abbr[title]").eachAttr("title")).contains(text);
    }

    private static Release release(String text) {
        return Release.builder("hostile", text)
                .publisher(text)
                .published("2026-01-15")
                .contact(text)
                .abbreviation("ABC", text)
                .source(Source.builder("report", text).text("first " + text + " 12 cases"))
                .note(Note.builder("A note of ABC: `" + text + "`"))
                .section(Section.builder("one", text)
                        .period("2025")
                        .text("They counted {cases:unit}, says ABC.")
                        .figure(Figure.builder("cases", text)
                                .stat("count")
                                .population(text)
                                .value("12")
                                .unit("case|cases")
                                .quote("report", 1, text + " 12 cases"))
                        .figure(Figure.builder("others", text + " as well")
                                .stat("count")
                                .value("13")
                                .unit("case|cases"))
                        .group(Group.builder("group", text)
                                .relation(Relation.OVERLAPPING)
                                .figures("cases", "others")))
                .build();
    }

    @Test
    void aMarkThatTurnsTheDirectionEndsWithItsText() {
        assertThat(new HtmlWriter().leaf("p", "un\u202Eturned").toString())
                .contains("<p><bdi>un\u202Eturned</bdi></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void anAddressOfAnotherSchemeIsNeverWritten(String address) {
        assertThatThrownBy(() -> new HtmlWriter().open("a", "href", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no address of the web or of mail");
    }
}
