package io.github.statbrief.engine.mutation;

import io.github.statbrief.engine.mutation.Mutation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes what a text file says: a page, a drawing, Markdown, CSV or JSON. */
final class TextMutations {
    /** What is written instead of the words of a kind, and the reverse. */
    static final Map<Kind, List<String[]>> WORDS = Map.of(
            Kind.BOUND,
            List.of(
                    new String[] {"more than ", "less than "},
                    new String[] {"about ", "nearly "},
                    new String[] {"at least ", "at most "},
                    new String[] {"more-than", "less-than"},
                    new String[] {"more than ", ""},
                    new String[] {"≈", ""}),
            Kind.UNIT,
            List.of(
                    new String[] {" million", " billion"},
                    new String[] {" seconds", " minutes"},
                    new String[] {" percentage points", "%"},
                    new String[] {"thousand ", "million "},
                    new String[] {"hectolitres", "litres"},
                    new String[] {"million GBP", "million EUR"}),
            Kind.SIGN,
            List.of(
                    new String[] {"−", ""},
                    new String[] {"−", "+"},
                    new String[] {"up by", "down by"},
                    new String[] {"rose by", "fell by"},
                    new String[] {",change up,", ",change down,"},
                    new String[] {"reduced to", "increased to"}),
            Kind.FLAG,
            List.of(
                    new String[] {" [p]", ""},
                    new String[] {"[p]", "[r]"},
                    new String[] {", provisional", ""},
                    new String[] {", provisional", ", revised"},
                    new String[] {" [e]", ""}),
            Kind.PERIOD,
            List.of(
                    new String[] {"June 2014", "July 2014"},
                    new String[] {"October 2021", "October 2020"},
                    new String[] {"2020/21", "2019/20"},
                    new String[] {"Nov 2020", "Dec 2020"},
                    new String[] {",2021-08,", ",2021-07,"},
                    new String[] {"on May 2014", "on May 2013"},
                    new String[] {"2 April 2018", "2 April 2017"}));

    private final String file;
    private final String content;
    private final List<int[]> spoken;
    private final Random random;

    /**
     * Changes a file.
     *
     * @param file its path
     * @param content its text
     * @param spoken the stretches of it that readers or programs take for what it says
     * @param random chooses
     */
    TextMutations(String file, String content, List<int[]> spoken, Random random) {
        this.file = file;
        this.content = content;
        this.spoken = spoken;
        this.random = random;
    }

    /** Changes digits, each in a place of its own. */
    List<Mutation> digits(int most) {
        List<Integer> places = new ArrayList<>();
        for (int[] stretch : spoken) {
            for (int at = stretch[0]; at < stretch[1]; at++) {
                // "Q1 – quote, listed at the end" explains what such numbers are
                boolean sample =
                        content.startsWith(" – ", at + 1) && at > 0 && "QN".indexOf(content.charAt(at - 1)) >= 0;
                if (Character.isDigit(content.charAt(at)) && !sample) {
                    places.add(at);
                }
            }
        }
        Collections.shuffle(places, random);
        return places.stream().limit(most).map(this::digit).toList();
    }

    private Mutation digit(int at) {
        char before = content.charAt(at);
        char after = (char) ('0' + (before - '0' + 1 + random.nextInt(9)) % 10);
        return new Mutation(
                Kind.DIGIT,
                file,
                around(at) + " -> " + after,
                () -> bytes(content.substring(0, at) + after + content.substring(at + 1)));
    }

    /** Changes words of a kind. */
    List<Mutation> words(Kind kind, int most) {
        List<Mutation> all = new ArrayList<>();
        for (String[] pair : WORDS.getOrDefault(kind, List.of())) {
            List<Integer> places = new ArrayList<>();
            for (int at = content.indexOf(pair[0]); at >= 0; at = content.indexOf(pair[0], at + 1)) {
                if (isSpoken(at) && isOfNumber(pair[0], at)) {
                    places.add(at);
                }
            }
            Collections.shuffle(places, random);
            places.stream()
                    .limit(most)
                    .forEach(at -> all.add(new Mutation(
                            kind,
                            file,
                            around(at) + " '" + pair[0] + "' -> '" + pair[1] + "'",
                            () -> bytes(
                                    content.substring(0, at) + pair[1] + content.substring(at + pair[0].length())))));
        }
        return all;
    }

    /** Takes rows away, writes them twice, and exchanges what stands in them. */
    List<Mutation> rows(Pattern row, Pattern value, int most) {
        List<MatchResult> rows = new ArrayList<>(row.matcher(content).results().toList());
        Collections.shuffle(rows, random);
        List<Mutation> all = new ArrayList<>();
        for (MatchResult each : rows.subList(0, Math.min(most, rows.size()))) {
            all.add(new Mutation(Kind.DELETION, file, shortened(each.group()), () -> with(each, "")));
            all.add(new Mutation(
                    Kind.DUPLICATE, file, shortened(each.group()), () -> with(each, each.group() + each.group())));
        }
        for (int at = 0; at + 1 < Math.min(2 * most, rows.size()); at += 2) {
            swap(rows.get(at), rows.get(at + 1), value, all);
        }
        return all;
    }

    private void swap(MatchResult one, MatchResult other, Pattern value, List<Mutation> all) {
        MatchResult first = one.start() < other.start() ? one : other;
        MatchResult second = first == one ? other : one;
        List<MatchResult> mine = value.matcher(first.group()).results().toList();
        List<MatchResult> theirs = value.matcher(second.group()).results().toList();
        if (mine.isEmpty()
                || theirs.isEmpty()
                || mine.get(0).group(1).equals(theirs.get(0).group(1))) {
            return;
        }
        Supplier<String> changed = () -> content.substring(0, first.start())
                + with(first.group(), mine.get(0), theirs.get(0).group(1))
                + content.substring(first.end(), second.start())
                + with(second.group(), theirs.get(0), mine.get(0).group(1))
                + content.substring(second.end());
        all.add(new Mutation(
                Kind.SWAP, file, mine.get(0).group(1) + " <-> " + theirs.get(0).group(1), () -> bytes(changed.get())));
    }

    private static String with(String row, MatchResult value, String other) {
        return row.substring(0, value.start(1)) + other + row.substring(value.end(1));
    }

    private byte[] with(MatchResult row, String other) {
        return bytes(content.substring(0, row.start()) + other + content.substring(row.end()));
    }

    /** Whether a sign stands before a number, or a mark behind one; elsewhere they are explained. */
    private boolean isOfNumber(String words, int at) {
        if (words.equals("−") || words.equals("≈")) {
            return at + 1 < content.length() && Character.isDigit(content.charAt(at + 1));
        }
        int behind = at + words.length();
        if (List.of("more than ", "about ", "at least ").contains(words)) {
            return behind < content.length()
                    && content.substring(behind, behind + 1).matches("[0-9£]");
        }
        String before = content.substring(Math.max(0, at - 3), at);
        return !words.strip().startsWith("[") || before.matches(".*[0-9%] ?\\\\?");
    }

    private boolean isSpoken(int at) {
        return spoken.stream().anyMatch(stretch -> stretch[0] <= at && at < stretch[1]);
    }

    private String around(int at) {
        return "'"
                + content.substring(Math.max(0, at - 60), Math.min(content.length(), at + 30))
                        .replace('\n', ' ') + "'";
    }

    private static String shortened(String row) {
        return row.substring(0, Math.min(160, row.length())).replace('\n', ' ');
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
