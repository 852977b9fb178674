package io.github.statbrief.ods.internal.style;

import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The format of a number as a style of the open format, from the format code that a workbook has: its sections for
 * numbers above zero, below zero and zero, and in each its digits with the words around them. A space as wide as another
 * character is the space of the nearest width that Unicode has.
 */
final class NumberStyle {
    private static final String NARROW = ".,[]()rtfijl ";
    private static final char DIGIT_SPACE = '\u2007';
    private static final char NARROW_SPACE = '\u2008';

    private NumberStyle() {}

    /**
     * Writes the style of a format code.
     *
     * @param xml the target
     * @param name the name of the style
     * @param format the code
     */
    static void write(XmlWriter xml, String name, String format) {
        if (format.equals(NumberText.DAY_FORMAT)) {
            day(xml, name);
            return;
        }
        List<String> sections = sections(format);
        if (sections.size() == 1) {
            start(xml, name);
            section(xml, sections.get(0));
            xml.end();
            return;
        }
        boolean zero = sections.size() > 2;
        part(xml, name + "p", sections.get(0));
        if (zero) {
            part(xml, name + "m", sections.get(1));
        }
        start(xml, name);
        section(xml, sections.get(zero ? 2 : 1));
        map(xml, zero ? "value()>0" : "value()>=0", name + "p");
        if (zero) {
            map(xml, "value()<0", name + "m");
        }
        xml.end();
    }

    private static void day(XmlWriter xml, String name) {
        xml.start("number:date-style").attribute("style:name", name);
        xml.empty("number:year", "number:style", "long");
        xml.start("number:text").text("-").end();
        xml.empty("number:month", "number:style", "long");
        xml.start("number:text").text("-").end();
        xml.empty("number:day", "number:style", "long");
        xml.end();
    }

    private static XmlWriter start(XmlWriter xml, String name) {
        return xml.start("number:number-style").attribute("style:name", name);
    }

    private static void part(XmlWriter xml, String name, String section) {
        start(xml, name).attribute("style:volatile", "true");
        section(xml, section);
        xml.end();
    }

    private static void map(XmlWriter xml, String condition, String name) {
        xml.start("style:map")
                .attribute("style:condition", condition)
                .attribute("style:apply-style-name", name)
                .end();
    }

    /** Divides a code at the semicolons outside its literals. */
    static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char sign = format.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\\' || sign == '_')) {
                at++;
            } else if (!quoted && sign == ';') {
                sections.add(format.substring(begin, at));
                begin = at + 1;
            }
        }
        sections.add(format.substring(begin));
        return sections;
    }

    /** Writes the words before the digits, the digits and the words behind them. */
    private static void section(XmlWriter xml, String section) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < section.length()) {
            char sign = section.charAt(at);
            if (sign == '"') {
                int end = section.indexOf('"', at + 1);
                words.append(section, at + 1, end);
                at = end + 1;
            } else if (sign == '\\') {
                words.append(section.charAt(at + 1));
                at += 2;
            } else if (sign == '_') {
                words.append(NARROW.indexOf(section.charAt(at + 1)) < 0 ? DIGIT_SPACE : NARROW_SPACE);
                at += 2;
            } else if (sign == '[') {
                int end = section.indexOf(']', at);
                words.append(section, at + 2, end);
                at = end + 1;
            } else if (sign == '#' || sign == '0') {
                text(xml, words);
                at = digits(xml, section, at);
            } else {
                words.append(sign);
                at++;
            }
        }
        text(xml, words);
    }

    private static void text(XmlWriter xml, StringBuilder words) {
        if (words.length() > 0) {
            xml.start("number:text").text(words.toString()).end();
            words.setLength(0);
        }
    }

    /** Writes digits, "#,##0.0,,": their decimals, and by how many thousands they are divided. */
    private static int digits(XmlWriter xml, String section, int first) {
        int end = first;
        while (end < section.length() && "#0,.".indexOf(section.charAt(end)) >= 0) {
            end++;
        }
        String digits = section.substring(first, end);
        String placeholders = digits.replaceAll(",+$", "");
        int point = placeholders.indexOf('.');
        String decimals = Integer.toString(point < 0 ? 0 : placeholders.length() - point - 1);
        xml.start("number:number")
                .attribute("number:decimal-places", decimals)
                .attribute("number:min-decimal-places", decimals)
                .attribute("number:min-integer-digits", "1");
        if (placeholders.contains(",")) {
            xml.attribute("number:grouping", "true");
        }
        int thousands = digits.length() - placeholders.length();
        if (thousands > 0) {
            xml.attribute("number:display-factor", "1" + "000".repeat(thousands));
        }
        xml.end();
        return end;
    }
}
