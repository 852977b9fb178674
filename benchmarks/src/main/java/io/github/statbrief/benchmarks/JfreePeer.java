package io.github.statbrief.benchmarks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws with JFreeChart at twice the size, as its users do for print, and writes with ImageIO; everything anew each time. */
record JfreePeer(PeerCharts chart) {
    private static final double SCALE = 2;

    byte[] bars() throws IOException {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, PeerCharts.COLOURS.get(0));
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(chart.bold().deriveFont(12f));
        NumberAxis numbers = new NumberAxis();
        numbers.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data(), categories(), numbers, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return png(plot, false);
    }

    byte[] lines() throws IOException {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, false);
        renderer.setDrawOutlines(false);
        for (int series = 0; series < chart.series().size(); series++) {
            renderer.setSeriesPaint(series, PeerCharts.COLOURS.get(series));
            renderer.setSeriesStroke(series, new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        NumberAxis numbers = new NumberAxis();
        numbers.setTickLabelFont(chart.regular().deriveFont(12f));
        CategoryPlot plot = new CategoryPlot(data(), categories(), numbers, renderer);
        plot.setRangeGridlinePaint(new Color(0xCDD3DA));
        return png(plot, true);
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (PeerCharts.Series series : chart.series()) {
            for (int at = 0; at < chart.names().size(); at++) {
                double value = series.values().get(at);
                data.addValue(
                        Double.isNaN(value) ? null : value,
                        series.name(),
                        chart.names().get(at));
            }
        }
        return data;
    }

    private CategoryAxis categories() {
        CategoryAxis categories = new CategoryAxis();
        categories.setTickLabelFont(chart.regular().deriveFont(chart.names().size() > 12 ? 6f : 12f));
        categories.setMaximumCategoryLabelLines(2);
        return categories;
    }

    private byte[] png(CategoryPlot plot, boolean legend) throws IOException {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        JFreeChart drawn = new JFreeChart(null, null, plot, legend);
        drawn.setTitle(new TextTitle(chart.title(), chart.bold().deriveFont(18f)));
        drawn.setBackgroundPaint(Color.WHITE);
        if (legend) {
            drawn.getLegend().setItemFont(chart.regular().deriveFont(12f));
        }
        PeerCharts.Size size = chart.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawn.draw(graphics, new Rectangle2D.Double(0, 0, size.width() / SCALE, size.height() / SCALE));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
