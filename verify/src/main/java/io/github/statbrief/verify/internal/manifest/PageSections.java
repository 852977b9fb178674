package io.github.statbrief.verify.internal.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a web page as the check page does: each table, drawing and card is a section, all other text is one; a row has
 * the words of a row of a table or of a paragraph, each with the figure of the nearest element that names one.
 */
final class PageSections {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "em", "i", "label", "mark", "q", "small", "span",
            "strong", "sub", "sup", "time", "tspan", "wbr");
    private static final List<String> ATTRIBUTES = List.of(
            "value",
            "data-bound",
            "data-unit",
            "data-sense",
            "aria-label",
            "aria-description",
            "alt",
            "title",
            "placeholder");
    private static final String FIGURE = "data-figure";
    private static final String PARTS = "table, svg, [popover]";

    private final Map<Element, Part> parts = new LinkedHashMap<>();
    private final Map<Element, List<Section.Words>> rows = new HashMap<>();

    private PageSections() {}

    /** The rows of a section while they are read. */
    private static final class Part {
        private final List<List<Section.Words>> rows = new ArrayList<>();
        private int head;
    }

    static List<Section> of(String content) {
        PageSections page = new PageSections();
        Document document = Jsoup.parse(content);
        page.read(document.body());
        List<Section> sections = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Map.Entry<Element, Part> each : page.parts.entrySet()) {
            Element element = each.getKey();
            String name = name(element);
            int times = names.merge(name, 1, Integer::sum);
            boolean whole = !List.of("table", "body").contains(element.normalName());
            Part part = each.getValue();
            sections.add(new Section(times == 1 ? name : name + " (" + times + ")", part.head, whole, part.rows));
        }
        return sections;
    }

    private void read(Element element) {
        String name = element.normalName();
        if (name.equals("style")
                || (name.equals("script") && !element.attr("type").endsWith("json"))) {
            return;
        }
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                add(element, element.attr(attribute));
            }
        }
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                read(child);
            } else if (node instanceof TextNode text) {
                add(element, text.getWholeText());
            } else if (node instanceof DataNode data) {
                add(element, data.getWholeData());
            }
        }
    }

    private void add(Element element, String text) {
        String id = Optional.ofNullable(element.closest("[" + FIGURE + "]"))
                .map(figure -> figure.attr(FIGURE))
                .orElse("");
        Section.Words words = new Section.Words(text, id);
        if (!words.text().isEmpty()) {
            rows.computeIfAbsent(block(element), this::row).add(words);
        }
    }

    /** The row of a table or the paragraph that an element is a part of. */
    private static Element block(Element element) {
        Element row = element.closest("tr");
        Element block = row == null ? element : row;
        Element parent = block.parent();
        while (parent != null && INLINE.contains(block.normalName())) {
            block = parent;
            parent = block.parent();
        }
        return block;
    }

    private List<Section.Words> row(Element block) {
        Element whole = block.closest(PARTS);
        Part part = parts.computeIfAbsent(whole == null ? block.closest("body") : whole, key -> new Part());
        List<Section.Words> row = new ArrayList<>();
        part.rows.add(row);
        if (block.closest("caption, thead") != null) {
            part.head = part.rows.size();
        }
        return row;
    }

    /** The nearest element with an id, and what the section is in it. */
    private static String name(Element element) {
        Element named = element.closest("[id]");
        String name = named == null ? "" : "#" + named.id();
        return (element.hasAttr("id") ? name : name + " " + element.normalName()).strip();
    }
}
