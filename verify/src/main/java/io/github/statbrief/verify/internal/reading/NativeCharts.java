package io.github.statbrief.verify.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the charts of a workbook: their texts, and the copies of cells that they draw, which must equal the cells. Used by
 * one thread.
 */
public final class NativeCharts {
    /** How the place of a line of a chart's title ends. */
    public static final String TITLE = ", title";

    private static final Pattern RANGE =
            Pattern.compile("(?:'((?:[^']|'')+)'|([^!]+))!\\$([A-Z]+)\\$([0-9]+)(?::\\$([A-Z]+)\\$([0-9]+))?");

    /** Where the axis of an upright line begins and ends. */
    private static final Pattern END = Pattern.compile("[01](?:\\.0)?");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u00AD\\u200B\\u2060]");

    private static final Sheet NONE = new Sheet("", true, List.of());

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private NativeCharts(List<Sheet> all) {
        all.forEach(sheet -> sheets.put(sheet.name(), sheet));
    }

    /**
     * Reads the charts.
     *
     * @param content the bytes of the workbook
     * @param sheets its sheets
     * @param passages receives their texts
     * @param problems receives the copies that differ from their cells
     * @throws IOException if it is no workbook
     */
    static void read(byte[] content, List<Sheet> sheets, List<Passage> passages, List<String> problems)
            throws IOException {
        NativeCharts charts = new NativeCharts(sheets);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                if (part.matches("xl/(charts|drawings)/[a-z]+[0-9]+\\.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    charts.part(part, Jsoup.parse(xml, Parser.xmlParser()));
                }
            }
        }
        passages.addAll(charts.passages);
        problems.addAll(charts.problems);
    }

    private void part(String part, Document document) {
        document.getElementsByTag("a:t").forEach(text -> add(isTitle(text) ? part + TITLE : part, text.wholeText()));
        document.getElementsByAttribute("descr").forEach(picture -> add(part, picture.attr("descr")));
        for (Element series : document.getElementsByTag("c:ser")) {
            series(part, series);
        }
    }

    /** Whether a text stands above a chart, and not at an axis or a point. */
    private static boolean isTitle(Element text) {
        Element title = text.closest("c|title");
        return title != null
                && title.parent() != null
                && title.parent().normalName().equals("c:chart");
    }

    private void add(String part, String text) {
        PassageBuilder builder = new PassageBuilder();
        builder.add(text);
        if (!builder.isEmpty()) {
            passages.add(builder.passage(part, true).in(Passage.Kind.CHART));
        }
    }

    private void series(String part, Element series) {
        for (Element reference : series.getElementsByTag("c:f")) {
            Matcher range = RANGE.matcher(reference.text());
            Element parent = reference.parent();
            if (!range.matches() || parent == null || !sheets.containsKey(name(range))) {
                problems.add(part + " draws '" + reference.text() + "', which are no cells of the workbook");
                continue;
            }
            for (Element point : parent.getElementsByTag("c:pt")) {
                SheetCell cell = cell(range, Integer.parseInt(point.attr("idx")));
                String copy = point.text();
                if (!isCopy(copy, cell)) {
                    problems.add(part + " draws '" + copy + "' in the place of '" + cell.text() + "' of "
                            + reference.text());
                }
            }
        }
        named(part, series);
        Optional<SheetCell> below = belowName(series);
        series.getElementsByTag("c:numLit")
                .forEach(points -> points.getElementsByTag("c:v").stream()
                        .filter(point -> !END.matcher(point.text()).matches())
                        .filter(point -> below.isEmpty() || !isCopy(point.text(), below.get()))
                        .forEach(point -> problems.add(part + " draws '" + point.text()
                                + "', which is neither of a cell nor an end of an axis")));
    }

    /**
     * The cell below that of the name of a series: the line of a reference value in a chart with a single bar has two ends
     * and one cell.
     */
    private Optional<SheetCell> belowName(Element series) {
        return within(series, "c:tx")
                .flatMap(text -> within(text, "c:f"))
                .map(reference -> RANGE.matcher(reference.text()))
                .filter(Matcher::matches)
                .map(range -> cell(range, 1, 0))
                .filter(cell -> cell.number().isPresent());
    }

    /** Checks that a series bears the name of the column that it draws. */
    private void named(String part, Element series) {
        Optional<String> name =
                within(series, "c:tx").flatMap(text -> within(text, "c:v")).map(Element::text);
        Optional<Matcher> values = within(series, "c:val")
                .flatMap(value -> within(value, "c:f"))
                .map(reference -> RANGE.matcher(reference.text()))
                .filter(Matcher::matches);
        if (name.isPresent() && values.isPresent() && sheets.containsKey(name(values.get()))) {
            String own = heading(values.get(), 0);
            // bars to the left are calculated from a column elsewhere, to whose name they refer
            boolean elsewhere =
                    within(series, "c:tx").flatMap(text -> within(text, "c:f")).isPresent()
                            && !isNamed(heading(values.get(), 1) + heading(values.get(), -1), name.get());
            boolean isOwn = isNamed(own, name.get()) || elsewhere;
            if (!isOwn) {
                problems.add(part + " draws what stands under '" + own + "' as '" + name.get() + "'");
            }
        }
    }

    private static boolean isNamed(String heading, String name) {
        return unspaced(heading).contains(unspaced(name));
    }

    /** All that stands above a range of one column, or above the column beside it, or before a range of one row. */
    private String heading(Matcher range, int beside) {
        StringBuilder heading = new StringBuilder();
        if (inRow(range)) {
            for (int left = -1; left > -column(range); left--) {
                heading.append(cell(range, 0, left).text()).append(' ');
            }
        } else {
            for (int above = -1; above > -Integer.parseInt(range.group(4)); above--) {
                heading.append(cell(range, above, beside).text()).append(' ');
            }
            for (int left = -1; beside == 0 && left > -column(range); left--) {
                heading.append(cell(range, 0, left).text()).append(' ');
            }
        }
        return heading.toString().strip();
    }

    /** A text without spaces, of which a program may keep one where another stood. */
    private static String unspaced(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static Optional<Element> within(Element element, String tag) {
        return element.getElementsByTag(tag).stream().findFirst();
    }

    private static String name(Matcher range) {
        return range.group(1) == null ? range.group(2) : range.group(1).replace("''", "'");
    }

    /** A cell of a range of one row or one column, counted from 0. */
    private SheetCell cell(Matcher range, int index) {
        return inRow(range) ? cell(range, 0, index) : cell(range, index, 0);
    }

    private static boolean inRow(Matcher range) {
        return range.group(5) != null && !range.group(5).equals(range.group(3));
    }

    private SheetCell cell(Matcher range, int down, int right) {
        int column = column(range) + right;
        int row = Integer.parseInt(range.group(4)) - 1 + down;
        List<List<SheetCell>> rows = sheets.getOrDefault(name(range), NONE).rows();
        boolean known = row >= 0
                && row < rows.size()
                && column > 0
                && column <= rows.get(row).size();
        return known ? rows.get(row).get(column - 1) : SheetCell.EMPTY;
    }

    /** The first column of a range, counted from 1. */
    private static int column(Matcher range) {
        return range.group(3).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    private static boolean isCopy(String copy, SheetCell cell) {
        if (cell.number().isEmpty()) {
            return unspaced(copy).equals(unspaced(cell.text()));
        }
        try {
            return new BigDecimal(copy).compareTo(cell.number().get()) == 0;
        } catch (NumberFormatException e) {
            return copy.equals(cell.text());
        }
    }
}
