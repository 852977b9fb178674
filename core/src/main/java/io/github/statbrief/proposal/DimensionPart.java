package io.github.statbrief.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dimension of the proposed table.
 *
 * @param id its id
 * @param label its name
 * @param codes the column of its codes
 * @param labels the column of their names
 * @param total the code that stands for all others
 * @param spellings the codes that are spelled in a second way, each with the code that it is
 */
record DimensionPart(
        String id,
        String label,
        Column codes,
        Optional<Column> labels,
        Optional<String> total,
        Map<String, String> spellings) {
    private static final Pattern CODE_NAME = Pattern.compile("(?i)(?:\\b(?:code|codes|cd|id|ids|ref)\\b|cd$|code$)");
    private static final Pattern BEHIND =
            Pattern.compile("(?:(?i)\\s*\\b(?:names?|codes?|labels?|ids?)|(?:NM|CD|(?<=[a-z])(?:Name|Code|Id)))$");
    private static final Pattern LATER_CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}+");
    private static final Pattern JOINED =
            Pattern.compile("(?=.*\\p{Ll}{2})(?:\\p{Ll}+|\\d+)(?:[-_](?:\\p{Ll}+|\\d+))+");
    private static final Pattern JOINT = Pattern.compile("(?<!\\d)[-_]|[-_](?!\\d)");
    private static final Pattern PLACE = Pattern.compile("\\b(?:uk|eu|us|gb)\\b");
    private static final int MOST_LISTED = 40;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d_./-]{1,15}");
    private static final Pattern PLAIN_TOTAL = Pattern.compile("(?i)all|total|_t");
    private static final Set<String> TOTALS = Set.of(
            "all",
            "total",
            "all persons",
            "persons",
            "both",
            "both sexes",
            "all ages",
            "_t",
            "t",
            "united kingdom",
            "uk",
            "all people",
            "everyone",
            "overall",
            "grand total",
            "any");

    /** Whether a column looks like one of codes rather than of names. */
    static boolean areCodes(Column column) {
        return column.isNamed(CODE_NAME)
                || (column.share(text -> CODE.matcher(text).matches() && text.matches(".*\\d.*")) == 1);
    }

    /** The name of a dimension: that of the column of names without "name", or else of the column of codes. */
    static String label(Column codes, Optional<Column> labels) {
        String named = labels.orElse(codes).label();
        String bare = BEHIND.matcher(named).replaceFirst("").strip();
        String label = bare.length() < 3 ? named : bare;
        boolean capitals = (label.length() > 3 || Set.of("SEX", "AGE").contains(label))
                && label.equals(label.toUpperCase(Locale.ROOT));
        String words = capitals ? label.substring(0, 1) + label.substring(1).toLowerCase(Locale.ROOT) : label;
        String sentence = LATER_CAPITAL
                .matcher(words)
                .replaceAll(word -> Matcher.quoteReplacement(word.group().toLowerCase(Locale.ROOT)));
        return sentence.isBlank() ? "Kind" : sentence;
    }

    /** The names of codes that are not fit to be read: "made-wine" is called "Made wine"; empty where all are. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        if (labels.isEmpty() && codes.size() <= MOST_LISTED) {
            codes.filled().stream()
                    .filter(code -> !spellings.containsKey(code))
                    .forEach(code -> names.put(code, name(code)));
        }
        return names.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue())) ? Map.of() : names;
    }

    private static String name(String code) {
        boolean joined = JOINED.matcher(code).matches();
        String plain = joined ? JOINT.matcher(code).replaceAll(" ") : code;
        String words = joined || code.equals("uk")
                ? PLACE.matcher(plain).replaceAll(place -> place.group().toUpperCase(Locale.ROOT))
                : plain;
        boolean lower =
                words.length() > 1 && Character.isLowerCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
        return lower ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** The same dimension with each code as it is spelled. */
    DimensionPart asSpelled() {
        return new DimensionPart(id, label, codes, labels, total, Map.of());
    }

    /** The code of a row, in the spelling that most rows have. */
    String code(int row) {
        return spellings.getOrDefault(codes.text(row), codes.text(row));
    }

    /** Codes that differ in capitals and spaces only from one that more rows have. */
    static Map<String, String> spellings(Column codes) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String code : codes.filled()) {
            usual.merge(folded(code), code, (one, other) -> codes.count(other) > codes.count(one) ? other : one);
        }
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String code : codes.filled()) {
            String chosen = usual.getOrDefault(folded(code), code);
            if (!chosen.equals(code)) {
                spellings.put(code, chosen);
            }
        }
        return spellings;
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** The label of empty fields, if there are any. */
    Optional<String> empty() {
        return codes.hasEmpty() ? Optional.of("All") : Optional.empty();
    }

    /** The code whose name says that it stands for all others; empty if none does, or several do. */
    static Optional<String> total(Column codes, Optional<Column> labels, int rows) {
        if (codes.hasEmpty() || codes.size() < 2) {
            return Optional.empty();
        }
        List<String> found = codes.filled().stream()
                .filter(code -> isTotal(
                        labels.map(names -> name(codes, names, code, rows)).orElse(code)))
                .toList();
        List<String> plain = found.stream()
                .filter(code -> PLAIN_TOTAL.matcher(code).matches())
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : plain.size() == 1 ? Optional.of(plain.get(0)) : Optional.empty();
    }

    private static String name(Column codes, Column names, String code, int rows) {
        for (int row = 0; row < rows; row++) {
            if (codes.text(row).equals(code)) {
                return names.text(row);
            }
        }
        return code;
    }

    private static boolean isTotal(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        return TOTALS.contains(plain)
                || plain.startsWith("all ")
                || plain.startsWith("total ")
                || plain.endsWith(" total");
    }
}
