package io.github.statbrief.benchmarks;

import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** The same data as pictures of other libraries, set up as their users would: the same font, 1600 by 900 pixels, drawn anew each time. */
final class PeerCharts {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final double SCALE = 2;

    private final String title;
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final Font regular;
    private final Font bold;

    private PeerCharts(String title) {
        this.title = title;
        regular = font(Weight.REGULAR);
        bold = font(Weight.BOLD);
    }

    private static Font font(Weight weight) {
        byte[] file = Theme.standard().fonts().of(weight).bytes();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the theme's font cannot be read", e);
        }
    }

    static PeerCharts bars(ChartSpec.Bars bars) {
        PeerCharts peers = new PeerCharts(bars.captions().title().plain());
        for (FigureItem item : bars.items()) {
            peers.names.add(item.words().label());
            peers.values.add(item.figure().reading().number().orElseThrow().doubleValue());
        }
        return peers;
    }

    byte[] jfreechart() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        jfreeBars().draw(graphics, new java.awt.geom.Rectangle2D.Double(0, 0, WIDTH / SCALE, HEIGHT / SCALE));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private JFreeChart jfreeBars() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int at = 0; at < names.size(); at++) {
            data.addValue(values.get(at), "", names.get(at));
        }
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, new Color(0x12436D));
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(bold.deriveFont(12f));
        CategoryAxis categories = new CategoryAxis();
        categories.setTickLabelFont(regular.deriveFont(12f));
        categories.setMaximumCategoryLabelLines(2);
        NumberAxis numbers = new NumberAxis();
        numbers.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, categories, numbers, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setTitle(new TextTitle(title, bold.deriveFont(18f)));
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    byte[] xchart() throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .build();
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setChartTitleFont(bold.deriveFont(36f));
        chart.getStyler().setAxisTickLabelsFont(regular.deriveFont(24f));
        chart.getStyler().setSeriesColors(new Color[] {new Color(0x12436D)});
        chart.addSeries("values", names, values);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitmapEncoder.saveBitmap(chart, out, BitmapEncoder.BitmapFormat.PNG);
        return out.toByteArray();
    }
}
