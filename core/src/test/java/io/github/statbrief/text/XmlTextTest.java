package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {
    @Test
    void everyCharacterThatXmlHoldsReadsBackAsItWas() throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        for (int character = 0; character <= 0x11000; character++) {
            String one = Character.toString(character);
            if (character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || (character >= ' ' && isHeld(character))) {
                all.append(one);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> XmlText.content("a" + one))
                        .withMessageContaining("which XML cannot hold; take it out");
                assertThatIllegalArgumentException().isThrownBy(() -> XmlText.attribute("a" + one));
            }
        }
        String text = " " + all + "]]> \r\n\t&amp; \uD83D\uDE00 ";

        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(
                        new StringReader("<e a=\"" + XmlText.attribute(text) + "\">" + XmlText.content(text) + "</e>"));
        xml.next();
        assertThat(xml.getAttributeValue(null, "a")).isEqualTo(text);
        assertThat(xml.getElementText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words", "said \"so\"", "line\nline\ttab", "\u00fc \u20ac"})
    void whatIsNoMarkupStaysAsItIsBetweenTags(String text) {
        assertThat(XmlText.content(text)).isEqualTo(text);
    }

    /** A single sign decides how a text is written, so each stands in a text of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"a<b a&lt;b", "a>b a&gt;b", "a&b a&amp;b", "<a &lt;a", "a\rb a&#13;b"},
            ignoreLeadingAndTrailingWhitespace = false)
    void eachSignOfMarkupIsEscaped(String text, String written) {
        assertThat(XmlText.content(text)).isEqualTo(written);
    }

    @Test
    void quotationMarksAndLineEndsAreEscapedInAttributesOnly() {
        assertThat(XmlText.attribute("\"a\"")).isEqualTo("&quot;a&quot;");
        assertThat(XmlText.attribute("a\nb\tc")).isEqualTo("a&#10;b&#9;c");
    }

    private static boolean isHeld(int character) {
        return !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }
}
