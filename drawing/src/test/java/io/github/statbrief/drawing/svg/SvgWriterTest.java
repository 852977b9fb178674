package io.github.statbrief.drawing.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.drawing.Painting;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Fonts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {
    private static final Drawing NOTHING = new Drawing(10, 10, List.of());

    private final SvgWriter writer = new SvgWriter(Fonts.standard(), Locale.ENGLISH);

    private static Description words(String title) {
        return new Description("a", title, "alt", List.of(), "");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPaintingIsAreasAndTextWhoseLengthIsSaid() throws Exception {
        Document svg = parse(writer.write(Painting.drawing(), words("A bar")));

        Element bar = (Element) svg.getElementsByTagName("rect").item(0);
        assertThat(bar.getAttribute("width")).isEqualTo("80");
        assertThat(bar.getAttribute("fill")).isEqualTo("#12436D");
        assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(2);
        Element text = (Element) svg.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).isEqualTo("Größe: 12");
        assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
    }

    @Test
    void aKeyboardStopsWhereItIsToldTo() throws Exception {
        Mark one = new Mark.Box(2, 3, 4, 5, Colour.of("#000000"), Optional.of("births"));
        Mark other = new Mark.Box(10, 3, 4, 5, Colour.of("#000000"), Optional.of("births"));
        List<SpokenItem> items = List.of(
                new SpokenItem(List.of("births"), "Births: 5"),
                new SpokenItem(List.of("deaths"), "Deaths: none drawn"));
        Document svg = parse(writer.write(
                new Drawing(20, 20, List.of(one, other)), new Description("a", "", "", items, "births.csv")));

        assertThat(svg.getElementsByTagName("rect").getLength())
                .as("two marks and one stop")
                .isEqualTo(3);
        Element stop = (Element) svg.getElementsByTagName("rect").item(2);
        assertThat(stop.getAttribute("aria-label")).isEqualTo("Births: 5");
        assertThat(stop.getAttribute("width")).as("over both marks").isEqualTo("15");
        assertThat(svg.getElementsByTagName("dc:source").item(0).getTextContent())
                .isEqualTo("births.csv");
    }

    @Test
    void charactersThatXmlUsesItselfComeThrough() throws Exception {
        String title = "Under 5 < \"R&D\" > 'all' \uD83D\uDE00";
        Document svg = parse(writer.write(NOTHING, words(title)));

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(title);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsAnErrorThatNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(NOTHING, words("a\u0001b")))
                .withMessageContaining("U+0001");
    }
}
