package io.github.statbrief.verify.internal.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The number styles of an open spreadsheet (OpenDocument 1.3, part 3, 16.29), in the codes of workbooks. */
final class OpenFormats {
    private final Map<String, String> byStyle = new HashMap<>();

    OpenFormats(Document document) {
        Map<String, Element> formats = new HashMap<>();
        document.getElementsByTag("number:number-style")
                .forEach(format -> formats.put(format.attr("style:name"), format));
        for (Element style : document.getElementsByTag("style:style")) {
            Element format = formats.get(style.attr("style:data-style-name"));
            if (format != null) {
                byStyle.put(style.attr("style:name"), code(format, formats));
            }
        }
    }

    /** The format code of a style of cells; empty if numbers are shown as they are. */
    String of(String style) {
        return byStyle.getOrDefault(style, "");
    }

    private static String code(Element format, Map<String, Element> formats) {
        String own = section(format);
        String positive = own;
        String negative = "";
        String zero = own;
        for (Element map : format.getElementsByTag("style:map")) {
            Element other = formats.get(map.attr("style:apply-style-name"));
            String section = other == null ? own : section(other);
            switch (map.attr("style:condition")) {
                case "value()>=0" -> {
                    positive = section;
                    zero = section;
                    negative = own;
                }
                case "value()>0" -> positive = section;
                case "value()<0" -> negative = section;
                default -> throw new IllegalArgumentException("unknown condition " + map);
            }
        }
        return negative.isEmpty() ? positive : positive + ";" + negative + ";" + zero;
    }

    private static String section(Element format) {
        StringBuilder code = new StringBuilder();
        for (Element part : format.children()) {
            if (part.normalName().equals("number:text")) {
                code.append('"').append(part.wholeText()).append('"');
            } else if (part.normalName().equals("number:number")) {
                code.append(part.attr("number:grouping").equals("true") ? "#,##0" : "0");
                int decimals = integer(part.attr("number:decimal-places"));
                code.append(decimals > 0 ? "." + "0".repeat(decimals) : "");
                // a factor of 1000 leaves out three digits
                code.append(","
                        .repeat(part.attr("number:display-factor")
                                        .replaceFirst("1", "")
                                        .length()
                                / 3));
            }
        }
        return code.toString();
    }

    private static int integer(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
