package io.github.statbrief.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which a file is broken: by its characters, words, lines, structure and as a whole. */
final class Mutations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\n]+");
    private static final Pattern KEY = Pattern.compile("[A-Za-z-]+(?=:)");
    private static final Pattern FIELD = Pattern.compile("[^,;\\n]*(?=[,;\\n])");

    private static final List<BiFunction<String, SplittableRandom, String>> ALL = List.of(
            (text, random) -> at(text, random, 0, one(Fragments.CHARACTERS, random)),
            (text, random) -> at(text, random, 1, one(Fragments.CHARACTERS, random)),
            (text, random) -> at(text, random, 1 + random.nextInt(4), ""),
            (text, random) -> replace(text, WORD, random, word -> one(Fragments.WORDS, random)),
            (text, random) -> replace(text, WORD, random, word -> one(Fragments.WORDS, random)),
            (text, random) -> replace(text, WORD, random, word -> other(text, WORD, random)),
            (text, random) -> replace(text, WORD, random, word -> word.toUpperCase(Locale.ROOT)),
            (text, random) -> replace(text, WORD, random, word -> word + one(Fragments.CHARACTERS, random)),
            (text, random) -> replace(text, KEY, random, key -> other(text, KEY, random)),
            (text, random) -> replace(text, KEY, random, key -> one(Fragments.STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(Fragments.STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(Fragments.STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(Fragments.WORDS, random)),
            (text, random) -> replace(text, VALUE, random, value -> other(text, VALUE, random)),
            (text, random) -> replace(text, FIELD, random, field -> other(text, FIELD, random)),
            (text, random) -> replace(text, FIELD, random, field -> '"' + field + '"'),
            Mutations::lines,
            Mutations::lines,
            Mutations::lines,
            Mutations::whole);

    private Mutations() {}

    /** The text, broken in one to three ways. */
    static String of(String text, SplittableRandom random) {
        String broken = text;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            broken = one(ALL, random).apply(broken, random);
        }
        return broken;
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String at(String text, SplittableRandom random, int removed, String inserted) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(0, from) + inserted + text.substring(Math.min(text.length(), from + removed));
    }

    private static String replace(
            String text, Pattern pattern, SplittableRandom random, java.util.function.UnaryOperator<String> change) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult match = one(found, random);
        return text.substring(0, match.start()) + change.apply(match.group()) + text.substring(match.end());
    }

    private static String other(String text, Pattern pattern, SplittableRandom random) {
        return one(pattern.matcher(text).results().toList(), random).group();
    }

    private static String lines(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size() + 1);
        if (at == lines.size()) {
            lines.add(one(Fragments.LINES, random));
            return String.join("\n", lines) + "\n";
        }
        String line = lines.get(at);
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), line);
            case 3 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 4 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + line);
            case 5 -> lines.set(at, line.substring(Math.min(line.length(), 1 + random.nextInt(4))));
            case 6 -> lines.add(at, indent + one(Fragments.LINES, random));
            case 7 -> lines.set(at, indent + one(Fragments.LINES, random));
            case 8 -> lines.set(at, line + one(Fragments.CHARACTERS, random));
            default -> lines.set(at, indent + "- " + line.strip());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String whole(String text, SplittableRandom random) {
        return switch (random.nextInt(14)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace('\n', '\r');
            case 2 -> text.substring(0, random.nextInt(text.length() + 1));
            case 3 -> text.substring(random.nextInt(text.length() + 1));
            case 4 -> text + text;
            case 5 -> "\uFEFF" + text;
            case 6 -> text.replace("  ", "\t");
            case 7 -> text.replace(',', ';');
            case 8 -> text.replace("\n", " \n");
            case 9 -> text.replace("\n", "\n\n");
            case 10 -> "{" + text + "}";
            case 11 -> text.indent(2);
            case 12 -> text.stripTrailing();
            default -> random.nextInt(20) == 0 ? "" : text.replace("\"", "");
        };
    }
}
