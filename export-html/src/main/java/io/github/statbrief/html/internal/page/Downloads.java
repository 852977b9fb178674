package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.outline.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes links to the files beside a page: those of the whole release, and below each section those of its tables and charts. */
final class Downloads {
    /** The files of the whole release with their names, which are the same in every language. */
    private static final Map<String, String> WHOLE = whole();

    private final PageContext page;
    private final HtmlWriter html;
    private final Map<String, Long> files;
    private final String folder;
    private final Map<String, List<String>> waiting = new LinkedHashMap<>();

    /**
     * Prepares to write into a page.
     *
     * @param files the path of each file in their folder, with its size in bytes
     * @param folder the path of their folder from the page
     */
    Downloads(PageContext page, Map<String, Long> files, String folder) {
        this.page = page;
        this.html = page.html();
        this.files = files;
        this.folder = folder;
    }

    private static Map<String, String> whole() {
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("brief.pdf", "PDF");
        whole.put("workbook.xlsx", "XLSX");
        whole.put("workbook.ods", "ODS");
        whole.put("data/figures.csv", "CSV");
        whole.put("release.json", "JSON");
        whole.put("brief.md", "Markdown");
        return whole;
    }

    /** The files of the whole release that are there. */
    List<String> ofRelease() {
        return WHOLE.keySet().stream().filter(files::containsKey).toList();
    }

    /** Writes links to files, with their formats. */
    void links(List<String> paths, String object) {
        boolean first = true;
        for (String path : paths) {
            if (!first) {
                html.text(" ");
            }
            first = false;
            html.open("a", "href", folder + path, "download", HtmlWriter.PRESENT);
            if (!object.isEmpty()) {
                html.leaf("span", object + ": ", "class", "hidden");
            }
            html.text(format(path)).close();
            html.text(" ").leaf("span", page.labels().size(files.getOrDefault(path, 0L)), "class", "size");
        }
    }

    private static String format(String path) {
        String format = path.substring(path.lastIndexOf('.') + 1);
        return WHOLE.getOrDefault(path, format.toUpperCase(Locale.ROOT));
    }

    /** Takes the files of a table of data. */
    void add(Block.DataTable table) {
        add(
                table.label(),
                List.of("workbook.xlsx", "workbook.ods", "data/" + table.table().id() + ".csv"));
    }

    /** Takes the files of a table of figures. */
    void add(Block.FigureTable table) {
        add(table.label(), List.of("workbook.xlsx", "workbook.ods", "data/figures.csv"));
    }

    /** Takes the files of a chart. */
    void add(Block.Chart chart) {
        String path = "charts/" + chart.chart().id();
        add(chart.label(), List.of(path + ".csv", path + ".png", path + ".svg"));
    }

    private void add(String label, List<String> paths) {
        List<String> there = paths.stream().filter(files::containsKey).toList();
        if (!there.isEmpty()) {
            waiting.computeIfAbsent(label, key -> new ArrayList<>()).addAll(there);
        }
    }

    /** Writes the links of what was taken since it was last called. */
    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        html.open("dl", "class", "downloads");
        waiting.forEach((label, paths) -> {
            html.open("div").leaf("dt", page.labels().download(label)).open("dd");
            links(paths, label);
            html.close().close();
        });
        html.close();
        waiting.clear();
    }
}
