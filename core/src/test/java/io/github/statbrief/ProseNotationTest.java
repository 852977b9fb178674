package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that was read prints to one that reads as the same: no word, figure or markup is lost. */
class ProseNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visits rose to {visits:unit}, after {visits[2024, north]:number}.",
                "One.\n\n### Two\n\n- a *b*\n- **c**\n\n1. d\n2. [e](https://office.example/a_b?c=d&copy=1)",
                "*a **b** c* and **d *e* f** and ***g***",
                "\\*no emphasis\\*, 2 * 3, a_b, \\{no figure\\}",
                "\\- no list\n\n\\# no heading\n\n1\\. no number",
                "<https://office.example> and [**strong** words](mailto:a@office.example)",
                "in*side* a word, and *{visits}*{loans}",
                "aa*bb****c*\t***dd*******",
                "**](https://office.example)* __ba b*[*__*{visits}***[",
                "\uFFFD\uFFFD**\uFFFD*\uFFFD\uFFFD****\uFFFD**\n***a****\uFFFD****\uFFFD*****a*",
                ".*\\* {visits}a****{visits}****a******__*** *a{visits}{visits}.{visits}****",
                "*\uFFFD*0** [bi***a0** 0e3****a1'* [bi***a0**3e0-$ e",
                "a **b\u000B** c **d\u000B**e",
                "bi***a0** 0e3****a0** [bi***a0**3e***  ****:\uFFFD*****   *",
                "[ ](https://office.example) a and b",
                "* [ ](https://office.example)",
                "a `code` and <b>HTML</b> and ![an image](https://office.example/x)",
                "> a quote\n\n\\*stars\\*",
                "> ### A *box*\n>\n> Of {visits}.\n>\n> - a\n> - b\n>\n> * c\n\n> ### Another\n>\n> b",
                "- a\n- b\n\n* c\n* d\n\n+ e",
                "C:\\folder\\file"
            })
    void aTextComesBackWithItsWarnings(String text) {
        Prose prose = Prose.parse(text);

        assertThat(Prose.parse(prose.notation())).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visits: {visits}, up by 3.5% (on 2024) - a record!",
                "See [the table](https://office.example/a-b?c=d#e).",
                "- a\n- b",
                "1. a\n2. b",
                "- a\n\n1) b\n2) c",
                "- a\n\n* b\n\n- c"
            })
    void whatNeedsNoSignsGetsNone(String text) {
        assertThat(Prose.parse(text).notation()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](<https://office.example/b(c)>)",
                "[a](<https://office.example/?b=c\\&copy=d>)",
                "[a](<https://office.example/*b*>)",
                "[a](<https://office.example/`b`>)"
            })
    void anAddressWithSignsOfMarkupStandsInBracketsOfItsOwn(String text) {
        assertThat(Prose.parse(text).notation()).isEqualTo(text);
    }

    @Test
    void aTitleKeepsItsMarkdownAsTyped() {
        Prose title = Prose.parseTitle("Visits *rose* to {visits} in `2025`");

        assertThat(Prose.parseTitle(title.titleNotation())).isEqualTo(title);
    }

    @Property(tries = 3000)
    void anyTextKeepsItsPassages(@ForAll("texts") String text) {
        read(text, Prose::parse)
                .ifPresent(prose ->
                        assertThat(Prose.parse(prose.notation()).passages()).isEqualTo(prose.passages()));
        read(text, Prose::parseTitle)
                .ifPresent(title -> assertThat(
                                Prose.parseTitle(title.titleNotation()).passages())
                        .isEqualTo(title.passages()));
    }

    private static Optional<Prose> read(String text, Function<String, Prose> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "words",
                        "a",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "\n- ",
                        "\n* ",
                        "\n1. ",
                        "\n### ",
                        "\n> ",
                        "\n> ### a\n> ",
                        "*",
                        "**",
                        "_",
                        "`",
                        "\\",
                        "\\*",
                        "{visits}",
                        "{loans:verb}",
                        "{t[a, 2024]}",
                        "[w](https://office.example/a)",
                        "<https://office.example>",
                        "<b>",
                        "&amp;",
                        "|",
                        "---",
                        "#",
                        "!",
                        "[",
                        "](",
                        ")",
                        "1. ",
                        "- ",
                        "\u00E9",
                        "\u5317",
                        ":",
                        "~~",
                        "\n    ",
                        "\n```\n",
                        "\n---\n",
                        "]: ",
                        "="))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
