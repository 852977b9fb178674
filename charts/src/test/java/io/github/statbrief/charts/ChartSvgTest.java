package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the SVG of a chart says of its figures, to the eye and to those who do not see it. */
class ChartSvgTest {
    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureHasItsWordsUnderItsId(String id) throws Exception {
        ChartSpec chart = Samples.get(id);
        Document svg = parse(svg(chart));

        for (FigureItem item : chart.items()) {
            String words = texts(svg, item.figure().id());
            // the title of a single share is its label
            String names = chart instanceof ChartSpec.Share
                    ? squeezed(svg.getDocumentElement().getTextContent())
                    : words;
            assertThat(names).contains(squeezed(item.words().label()));
            assertThat(words)
                    .contains(item.words().bound())
                    .contains(squeezed(item.words().number()))
                    .contains(item.words().absence());
        }
    }

    /** What a row or a column says of each cell; lines and panels say the last value, all others are marks. */
    @ParameterizedTest
    @MethodSource("samples")
    void everyCellHasAMarkOrItsWordsUnderItsId(String id) throws Exception {
        ChartSpec chart = Samples.get(id);
        if (!(chart instanceof ChartSpec.OfSeries series)) {
            return;
        }
        boolean marksOnly = chart instanceof ChartSpec.Lines
                || chart instanceof ChartSpec.Multiples
                || chart instanceof ChartSpec.Scatter;
        String svg = svg(chart);
        Document document = parse(svg);
        for (Observation one : series.plot().observations()) {
            if (chart instanceof CodeChart.Histogram) {
                // narrow bars have no room for their numbers, which the axis and the spoken words say
                assertThat(svg).contains("data-figure=\"" + one.id() + "\"");
            } else if (!marksOnly) {
                assertThat(texts(document, one.id())).contains(squeezed(one.label()));
            } else if (one.isDrawable()) {
                assertThat(svg).contains("data-figure=\"" + one.id() + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextSaysHowLongItIs(String id) throws Exception {
        NodeList texts = parse(svg(Samples.get(id))).getElementsByTagName("text");

        assertThat(texts.getLength()).isPositive();
        for (Element text : elements(texts)) {
            assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
            assertThat(text.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
        }
    }

    @Test
    void thePictureIsNamedAndDescribedForThoseWhoDoNotSeeIt() throws Exception {
        ChartSpec chart = Samples.get("casualties");
        Element svg = parse(svg(chart)).getDocumentElement();

        assertThat(svg.getAttribute("role")).as("img would hide its children").isEqualTo("group");
        assertThat(svg.getAttribute("lang")).isEqualTo("en");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("chart-casualties-title chart-casualties-desc");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(title.getAttribute("id")).isEqualTo("chart-casualties-title");
        assertThat(title.getTextContent())
                .isEqualTo("More than 3,400 officers died on duty and more than 48,000 were injured");
        assertThat(description.getAttribute("id")).isEqualTo("chart-casualties-desc");
        assertThat(description.getTextContent()).isEqualTo(chart.captions().alt());
    }

    @Test
    void barsInTheFileAreAsLongAsTheirBounds() throws Exception {
        Document svg = parse(svg(Samples.get("casualties")));

        double injured = width(svg, "injured");
        double died = width(svg, "died");
        assertThat(died / injured).isCloseTo(3_400 / 48_000.0, org.assertj.core.data.Offset.offset(1e-5));
    }

    /** Every item once, or all of a series of more than twelve points at once; nothing that can be focused is hidden. */
    @ParameterizedTest
    @MethodSource("samples")
    void aKeyboardReachesEveryItemInReadingOrderAndHearsItsWords(String id) throws Exception {
        ChartSpec chart = Samples.get(id);
        List<Element> stops = elements(parse(svg(chart)).getElementsByTagName("rect")).stream()
                .filter(rect -> rect.getAttribute("tabindex").equals("0"))
                .toList();

        assertThat(stops).isNotEmpty().allSatisfy(stop -> {
            assertThat(stop.getAttribute("role")).isEqualTo("img");
            assertThat(stop.getAttribute("aria-label")).isNotBlank();
            assertThat(stop.getAttribute("aria-hidden")).isEmpty();
            assertThat(Double.parseDouble(stop.getAttribute("width"))).isPositive();
        });
        String all = stops.stream().map(stop -> stop.getAttribute("aria-label")).collect(Collectors.joining("\n"));
        chart.references().forEach(line -> assertThat(all).contains(line.label() + ": " + line.spoken()));
        for (FigureItem item : chart.items()) {
            assertThat(all).contains(item.words().full());
        }
        if (chart instanceof ChartSpec.OfSeries series) {
            boolean rows = !(chart instanceof ChartSpec.Lines || chart instanceof ChartSpec.Multiples);
            for (Observation one : series.plot().observations()) {
                if (rows || one.isDrawable()) {
                    assertThat(all).contains(one.spoken());
                }
            }
            assertThat(stops)
                    .hasSizeLessThanOrEqualTo(series.plot().observations().size()
                            + chart.references().size());
        } else {
            assertThat(stops).hasSize(chart.items().size() + chart.references().size());
        }
    }

    @Test
    void aLongSeriesIsOneStopAndAShortOneAStopForEachPoint() throws Exception {
        assertThat(stops("forty-years")).hasSize(2);
        assertThat(stops("channels-over-time")).hasSize(30);
    }

    @Test
    void whatIsSaidIsWhatTheDataHolds() throws Exception {
        assertThat(stops("anxiety").get(0)).isEqualTo("Women, North East: 3.41 cases");
        assertThat(stops("casualties"))
                .containsExactly(
                        "Injured on duty: more than 48,000 officers", "Died on duty: more than 3,400 officers");
    }

    private static List<String> stops(String id) throws Exception {
        return elements(parse(svg(Samples.get(id))).getElementsByTagName("rect")).stream()
                .filter(rect -> rect.hasAttribute("tabindex"))
                .map(rect -> rect.getAttribute("aria-label"))
                .toList();
    }

    @Test
    void thePictureNamesTheFileWithItsData() throws Exception {
        Document svg = parse(svg(Samples.get("casualties")));

        assertThat(svg.getElementsByTagName("dc:source").item(0).getTextContent())
                .isEqualTo("casualties.csv");
    }

    private static String svg(ChartSpec chart) {
        return new String(new ChartExporter(Theme.standard()).svg(chart, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static double width(Document svg, String figure) {
        return elements(svg.getElementsByTagName("rect")).stream()
                .filter(rect -> rect.getAttribute("data-figure").equals(figure))
                .mapToDouble(rect -> Double.parseDouble(rect.getAttribute("width")))
                .findFirst()
                .orElseThrow();
    }

    /** A figure's texts, run together: lines may break anywhere. */
    private static String texts(Document svg, String figure) {
        StringBuilder texts = new StringBuilder();
        for (Element text : elements(svg.getElementsByTagName("text"))) {
            if (text.getAttribute("data-figure").equals(figure)) {
                texts.append(text.getTextContent()).append(' ');
            }
        }
        String words = texts.toString();
        return words + squeezed(words);
    }

    private static String squeezed(String words) {
        return words.replace(" ", "");
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }
}
