package io.github.statbrief.ods.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.statbrief.sheets.xml.XmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
    private static String written(String text) {
        XmlWriter xml = new XmlWriter();
        Paragraphs.write(xml, text);
        return xml.written();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain words|<text:p>plain words</text:p>",
                "two  spaces|<text:p>two <text:s text:c=\"1\"/>spaces</text:p>",
                " both ends  |<text:p><text:s text:c=\"1\"/>both ends <text:s text:c=\"1\"/></text:p>",
                "a <b> & \"c\"|<text:p>a &lt;b&gt; &amp; \"c\"</text:p>",
                "]]>|<text:p>]]&gt;</text:p>",
                "soft\u00ADhyphen|<text:p>softhyphen</text:p>",
                "\u202Eabc|<text:p>\u202Eabc</text:p>"
            })
    void textIsReadAsItWasWritten(String text, String xml) {
        assertThat(written(text)).isEqualTo(xml);
    }

    @Test
    void linesAreParagraphsAndTabsAreTabs() {
        assertThat(written("one\r\ntwo\n\nthree\tfour"))
                .isEqualTo("<text:p>one</text:p><text:p>two</text:p><text:p/><text:p>three<text:tab/>four</text:p>");
    }

    @Test
    void attributesAreEscapedAndCharactersThatXmlCannotHoldAreRefused() {
        assertThat(new XmlWriter()
                        .start("a")
                        .attribute("b", "\"><script>\n")
                        .end()
                        .written())
                .isEqualTo("<a b=\"&quot;&gt;&lt;script&gt;&#10;\"/>");
        assertThatIllegalArgumentException().isThrownBy(() -> written("a\u0000b"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new XmlWriter().start("a").text("b").attribute("c", "d"))
                .withMessageContaining("'c'");
    }
}
