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

    private static final List<String> CHARACTERS = List.of(
            "\t",
            "\r",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u200E",
            "\u2028",
            "\u202E",
            "\u2066",
            "\u3000",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDC00",
            "\uDB40\uDC41",
            "\u0301",
            "\uFF1D",
            "é",
            "\"",
            "'",
            "\\",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "? ",
            "|",
            ">",
            "&a",
            "*a",
            "!",
            "%",
            "@",
            "`",
            ",",
            ";",
            "[",
            "]",
            "{",
            "}",
            "<",
            "=",
            "\n",
            "\n\n",
            "/",
            "..",
            "~",
            "..",
            "+",
            "\\u202e",
            "\\0",
            "\\ud800",
            "*",
            "_");

    private static final List<String> WORDS = List.of(
            "0",
            "-0",
            "-1",
            "007",
            "1e9",
            "1e-9",
            "1e999999999",
            "1e2147483647",
            "-1e-2147483648",
            "9".repeat(40),
            "9999999999",
            "2147483648",
            ".5",
            "5.",
            "1,2,3",
            "1,000",
            "1.000,5",
            "NaN",
            "Infinity",
            "½",
            "１２",
            "٣",
            "true",
            "null",
            "~",
            "\"\"",
            "con",
            "nul",
            "com1",
            "a--b",
            "A",
            "a".repeat(65),
            "key-figures",
            "figures",
            "sources",
            "unread",
            "unread-0",
            "?",
            "<5",
            "\">4\"",
            "[c]",
            "\"[x]\"",
            "\"5 [p]\"",
            "\"5 [p,q]\"",
            "4 to 6",
            "6 to 4",
            "4..6",
            "about 43.6 billion",
            "more than",
            "all",
            "unchanged",
            "little changed",
            "not available",
            "2021",
            "0000",
            "99999",
            "2021-13",
            "2021-02-30",
            "2021-Q5",
            "2021-W54",
            "2020-W53",
            "1999-2000",
            "1999-2001",
            "2014-03/2014-01",
            "-999999999-01-01",
            "+999999999",
            "999999999-12",
            "since 2012-11-08",
            "last 3 years",
            "last 999999999999 years",
            "last 0 days",
            "as of 0000-01-01",
            "ever",
            "unstated",
            "percent",
            "GBP",
            "XXX",
            "million GBP/week",
            "person|people",
            "|",
            "per-1000",
            "times",
            "change up",
            "level down",
            "change down from {a}",
            "change",
            "tab",
            "across",
            "UTF-8",
            "UTF-16",
            "ISO-2022-CN",
            "windows-1252",
            "embargoed until 2026-01-15T09:30+00:00",
            "embargoed until +999999999-12-31T23:59:59-18:00",
            "embargoed until -999999999-01-01T00:00+18:00",
            "draft",
            "none",
            "tiles",
            "line",
            "stacked-bars",
            "small-multiples",
            "full-bars",
            "limits",
            "parts",
            "overlapping",
            "comparable",
            "share",
            "index",
            "\"a b\"",
            "\"\\u202e\"",
            "../x",
            "/etc/passwd",
            "C:x",
            "x".repeat(12_000),
            "(".repeat(3_000),
            "\"{" + "a".repeat(300) + "}\"");

    private static final List<String> STRUCTURES = List.of(
            "{{a}}",
            "{a}",
            "{a: b}",
            "{a: {b: c}}",
            "[a, b]",
            "[]",
            "{}",
            "[[a]]",
            "[{a: b}]",
            "{[a]: b}",
            "{? a}",
            "\"{visits}\"",
            "\"{a:number} and {a[b, 2024]}\"",
            "\"{a[b=c; d]:unit}\"",
            "\"{[]}\"",
            "\"{a[,]}\"",
            "\"{a[\"",
            "null",
            "~",
            "",
            "&a x",
            "*a",
            "&a [*a]",
            "!!str x",
            "!!int 5",
            "!!binary aGk=",
            "!x y",
            "<<",
            "|\n          a\n          b",
            ">-\n          a\n\n          b",
            "\n          - a",
            "\n          a: b",
            "\n          ? [a]\n          : b",
            "\n          <<: {a: b}",
            "|",
            ">",
            "|9",
            "\"a\\\n  b\"",
            "'a''b'",
            "\"a\\tb\"",
            "\"a\\nb\"",
            "\"\\x\"",
            "\"open",
            "{a: b",
            "[a",
            "? a",
            "- a",
            "a: b: c",
            "# c",
            "[&a x, *a]",
            "{a: 1, a: 2}",
            "\"a\u202Eb\"",
            "[null, ~]",
            "{null: null}",
            "[[[[[[[[[[a]]]]]]]]]]",
            "{<<: {a: b}}",
            "{\"\": a}");

    private static final List<String> LINES = List.of(
            "? [a]",
            "[a, b]: c",
            "{a: b}: c",
            "? {a: b}\n: c",
            "? - a\n: - b",
            "<<: *x",
            "<<: {id: a}",
            "<<: [{id: a}]",
            "---",
            "...",
            "--- a",
            "%YAML 1.2\n---",
            "%YAML 9.9\n---",
            "%TAG ! x:\n---",
            "- - -",
            "key: |",
            "? ",
            ": a",
            "&x",
            "\t",
            "\tid: a",
            "# a",
            "*x : y",
            "!!map",
            "id: a",
            "''",
            "\"a\": b",
            "null: null",
            "~: ~",
            "a",
            "- a",
            "[",
            "{",
            "]",
            "}",
            "\"",
            "'",
            "\uFEFF",
            "a,b,c",
            "\"a\"\"b\",c",
            "\"a",
            "2024,a,1,",
            "E1,Ryde,2024,5",
            "=1+1,2,3",
            ",,,,",
            ";;;",
            "@",
            "`a`",
            "|",
            ">");

    private static final List<BiFunction<String, SplittableRandom, String>> ALL = List.of(
            (text, random) -> at(text, random, 0, one(CHARACTERS, random)),
            (text, random) -> at(text, random, 1, one(CHARACTERS, random)),
            (text, random) -> at(text, random, 1 + random.nextInt(4), ""),
            (text, random) -> replace(text, WORD, random, word -> one(WORDS, random)),
            (text, random) -> replace(text, WORD, random, word -> one(WORDS, random)),
            (text, random) -> replace(text, WORD, random, word -> other(text, WORD, random)),
            (text, random) -> replace(text, WORD, random, word -> word.toUpperCase(Locale.ROOT)),
            (text, random) -> replace(text, WORD, random, word -> word + one(CHARACTERS, random)),
            (text, random) -> replace(text, KEY, random, key -> other(text, KEY, random)),
            (text, random) -> replace(text, KEY, random, key -> one(STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(STRUCTURES, random)),
            (text, random) -> replace(text, VALUE, random, value -> one(WORDS, random)),
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
            lines.add(one(LINES, random));
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
            case 6 -> lines.add(at, indent + one(LINES, random));
            case 7 -> lines.set(at, indent + one(LINES, random));
            case 8 -> lines.set(at, line + one(CHARACTERS, random));
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
