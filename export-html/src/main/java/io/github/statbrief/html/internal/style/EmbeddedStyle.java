package io.github.statbrief.html.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns the style sheet of a page into one for a part of somebody else's page. Its rules reach nothing outside that
 * part, and those of the page around it reach nothing inside. What a page decides by the width of its window is decided
 * by the width of the part; it has the colours of light ground alone, because the page around it does not turn dark.
 */
final class EmbeddedStyle {
    /** The id of the part. */
    static final String ID = "statbrief";

    /** The id twice counts for more than any selector of the page around it that names one id. */
    private static final String PART = "#" + ID + "#" + ID;

    private static final String CONTAINER = "statbrief-part";

    /** Takes back what the page around it says of its elements, except of drawings, whose colours are attributes. */
    private static final String RESET = PART + "," + within("") + "," + within("::before") + "," + within("::after")
            + "{all:revert}" + PART + "{container:" + CONTAINER + "/inline-size;color-scheme:light;text-align:left}";

    /** A page around it has its own bar at the top, below which none can stick. */
    private static final String LAST = PART + " .contents-bar," + PART + " .contents{position:static}";

    private EmbeddedStyle() {}

    private static String within(String pseudoElement) {
        return PART + " :where(:not(svg,svg *))" + pseudoElement;
    }

    /** Makes the style sheet of a part. */
    static String of(String page) {
        StringBuilder part = new StringBuilder(RESET);
        rules(page, part);
        return part.append(LAST).toString();
    }

    private static void rules(String sheet, StringBuilder part) {
        int at = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
            String head = sheet.substring(at, open).strip();
            int close = end(sheet, open);
            String body = sheet.substring(open + 1, close);
            at = close + 1;
            if (head.startsWith("@media")) {
                media(head.substring("@media".length()).strip(), body, part);
            } else if (!head.startsWith("@page")) {
                part.append(selectors(head)).append('{').append(body).append('}');
            }
        }
    }

    private static void media(String condition, String body, StringBuilder part) {
        if (condition.contains("prefers-color-scheme")) {
            return;
        }
        boolean width = condition.contains("-width:");
        part.append(width ? "@container " + CONTAINER + " " : "@media ")
                .append(condition)
                .append('{');
        rules(body, part);
        part.append('}');
    }

    /** The place of the brace that closes the one at {@code open}. */
    private static int end(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            char character = sheet.charAt(at);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a rule of the style sheet is not closed: " + sheet.substring(open));
    }

    private static String selectors(String head) {
        return parts(head).stream().map(EmbeddedStyle::selector).collect(Collectors.joining(","));
    }

    private static String selector(String selector) {
        return switch (selector) {
            case ":root", "html", "body" -> PART;
            default -> PART + " " + selector;
        };
    }

    /** The selectors of a rule: commas within brackets part none. */
    private static List<String> parts(String head) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < head.length(); at++) {
            char character = head.charAt(at);
            depth += character == '(' || character == '[' ? 1 : character == ')' || character == ']' ? -1 : 0;
            if (character == ',' && depth == 0) {
                parts.add(head.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(head.substring(from).strip());
        return parts;
    }
}
