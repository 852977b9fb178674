package io.github.statbrief.internal.check.words;

import io.github.statbrief.value.Direction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds English words for rises and falls beside a figure. Reads only the clause in which the figure stands; says
 * nothing where a clause is denied or says both.
 */
public final class DirectionWords {
    /**
     * A word for a direction.
     *
     * @param word as written
     * @param direction up or down
     */
    public record Found(String word, Direction direction) {}

    private static final Set<String> UP = Set.of(
            "rise",
            "rises",
            "rose",
            "risen",
            "rising",
            "increase",
            "increases",
            "increased",
            "increasing",
            "grow",
            "grows",
            "grew",
            "grown",
            "growing",
            "growth",
            "climb",
            "climbs",
            "climbed",
            "climbing",
            "jumped",
            "soared",
            "surged");
    private static final Set<String> DOWN = Set.of(
            "fall",
            "falls",
            "fell",
            "fallen",
            "falling",
            "decrease",
            "decreases",
            "decreased",
            "decreasing",
            "decline",
            "declines",
            "declined",
            "declining",
            "drop",
            "drops",
            "dropped",
            "dropping",
            "shrank",
            "shrunk",
            "reduced",
            "reduction",
            "plunged",
            "slumped");
    /** Say a direction after the number: "4% lower", "a 4% rise". */
    private static final Set<String> HIGHER = Set.of("higher", "up", "rise", "increase", "growth");

    private static final Set<String> LOWER =
            Set.of("lower", "down", "fewer", "fall", "decrease", "decline", "reduction", "drop");
    private static final Set<String> DENIAL = Set.of("not", "no", "never", "without", "neither", "nor");
    /** Words behind a figure after which others are spoken of. */
    private static final Set<String> ELSEWHERE = Set.of("to", "in", "than", "of", "for", "from");
    /** Words after which another statement begins. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "or",
            "while",
            "whereas",
            "after",
            "before",
            "following",
            "despite",
            "although",
            "though",
            "when",
            "as",
            "which",
            "who",
            "that",
            "compared",
            "because",
            "since");
    /** "made up 4%", "up to 4%", "gave rise to 4 cases" say no direction. */
    private static final Set<String> BEFORE_UP = Set.of(
            "made", "make", "makes", "making", "set", "taken", "took", "end", "ended", "broke", "break", "split", "add",
            "added", "adds", "start", "started");

    private static final Set<String> BEFORE_RISE = Set.of("gave", "give", "gives", "giving");
    /** How many words after a figure may say its direction: "4% lower", "4 percentage points higher". */
    private static final int BEHIND = 3;

    /** "45 seconds, down from 60" */
    private static final Pattern ADDED = Pattern.compile("^, (up|down) (by|from|on) ");

    private static final Pattern CLAUSE = Pattern.compile("[.,;:()!?\\u2013\\u2014]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'\\u2019-]+");

    private DirectionWords() {}

    /** The direction that the words before a figure give it; empty if they give none or it is not plain. */
    public static Optional<Found> before(String text) {
        Matcher clause = CLAUSE.matcher(text);
        int start = 0;
        while (clause.find()) {
            start = clause.end();
        }
        List<String> words = words(text.substring(start));
        int from = words.size();
        while (from > 0 && !CONJUNCTIONS.contains(words.get(from - 1))) {
            from--;
        }
        List<String> own = words.subList(from, words.size());
        return own.isEmpty() || own.get(own.size() - 1).equals("from") ? Optional.empty() : single(own, true);
    }

    /** The direction that the words after a figure give it: "4% lower than in May". */
    public static Optional<Found> after(String text) {
        String own = ADDED.matcher(text).find() ? text.substring(1) : text;
        Matcher clause = CLAUSE.matcher(own);
        List<String> words = words(clause.find() ? own.substring(0, clause.start()) : own);
        for (String word : words.subList(0, Math.min(BEHIND, words.size()))) {
            if (CONJUNCTIONS.contains(word) || DENIAL.contains(word) || ELSEWHERE.contains(word)) {
                return Optional.empty();
            }
            Optional<Direction> direction = behind(word);
            if (direction.isPresent()) {
                return Optional.of(new Found(word, direction.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> behind(String word) {
        if (HIGHER.contains(word)) {
            return Optional.of(Direction.UP);
        }
        return LOWER.contains(word) ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** The one direction of which a quotation speaks; empty if it speaks of none or of both, or denies it. */
    public static Optional<Found> in(String quotation) {
        return single(words(quotation), false);
    }

    private static Optional<Found> single(List<String> words, boolean leads) {
        if (words.stream().anyMatch(word -> DENIAL.contains(word) || word.endsWith("n't"))) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (int at = 0; at < words.size(); at++) {
            String before = at == 0 ? "" : words.get(at - 1);
            String after = at + 1 == words.size() ? "" : words.get(at + 1);
            direction(before, words.get(at), after, leads).ifPresent(each -> {
                found.add(each);
                directions.add(each.direction());
            });
        }
        return directions.size() == 1 ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
    }

    private static Optional<Found> direction(String before, String word, String after, boolean leads) {
        boolean rises = UP.contains(word) && !(word.equals("rise") && BEFORE_RISE.contains(before));
        if (rises || (word.equals("up") && isAlone(before, after, leads))) {
            return Optional.of(new Found(word, Direction.UP));
        }
        boolean falls = DOWN.contains(word);
        return falls || (word.equals("down") && isAlone(before, after, leads))
                ? Optional.of(new Found(word, Direction.DOWN))
                : Optional.empty();
    }

    /** Whether "up" or "down" says a direction by itself: "up by 4%", "was down 4%". */
    private static boolean isAlone(String before, String after, boolean leads) {
        boolean leadsOn = after.equals("by") || after.equals("from") || (after.isEmpty() && leads);
        return leadsOn && !BEFORE_UP.contains(before);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ENGLISH).replace('\u2019', '\''));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
