package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts as applications take them away: shown in a panel, changed, and drawn again. */
class ApplicationChartTest {
    private static final int[][] SIZES = {{360, 260}, {800, 500}, {1400, 900}};
    private static final ChartPainter PAINTER = new ChartPainter(Theme.standard());

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    /** A panel paints into what is handed to it, with or without a display. */
    @ParameterizedTest
    @MethodSource("samples")
    void aPanelPaintsTheChartInEverySizeAndLeadsFromEachPlaceToAFigure(String id) {
        ChartSpec spec = Samples.get(id);
        JFreeChart chart = PAINTER.chart(spec, Locale.ENGLISH);
        ChartPanel panel = new ChartPanel(chart);
        panel.setMaximumDrawWidth(2000);
        panel.setMaximumDrawHeight(2000);
        panel.setMinimumDrawWidth(100);
        panel.setMinimumDrawHeight(100);
        for (int[] size : SIZES) {
            panel.setSize(size[0], size[1]);
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            panel.paint(graphics);
            graphics.dispose();

            assertThat(colours(image)).as("%d x %d", size[0], size[1]).hasSizeGreaterThan(5);
            if (size[0] >= 800) {
                assertThat(figures(panel)).containsAll(drawn(spec));
            }
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static List<ChartEntity> entities(ChartPanel panel) {
        Collection<?> all = panel.getChartRenderingInfo().getEntityCollection().getEntities();
        return all.stream().map(ChartEntity.class::cast).toList();
    }

    private static Set<String> figures(ChartPanel panel) {
        return entities(panel).stream()
                .map(ChartEntity::getURLText)
                .filter(url -> url != null)
                .collect(Collectors.toSet());
    }

    /** The ids of what has a place on an axis, or of every figure where there is none. */
    private static List<String> drawn(ChartSpec spec) {
        if (spec instanceof ChartSpec.OfSeries series) {
            return series.plot().observations().stream()
                    .filter(one -> one.isDrawable())
                    .map(one -> one.id())
                    .toList();
        }
        return spec.items().stream().map(item -> item.figure().id()).toList();
    }

    @Test
    void aToolTipSaysTheValueInWords() {
        ChartPanel panel = new ChartPanel(PAINTER.chart(Samples.get("casualties"), Locale.ENGLISH));
        panel.setSize(900, 500);
        Graphics2D graphics = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB).createGraphics();
        panel.paint(graphics);
        graphics.dispose();

        assertThat(entities(panel))
                .filteredOn(entity -> "injured".equals(entity.getURLText()))
                .extracting(ChartEntity::getToolTipText)
                .contains("Injured on duty: more than 48,000 officers");
    }

    /** Nothing is lost on the way into an application and back. */
    @ParameterizedTest
    @MethodSource("samples")
    void aChartThatIsNotChangedIsDrawnAsItsPicture(String id) {
        ChartSpec spec = Samples.get(id);
        JFreeChart chart = PAINTER.chart(spec, Locale.ENGLISH);
        Drawing picture = PAINTER.picture(spec, Locale.ENGLISH, true);

        Drawing again = PAINTER.draw(chart, picture.width(), PAINTER.height(chart, picture.width()));

        assertThat(again).isEqualTo(picture);
    }

    @Test
    void aChangedChartReturnsAsPngAndSvg() {
        ChartSpec spec = Samples.get("casualties");
        JFreeChart chart = PAINTER.chart(spec, Locale.ENGLISH);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.getRenderer().setSeriesPaint(0, new Color(0x801650));
        plot.addRangeMarker(new ValueMarker(20_000, Color.BLACK, plot.getRangeGridlineStroke(), null, null, 1));
        chart.setTitle(new TextTitle("Changed", new Font(Font.SANS_SERIF, Font.BOLD, 14)));

        Drawing drawing = PAINTER.draw(chart, 600, 400);
        ChartExporter exporter = new ChartExporter(Theme.standard());

        assertThat(new Scene(drawing).boxes("injured").get(0).colour()).isEqualTo(Colour.of("#801650"));
        assertThat(new Scene(drawing).texts()).extracting(Mark.Text::words).contains("Changed");
        assertThat(exporter.png(drawing, "Changed", "Alt")).isNotEmpty();
        assertThat(new String(exporter.svg(drawing, spec, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("#801650", "data-figure=\"injured\"");
    }

    @Test
    void everyCallMakesAChartOfItsOwn() {
        ChartSpec spec = Samples.get("awards");
        JFreeChart changed = PAINTER.chart(spec, Locale.ENGLISH);
        changed.getCategoryPlot().getRenderer().setSeriesPaint(0, Color.RED);

        assertThat(PAINTER.chart(spec, Locale.ENGLISH)).isNotSameAs(changed);
        assertThat(PAINTER.draw(spec, Locale.ENGLISH, 484).marks())
                .noneMatch(mark -> mark.colour().equals(new Colour(255, 0, 0)));
    }

    @Test
    void whatADrawingCannotHoldIsAnErrorThatSaysWhy() {
        List<Color> refused = new ArrayList<>(List.of(new Color(1, 2, 3, 128)));
        for (Color colour : refused) {
            JFreeChart chart = PAINTER.chart(Samples.get("awards"), Locale.ENGLISH);
            chart.getCategoryPlot().getRenderer().setSeriesPaint(0, colour);
            assertThatThrownBy(() -> PAINTER.draw(chart, 500, 300)).hasMessageContaining("opaque colours");
        }
        JFreeChart shaded = PAINTER.chart(Samples.get("awards"), Locale.ENGLISH);
        shaded.setBackgroundPaint(new GradientPaint(0, 0, Color.WHITE, 0, 9, Color.RED));
        assertThatThrownBy(() -> PAINTER.draw(shaded, 500, 300)).hasMessageContaining("no GradientPaint");
    }
}
