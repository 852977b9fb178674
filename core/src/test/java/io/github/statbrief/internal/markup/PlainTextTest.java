package io.github.statbrief.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A text that is not parsed, because it has no markup, reads as the parser reads it. */
class PlainTextTest {
    private static final String[] PIECES = {
        "a",
        "Word",
        "é",
        "字",
        "7",
        "16",
        " ",
        "  ",
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "'",
        "\"",
        "%",
        "/",
        "?",
        "-",
        "–",
        "—",
        "‘",
        "’",
        "“",
        "”",
        "£",
        "€",
        "1. ",
        "2) ",
        "- ",
        "--",
        "---",
        "http://a.b",
        "www.a.b",
        "{rate}",
        "{a:noun}",
        "{",
        "*",
        "_",
        "#",
        "\n",
        "\\",
        "[",
        "]",
        "&amp;",
        "<",
        "|",
        "`",
        "\u00A0",
        "\u00AD",
        "\uE000",
        "😀"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of("a", "Word ", "7", " ", "{rate}"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces).strip())
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 5000)
    void aTextReadsAsTheParserReadsIt(@ForAll("texts") String text, @ForAll Scope scope) {
        assertThat(MarkedText.read(text, scope)).isEqualTo(MarkedText.parsed(MarkedText.typed(text, scope), scope));
    }

    /** Texts of the signs that are not parsed. */
    @Provide
    Arbitrary<String> harmless() {
        Arbitrary<String> first = Arbitraries.strings().withChars("a'\"(‘“£€").ofLength(1);
        Arbitrary<String> others = Arbitraries.strings()
                .withChars("aZé字7 ,.;:()'\"%/?-–—‘’“”£€")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Combinators.combine(first, others).as((one, more) -> (one + more).strip());
    }

    @Property(tries = 5000)
    void aTextOfHarmlessSignsReadsAsTheParserReadsIt(@ForAll("harmless") String text, @ForAll Scope scope) {
        assertThat(MarkedText.read(text, scope)).isEqualTo(MarkedText.parsed(MarkedText.typed(text, scope), scope));
    }
}
