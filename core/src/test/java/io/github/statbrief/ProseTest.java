package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text means: its parts in the order of reading, and what is kept as typed. */
class ProseTest {
    private static final String MENTION = "{visits}";

    /** The parts of a text, one a line: its kind, then its words with their markup before them. */
    private static String read(Prose prose) {
        return prose.passages().stream().map(ProseTest::read).collect(Collectors.joining("/"));
    }

    private static String read(Passage<List<Prose.Piece>> passage) {
        return passage.accept(new Passage.Visitor<>() {
            @Override
            public String paragraph(Passage.Paragraph<List<Prose.Piece>> paragraph) {
                return words(paragraph.text());
            }

            @Override
            public String heading(Passage.Heading<List<Prose.Piece>> heading) {
                return "H:" + words(heading.text());
            }

            @Override
            public String entries(Passage.Entries<List<Prose.Piece>> entries) {
                return entries.label(0)
                        + entries.texts().stream().map(ProseTest::words).collect(Collectors.joining(";"));
            }

            @Override
            public String box(Passage.Box<List<Prose.Piece>> box) {
                return "["
                        + words(box.heading())
                        + ":"
                        + box.passages().stream().map(ProseTest::read).collect(Collectors.joining("/"))
                        + "]";
            }
        });
    }

    private static String words(List<Prose.Piece> pieces) {
        return pieces.stream()
                .map(piece -> marks(piece.markup()) + piece.accept(new Words()))
                .collect(Collectors.joining("|"));
    }

    private static String marks(Markup markup) {
        String marks = (markup.strong() ? "S" : "")
                + (markup.emphasised() ? "E" : "")
                + markup.link().map(link -> "<" + link + ">").orElse("");
        return marks.isEmpty() ? "" : marks + ":";
    }

    private static final class Words implements Prose.Visitor<String> {
        @Override
        public String words(Prose.Words words) {
            return words.text();
        }

        @Override
        public String figure(Prose.Mention mention) {
            return "{" + mention.figure() + "}";
        }

        @Override
        public String cell(Prose.CellMention mention) {
            return "{" + mention.cell().notation() + "}";
        }
    }

    private static String lines(String text) {
        return text.replace("~", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "One. ~Two.~~Three. = One. Two./Three.",
                "- one~- two = \u2022one;two",
                "* one~* two = \u2022one;two",
                "Lead:~- one~  wrapped~- two~~Rest. = Lead:/\u2022one wrapped;two/Rest.",
                "1. one~2. two = 1.one;two",
                "### Small *ports*~Text. = H:Small |E:ports/Text.",
                "A *b* and **c** and ***d***. = A |E:b| and |S:c| and |SE:d|.",
                "> ### What *this* means~>~> Of {visits}:~>~> - one~> - two~~Text. = [What |E:this| means:Of |{visits}|:/\u2022one;two]/Text.",
                "> ### A~> b~> c~~> ### D~> e = [A:b c]/[D:e]",
                "A _b_ and __c__. = A |E:b| and |S:c|.",
                "See [the *list*](https://office.example/a_b?c) now. = See |<https://office.example/a_b?c>:the |E<https://office.example/a_b?c>:list| now.",
                "<https://office.example> = <https://office.example>:https://office.example",
                "[mail](mailto:a@office.example) = <mailto:a@office.example>:mail",
                "2 * 3 * 4, a_b_c and 5*x = 2 * 3 * 4, a_b_c and 5*x",
                "Visits* and loans* = Visits* and loans*",
                "\\*no\\* \\# \\[a](b) C:\\dir = *no* # [a](b) C:\\dir",
                "[p] is provisional, [note 5] too = [p] is provisional, [note 5] too",
                "#tag and #1 = #tag and #1",
                "a  b\tc = a b c",
                "2 < 3 > 1 & so on = 2 < 3 > 1 & so on",
            })
    void markdownOfTheSubsetIsReadAndOrdinaryTextIsNot(String text, String expected) {
        Prose prose = Prose.parse(lines(text));

        assertThat(read(prose)).isEqualTo(expected);
        assertThat(prose.unsupported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "**{visits}** = S:{visits}",
                "*a {visits:verb}* b = E:a |E:{visits}| b",
                "- {visits}~- {loans[books, 2025]} more = \u2022{visits};{loans[books, 2025]}| more",
                "### Of {loans[books, 2025]} = H:Of |{loans[books, 2025]}",
                "[{loans[books, 2025]}](https://office.example) = <https://office.example>:{loans[books, 2025]}",
                "{loans[books, 2025]}(https://office.example) = {loans[books, 2025]}|(https://office.example)",
                "{loans[a*b, 2025]}*{visits}* = {loans[a*b, 2025]}|E:{visits}",
                "{visits}{visits} = {visits}|{visits}",
                "{loans[books,~2025]} = {loans[books, 2025]}",
                "{loans[a_b]} and {loans[c_d]} = {loans[a_b]}| and |{loans[c_d]}",
                "\\{no\\} {visits} = {no} |{visits}",
            })
    void aPlaceholderIsNeverTakenForMarkdown(String text, String expected) {
        Prose prose = Prose.parse(lines(text));

        assertThat(read(prose)).isEqualTo(expected);
        assertThat(prose.unsupported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "# Title~Text = # Title/Text = a heading of another kind",
                "Text~---- = Text ---- = a heading of another kind",
                "###   = ### = a heading of another kind",
                "> a {visits}~> b = > a |{visits}| > b = a block quote",
                "a `b*c*` {visits} = a `b*c*` |{visits} = code",
                "a ![b *c*](d.png) = a ![b *c*](d.png) = an image",
                "a <b>c</b> = a <b>c</b> = HTML",
                "<div>~**a** = <div> **a** = HTML",
                "***~a = ***/a = a rule",
                "```~a *b*~~c~``` = ``` a *b*/c ``` = code",
                "a~~    b = a/b = an indented block of code",
                "[a](ftp://b.c) = [a](ftp://b.c) = a link of another kind",
                "[a](page.html) = [a](page.html) = a link of another kind",
                "[a](https:page) = [a](https:page) = a link of another kind",
                "[a](https://b.c \"t\") = [a](https://b.c \"t\") = a link of another kind",
                "[](https://b.c) = [](https://b.c) = a link of another kind",
                "[a](https://b.c/{visits}) = [a](https://b.c/|{visits}|) = a link of another kind",
                "[a]: https://b.c~~See [a]. = [a]: https://b.c/See [a]. = the definition of a link",
                "a | b~--|--~c | d = a | b --|-- c | d = a table",
                "2021. A year = 2021. A year = a list that does not begin with 1",
                "-~- a = - - a = a list with an empty entry",
                "- a~  - b~- c = \u2022a - b;c = a further part of an entry",
                "Q&amp;A = Q&amp;A = the code of a character",
                "a\\~b = a\\ b = the end of a line",
            })
    void otherMarkdownIsKeptAsTypedAndNamed(String text, String expected, String what) {
        Prose prose = Prose.parse(lines(text));

        assertThat(read(prose)).isEqualTo(expected);
        assertThat(prose.unsupported())
                .first()
                .extracting(Prose.UnsupportedMarkup::what)
                .isEqualTo(what);
    }

    @Test
    void aNoteHasNoHeadingsAndNoPlaceholders() {
        Prose note = Prose.parseNote("### Of {visits}\n\n- *one* {\n- two");

        assertThat(read(note)).isEqualTo("### Of {visits}/\u2022E:one| {;two");
        assertThat(note.unsupported()).extracting(Prose.UnsupportedMarkup::what).containsExactly("a heading");
    }

    @Test
    void aFindingHasOnlyPlaceholders() {
        Prose title = Prose.parseTitle("- **Theft** {theft:verb}, see [x](https://office.example)");

        assertThat(read(title)).isEqualTo("- **Theft** |{theft}|, see [x](https://office.example)");
        assertThat(title.unsupported())
                .extracting(Prose.UnsupportedMarkup::what)
                .containsExactly("a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a { b", "a } b", "{a\n\nb}", "*{* a", "- a}", "\\{a}"})
    void aBraceWithoutItsPartnerIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prose.parse(text))
                .withMessageContaining("holds a brace without its partner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "*a ",
                "*a **b ",
                "[",
                "![",
                "`a",
                "<a",
                "{a}",
                "*",
                "_a",
                "-|",
                "a|b\n-|",
                "[a]: x\n",
                "{ab \\\\"
            })
    void aTextMadeToExhaustItsReaderIsReadAsItCanBe(String part) {
        String text = "a" + part.repeat(10_000 / part.length());

        try {
            assertThat(Prose.parse(text).passages()).isNotEmpty();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("brace");
        }
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.strings().withChars("*_[]()`#>-+1. \n|!<~&;:\"'ab/").ofMaxLength(30);
    }

    /** However a text is marked up, every figure in it is read and none is made up. */
    @Property
    void everyPlaceholderIsReadWhateverStandsAroundIt(
            @ForAll("around") String before, @ForAll("around") String between, @ForAll("around") String behind) {
        Prose prose = Prose.parse(before + MENTION + between + "{loans[a, b]}" + behind);

        assertThat(prose.mentions()).hasSize(1);
        assertThat(prose.cells()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[a]: b \"c", "[a]: /b 'c", "- [a]: b \"c", "[a]:\n{visits}\n\"c", "[a]:b \"{visits} \"c\""})
    void aDefinitionOfALinkWhoseTitleHasNoEndIsKeptAsTyped(String text) {
        assertThat(Prose.parse(text).texts().stream().map(ProseTest::words).collect(Collectors.joining(" ")))
                .contains("c");
    }

    /** No letter of a text is lost or moved, except in the address of a link. */
    @Property
    void everyLetterIsKept(@ForAll("around") String before, @ForAll("around") String behind) {
        String text = (before + MENTION + behind).replace("(", "").replace("<", "");
        Prose prose = Prose.parse(text);

        String read = prose.texts().stream().map(ProseTest::words).collect(Collectors.joining());
        assertThat(read.replaceAll("[SE]+:|[^a-z]", "")).isEqualTo(text.replaceAll("[^a-z]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The share is {} percent.", "{ }", "visits[{}, area]"})
    void aPlaceholderNamesSomething(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prose.parse(text))
                .withMessageContaining("is no placeholder; write {figure-id}");
    }
}
