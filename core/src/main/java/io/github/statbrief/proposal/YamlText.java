package io.github.statbrief.proposal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts, lists and mappings within a line of YAML, in quotes where they would be read as something else. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\u00a3(][\\p{L}\\d .;'\u2019()|/%\u00a3$&+_*=-]*|\\d{4}(?:[-/](?:\\d{4}|\\d{2}|Q\\d|H\\d))?|\\d \\p{L}+-\\p{L}+");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|nan|\\.inf");

    private YamlText() {}

    /** A text. */
    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !WORD.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.contains(" #");
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    /** A list of texts. */
    static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A mapping of texts. */
    static String map(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
