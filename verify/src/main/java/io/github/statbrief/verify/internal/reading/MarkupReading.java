package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a web page or an SVG drawing with jsoup: texts, attributes that are read out, and data for programs. Used by one thread. */
public final class MarkupReading {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "em", "i", "label", "mark", "q", "small", "span",
            "strong", "sub", "sup", "time", "tspan", "wbr");
    /** Attributes whose words are read out or shown. */
    private static final Set<String> READ_OUT = Set.of("aria-label", "aria-description", "alt", "title", "placeholder");

    private static final Pattern JSON_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|.)");
    private static final String FIGURE = "data-figure";

    private final List<Passage> passages = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<ChartText> charts = new ArrayList<>();
    private Optional<ChartBuilder> chart = Optional.empty();
    private PassageBuilder current = new PassageBuilder();
    private String place = "";
    private boolean shown = true;

    private MarkupReading() {}

    /**
     * Reads a web page.
     *
     * @param file its path in the folder of outputs
     * @param content its text
     * @return all that it says
     */
    public static Reading ofPage(String file, String content) {
        return read(file, Jsoup.parse(content));
    }

    /**
     * Reads a drawing.
     *
     * @param file its path in the folder of outputs
     * @param content its text
     * @return all that it says
     */
    public static Reading ofDrawing(String file, String content) {
        return read(file, Jsoup.parse(content, Parser.xmlParser()));
    }

    private static Reading read(String file, Document document) {
        MarkupReading reading = new MarkupReading();
        reading.children(document);
        reading.end();
        return new Reading(file, reading.passages, reading.tables, reading.charts, reading.problems);
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                current.add(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        boolean before = shown;
        String placeBefore = place;
        shown = shown && !isHidden(element);
        place = place(element);
        switch (name) {
            case "style" -> {}
            case "script" -> script(element);
            case "meta" -> meta(element);
            case "table" -> table(element);
            case "svg" -> drawing(element);
            case "text" -> text(element);
            default -> content(element, name);
        }
        shown = before;
        place = placeBefore;
    }

    private void content(Element element, String name) {
        if (INLINE.contains(name)) {
            // the lines of a caption are elements of their own
            boolean line = element.closest("caption") != null || element.previousSibling() instanceof Element;
            if (line) {
                current.space();
            }
            int start = current.begin();
            children(element);
            mark(element, start);
            LinkCheck.problem(element.attr("href"), element.text(), element.attr("aria-label"))
                    .ifPresent(problems::add);
            if (line) {
                current.space();
            }
            element.attributes().forEach(attribute -> attribute(element, attribute.getKey()));
            return;
        }
        end();
        element.attributes().forEach(attribute -> attribute(element, attribute.getKey()));
        int start = current.begin();
        children(element);
        if (!name.equals("g")) {
            mark(element, start);
        }
        end();
    }

    /** A description for programs; not a policy or a size of windows. */
    private void meta(Element meta) {
        if (!meta.hasAttr("http-equiv") && !meta.attr("name").equals("viewport")) {
            attribute(meta, "content");
        }
    }

    private void drawing(Element drawing) {
        end();
        ChartBuilder texts = new ChartBuilder(place, shown);
        chart = Optional.of(texts);
        content(drawing, "svg");
        chart = Optional.empty();
        passages.addAll(texts.passages());
        charts.addAll(texts.texts());
    }

    private void text(Element text) {
        double left = number(text, "x");
        chart.ifPresent(texts ->
                texts.add(text.attr(FIGURE), text.text(), left, left + number(text, "textLength"), number(text, "y")));
    }

    private static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.attr(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void mark(Element element, int start) {
        if (element.hasAttr(FIGURE)) {
            Map<String, String> stated = new HashMap<>();
            for (String key : List.of("value", "data-bound", "data-unit")) {
                if (element.hasAttr(key)) {
                    stated.put(key.replace("data-", ""), element.attr(key));
                }
            }
            current.mark(element.attr(FIGURE), start, stated);
        }
    }

    private void end() {
        if (!current.isEmpty()) {
            passages.add(current.passage(place, shown));
            current = new PassageBuilder();
        }
    }

    private void attribute(Element element, String key) {
        if (!READ_OUT.contains(key) && !key.equals("content")) {
            return;
        }
        PassageBuilder words = new PassageBuilder();
        words.add(element.attr(key));
        if (element.hasAttr(FIGURE)) {
            words.mark(element.attr(FIGURE), 0, Map.of());
        }
        if (!words.isEmpty()) {
            passages.add(words.passage(place + ", " + key, false));
        }
    }

    /** Data for programs; the script of the page itself says nothing. */
    private void script(Element script) {
        if (script.attr("type").endsWith("json")) {
            for (DataNode data : script.dataNodes()) {
                Matcher strings = JSON_STRING.matcher(data.getWholeData());
                while (strings.find()) {
                    passages.add(new Passage("data for programs", unescaped(strings.group(1)), List.of(), false));
                }
            }
        }
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? Character.isLetter(escape.group().charAt(1))
                                        ? " "
                                        : escape.group().substring(1)
                                : Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    private void table(Element table) {
        end();
        RowsBuilder rows = new RowsBuilder();
        StringBuilder name = new StringBuilder();
        table.select("> caption").forEach(caption -> {
            int before = passages.size();
            content(caption, "caption");
            passages.subList(before, passages.size()).forEach(passage -> name.append(passage.text()));
        });
        Element figure = table.closest("figure");
        if (figure != null) {
            figure.select("> figcaption").forEach(caption -> name.append(' ').append(caption.text()));
            // a chart in two views has a subtitle for each
            Optional.ofNullable(table.closest(".view"))
                    .map(view -> view.select("> .subtitle"))
                    .ifPresent(subtitle -> name.append(' ').append(subtitle.text()));
        }
        for (Element row : table.select("tr")) {
            String rowPlace = place;
            place = row.id().isEmpty() ? place : "#" + row.id();
            rows.row();
            for (Element cell : row.select("> th, > td")) {
                rows.cell(cell(cell), span(cell, "colspan"), span(cell, "rowspan"));
            }
            place = rowPlace;
            if (row.parent() != null && row.parent().normalName().equals("thead")) {
                rows.headings();
            }
        }
        tables.add(rows.table(place, name.toString()));
    }

    /** One cell as one passage, whatever blocks it has. */
    private Passage cell(Element cell) {
        end();
        int before = passages.size();
        boolean outer = shown;
        shown = shown && !isHidden(cell);
        content(cell, cell.normalName());
        shown = outer;
        passages.subList(before, passages.size()).replaceAll(part -> part.in(Passage.Kind.CELL));
        List<Passage> parts = new ArrayList<>(passages.subList(before, passages.size()));
        parts.removeIf(part -> part.place().contains(", "));
        return Passages.join(place, parts);
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return !span.isEmpty() && span.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(span) : 1;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("popover")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** The nearest element with an id; of drawings, the kind of element. */
    private String place(Element element) {
        if (!element.id().isEmpty()) {
            return "#" + element.id();
        }
        return place.isEmpty() ? "<" + element.normalName() + ">" : place;
    }
}
