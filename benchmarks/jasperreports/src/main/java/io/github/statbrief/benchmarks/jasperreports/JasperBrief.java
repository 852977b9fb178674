package io.github.statbrief.benchmarks.jasperreports;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.charts.design.JRDesignBarPlot;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A brief of the first example as a user of JasperReports would make it from a table of its figures: title, head, the
 * figures by section with their periods and notes, and two bar charts in the report; from one filled report a PDF, a
 * workbook, and beside them the two charts as PNG. It has no tags, no quotes, no bounds beside the words of the table,
 * and charts are pictures in the workbook.
 */
final class JasperBrief {
    private static final int WIDTH = 515;
    private static final int PIXELS_WIDE = 1600;
    private static final int PIXELS_HIGH = 620;
    private static final List<String> COLUMNS = List.of("section", "label", "reading", "period", "notes");
    private static final List<String> CASUALTIES = List.of("killed-on-duty", "injured-on-duty");
    private static final List<String> HONOURS = List.of("first-class-hero", "second-class-hero");

    private final JasperReport report;
    private final List<Map<String, String>> figures;

    /** What one rendering gives, in bytes. */
    record Output(byte[] pdf, byte[] workbook, List<byte[]> charts) {}

    /**
     * Compiles the report and reads nothing.
     *
     * @param figures the rows of the table, in order
     */
    JasperBrief(List<Map<String, String>> figures) throws JRException {
        this.figures = figures;
        this.report = JasperCompileManager.compileReport(design());
    }

    /** Reads the table of figures. */
    static List<Map<String, String>> read(Path csv) throws IOException {
        List<List<String>> rows = Csv.rows(Files.readString(csv));
        List<Map<String, String>> figures = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> figure = new HashMap<>();
            for (int at = 0; at < row.size(); at++) {
                figure.put(rows.get(0).get(at), row.get(at));
            }
            figures.add(figure);
        }
        return figures;
    }

    /** Renders all files. */
    Output render() throws JRException, IOException {
        List<Map<String, ?>> rows = new ArrayList<>(figures);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("title", "Public security work since the 18th National Congress");
        parameters.put("head", "Ministry of Public Security, 2 July 2021, reported by China News Service");
        JasperPrint filled = JasperFillManager.fillReport(report, parameters, new JRMapCollectionDataSource(rows));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter pdfExporter = new JRPdfExporter();
        pdfExporter.setExporterInput(new SimpleExporterInput(filled));
        pdfExporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        pdfExporter.exportReport();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        JRXlsxExporter xlsxExporter = new JRXlsxExporter();
        xlsxExporter.setExporterInput(new SimpleExporterInput(filled));
        xlsxExporter.setExporterOutput(new SimpleOutputStreamExporterOutput(workbook));
        xlsxExporter.exportReport();
        return new Output(
                pdf.toByteArray(), workbook.toByteArray(), List.of(picture(CASUALTIES), picture(HONOURS)));
    }

    private byte[] picture(List<String> ids) throws IOException {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Map<String, String> figure : figures) {
            if (ids.contains(figure.get("id"))) {
                data.addValue(Double.parseDouble(figure.get("value")), "officers", figure.get("label"));
            }
        }
        JFreeChart chart = ChartFactory.createBarChart(
                "", "", "officers", data, PlotOrientation.HORIZONTAL, false, false, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartUtils.writeChartAsPNG(out, chart, PIXELS_WIDE, PIXELS_HIGH);
        return out.toByteArray();
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("brief");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(40);
        design.setRightMargin(40);
        design.setTopMargin(40);
        design.setBottomMargin(40);
        for (String name : List.of("title", "head")) {
            JRDesignParameter parameter = new JRDesignParameter();
            parameter.setName(name);
            parameter.setValueClass(String.class);
            design.addParameter(parameter);
        }
        List<String> fields = new ArrayList<>(COLUMNS);
        fields.add("id");
        fields.add("value");
        for (String name : fields) {
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(String.class);
            design.addField(field);
        }
        design.setTitle(title(design));
        sections(design);
        ((JRDesignSection) design.getDetailSection()).addBand(row(design));
        design.setSummary(charts(design));
        return design;
    }

    private static JRDesignBand title(JasperDesign design) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(90);
        band.addElement(field(design, "$P{title}", 0, 0, WIDTH, 40, 22f, true));
        band.addElement(field(design, "$P{head}", 0, 50, WIDTH, 30, 10f, false));
        return band;
    }

    private static void sections(JasperDesign design) throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("section");
        group.setExpression(new JRDesignExpression("$F{section}"));
        JRDesignBand band = new JRDesignBand();
        band.setHeight(56);
        band.addElement(field(design, "$F{section}", 0, 8, WIDTH, 22, 14f, true));
        int left = 0;
        for (String heading : List.of("Figure", "As stated", "Reference period", "Notes")) {
            JRDesignStaticText text = new JRDesignStaticText(design);
            text.setText(heading);
            text.setFontSize(9f);
            text.setBold(true);
            place(text, left, 34, WIDTH / 4 - 5, 18);
            band.addElement(text);
            left += WIDTH / 4;
        }
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        design.addGroup(group);
    }

    private static JRDesignBand row(JasperDesign design) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(20);
        int left = 0;
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            JRDesignTextField text = field(design, "$F{" + column + "}", left, 2, WIDTH / 4 - 5, 16, 9f, false);
            text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
            band.addElement(text);
            left += WIDTH / 4;
        }
        return band;
    }

    private static JRDesignBand charts(JasperDesign design) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(420);
        band.addElement(chart(design, CASUALTIES, 0));
        band.addElement(chart(design, HONOURS, 210));
        return band;
    }

    private static JRDesignChart chart(JasperDesign design, List<String> ids, int top) {
        JRDesignChart chart = new JRDesignChart(design, ChartTypeEnum.BAR);
        place(chart, 0, top, WIDTH, 200);
        chart.setShowLegend(false);
        JRDesignCategoryDataset data = new JRDesignCategoryDataset(null);
        data.setIncrementWhenExpression(new JRDesignExpression(
                "java.util.List.of(\"" + String.join("\", \"", ids) + "\").contains($F{id})"));
        JRDesignCategorySeries series = new JRDesignCategorySeries();
        series.setSeriesExpression(new JRDesignExpression("\"officers\""));
        series.setCategoryExpression(new JRDesignExpression("$F{label}"));
        series.setValueExpression(new JRDesignExpression("Double.valueOf($F{value})"));
        data.addCategorySeries(series);
        chart.setDataset(data);
        ((JRDesignBarPlot) chart.getPlot()).setValueAxisLabelExpression(new JRDesignExpression("\"officers\""));
        return chart;
    }

    private static JRDesignTextField field(
            JasperDesign design, String expression, int x, int y, int width, int height, float size, boolean bold) {
        JRDesignTextField text = new JRDesignTextField(design);
        text.setExpression(new JRDesignExpression(expression));
        text.setFontName("DejaVu Sans");
        text.setFontSize(size);
        text.setBold(bold);
        text.setForecolor(bold ? new Color(0x12436D) : new Color(0x1F2328));
        text.setBlankWhenNull(true);
        place(text, x, y, width, height);
        return text;
    }

    private static void place(JRDesignElement element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
    }
}
