package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure, cell or word of a release is lost in its page, and each has its value. */
class HtmlCompletenessTest {
    static Stream<Release> all() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureHasARowWithItsWordsItsValueAndItsReferences(Release release) {
        Document page = Pages.read(release);
        for (FigureItem item : items(Outline.of(release))) {
            Figure figure = item.figure();
            Element row = page.getElementById("figure-" + figure.id());
            assertThat(row).as(figure.id()).isNotNull();
            Element value = row.selectFirst("[data-figure=" + figure.id() + "]");
            assertThat(plain(value.text()))
                    .contains(
                            plain(item.words().plainNumber()),
                            plain(item.words().lead()));
            assertThat(plain(row.text()))
                    .contains(plain(item.words().period()), plain(item.words().columnUnit()));
            assertThat(row.select(".flag").eachText()).isEqualTo(item.words().flags());
            assertThat(row.select("a.reference").eachText())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(item.notes().stream(), item.quotes().stream())
                            .map(reference -> reference.label())
                            .toList());
            assertThat(value.attr("value")).isEqualTo(number(figure.value()));
        }
    }

    /** The number of a stated value in full digits, computed here once more. */
    private static String number(StatedValue value) {
        if (value instanceof StatedValue.Point point) {
            return new BigDecimal(point.value().toPlainString()).toPlainString();
        }
        return value instanceof StatedValue.Range range
                ? range.low().toPlainString() + "/" + range.high().toPlainString()
                : "";
    }

    private static List<FigureItem> items(Outline outline) {
        return outline.blocks().stream()
                .flatMap(block -> block instanceof Block.FigureTable table
                        ? table.parts().stream().flatMap(part -> part.rows().stream())
                        : block instanceof Block.AllFigures all ? all.items().stream() : Stream.empty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOccurrenceOfAFigureHasTheSameValue(Release release) {
        Document page = Pages.read(release);
        for (Figure figure : release.figures().toList()) {
            Set<String> values = page.select("data[data-figure=" + figure.id() + "]").stream()
                    .map(element -> element.attr("value") + element.attr("data-bound") + element.attr("data-unit"))
                    .collect(Collectors.toSet());
            assertThat(values).as(figure.id()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyShownCellHasItsNumberAndItsFlags(Release release) {
        Document page = Pages.read(release);
        for (Block block : Outline.of(release).blocks()) {
            if (block instanceof Block.DataTable table) {
                Element shown = page.getElementById("table-" + table.table().id());
                for (Grid.Row row : table.grid().rows()) {
                    for (Grid.Place place : row.places()) {
                        place.cell().ifPresent(cell -> hasCell(shown, table.table(), cell, place));
                    }
                }
            }
        }
    }

    private static void hasCell(Element shown, Table table, int row, Grid.Place place) {
        String id = CellReference.of(table, row).notation();
        List<Element> found = shown.getElementsByAttributeValue("data-figure", id);
        assertThat(found).as(id).hasSize(1);
        Element cell = found.get(0);
        assertThat(cell.text()).as(id).isEqualTo(place.sign() + place.number());
        assertThat(cell.parent().select(".flag").eachText())
                .isEqualTo(
                        place.flags().isEmpty()
                                ? List.of()
                                : List.of(place.flags().split(" ", -1)));
        assertThat(cell.attr("value")).isEqualTo(number(table.cells().cell(row).value()));
    }

    private static Stream<Block.FigureMatrix> matrices(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.FigureMatrix.class::isInstance)
                .map(Block.FigureMatrix.class::cast);
    }

    private static List<String> notes(Release release, String figure) {
        return matrices(release)
                .flatMap(matrix -> matrix.figures().rows().stream())
                .filter(item -> item.figure().id().equals(figure))
                .flatMap(item -> item.notes().stream())
                .map(note -> "#note-" + note.number())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureOfATableOfFiguresHasItsNumberItsFlagsAndItsNotes(Release release) {
        Document page = Pages.read(release);
        matrices(release).forEach(matrix -> {
            Element table = page.getElementById("table-" + matrix.id());
            for (Grid.Row row : matrix.grid().rows()) {
                for (Grid.Place place : row.places()) {
                    place.figure().ifPresent(item -> hasFigure(table, item, place));
                }
            }
            Element foot = table.parent().nextElementSiblings().select(".foot").first();
            for (Block.FigureMatrix.Noted noted : matrix.notes()) {
                assertThat(foot.text()).contains(noted.of());
                assertThat(foot.select("a.reference").eachText())
                        .containsAll(noted.notes().stream()
                                .map(reference -> reference.label())
                                .toList());
            }
        });
    }

    private static void hasFigure(Element table, FigureItem item, Grid.Place place) {
        Element cell = table.getElementById("figure-" + item.figure().id());
        assertThat(cell).as(item.figure().id()).isNotNull();
        Element value = cell.selectFirst("[data-figure=" + item.figure().id() + "]");
        assertThat(value.text()).isEqualTo(place.sign() + place.number());
        assertThat(value.attr("value")).isEqualTo(number(item.figure().value()));
        assertThat(cell.select(".flag").eachText()).isEqualTo(item.words().flags());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChartIsDrawnWithItsWordsAndItsData(Release release) {
        Document page = Pages.read(release);
        for (Block block : Outline.of(release).blocks()) {
            if (block instanceof Block.Chart chart) {
                Element figure =
                        page.getElementById("figure-of-" + chart.chart().id());
                assertThat(plain(figure.select("figcaption").text()))
                        .contains(
                                chart.label(),
                                plain(chart.chart().captions().title().plain()));
                List<Element> views = figure.select("> .view");
                isDrawn(views.isEmpty() ? figure : views.get(0), chart.chart());
                assertThat(views).hasSize(chart.views().isPresent() ? 2 : 0);
                chart.views().ifPresent(both -> isDrawn(views.get(1), both.other()));
            }
        }
    }

    private static void isDrawn(Element view, ChartSpec chart) {
        assertThat(view.select("svg desc").eachText())
                .isNotEmpty()
                .allMatch(words -> plain(words).equals(plain(chart.captions().alt())));
        hasData(view.selectFirst("details table"), chart);
    }

    private static void hasData(Element table, ChartSpec chart) {
        Set<String> ids = Set.copyOf(table.select("[data-figure]").eachAttr("data-figure"));
        Set<String> expected = chart instanceof ChartSpec.OfSeries series
                ? series.plot().observations().stream().map(Observation::id).collect(Collectors.toSet())
                : chart.items().stream().map(item -> item.figure().id()).collect(Collectors.toSet());
        assertThat(ids).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereWordForWord(Release release) {
        String page = plain(Pages.read(release).body().wholeText());
        for (Block block : Outline.of(release).blocks()) {
            if (block instanceof Block.Paragraphs text) {
                text.passages().forEach(passage -> passage.texts().forEach(each -> has(page, each)));
            } else if (block instanceof Block.Summary summary) {
                summary.passages().forEach(passage -> passage.texts().forEach(each -> has(page, each)));
            } else if (block instanceof Block.Notes notes) {
                notes.items()
                        .forEach(note -> note.passages()
                                .forEach(passage -> passage.texts().forEach(each -> has(page, each))));
            } else if (block instanceof Block.Quotes quotes) {
                quotes.items()
                        .forEach(quote ->
                                assertThat(page).contains(plain(quote.quote().text())));
            } else if (block instanceof Block.Sources sources) {
                sources.items().forEach(source -> assertThat(page).contains(plain(source.text())));
            }
        }
    }

    private static void has(String page, RichText text) {
        assertThat(page).contains(plain(text.plain()));
    }

    /** A text as it is seen: runs of spaces are one, and what is not seen is left out. */
    private static String plain(String text) {
        return text.replace("\u200B", "").replaceAll("[\\s\u00A0]+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureThatATextNamesOpensOneCardWithAllOfIt(Release release) {
        Document page = Pages.read(release);
        Set<String> inTables = matrices(release)
                .flatMap(matrix -> matrix.figures().rows().stream())
                .map(item -> item.figure().id())
                .collect(Collectors.toSet());
        for (Element button : page.select("button.look")) {
            String id = button.selectFirst("[data-figure]").attr("data-figure");
            Element card = page.getElementById(button.attr("popovertarget"));
            assertThat(card.select("[data-figure]").attr("data-figure")).isEqualTo(id);
            assertThat(card.select("code").text()).isEqualTo(id);
            // notes on figures that form a table stand below it
            Element place = page.getElementById("figure-" + id);
            assertThat(card.select("a.reference").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(
                            inTables.contains(id)
                                    ? notes(release, id)
                                    : place.select("a.reference").eachAttr("href"));
        }
    }
}
