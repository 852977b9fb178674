package io.github.statbrief.benchmarks;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws with XChart and writes with its own writer; everything anew each time. */
record XchartPeer(PeerCharts chart) {
    byte[] bars() throws IOException {
        CategoryChart drawn = titled();
        drawn.getStyler().setLabelsVisible(true);
        drawn.getStyler().setLegendVisible(false);
        drawn.addSeries("values", chart.names(), chart.series().get(0).values());
        return png(drawn);
    }

    byte[] lines() throws IOException {
        CategoryChart drawn = titled();
        drawn.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        drawn.getStyler().setXAxisMaxLabelCount(12);
        drawn.getStyler().setLegendFont(chart.regular().deriveFont(24f));
        for (PeerCharts.Series series : chart.series()) {
            drawn.addSeries(series.name(), chart.names(), series.values()).setMarker(SeriesMarkers.NONE);
        }
        return png(drawn);
    }

    private CategoryChart titled() {
        CategoryChart drawn = new CategoryChartBuilder()
                .width(chart.size().width())
                .height(chart.size().height())
                .title(chart.title())
                .build();
        CategoryStyler styler = drawn.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setChartTitleFont(chart.bold().deriveFont(36f));
        styler.setAxisTickLabelsFont(chart.regular().deriveFont(24f));
        styler.setSeriesColors(PeerCharts.COLOURS.toArray(Color[]::new));
        return drawn;
    }

    private static byte[] png(CategoryChart drawn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitmapEncoder.saveBitmap(drawn, out, BitmapEncoder.BitmapFormat.PNG);
        return out.toByteArray();
    }
}
