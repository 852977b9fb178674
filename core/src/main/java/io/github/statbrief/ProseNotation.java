package io.github.statbrief;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text from which a prose is read. Words stand as they are where they can, because Markdown that a text may not use
 * is kept as typed, and with a backslash before each sign where they would be taken for markup.
 */
final class ProseNotation {
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String BRACES = "{}";
    private static final String LINK = "[";
    private static final List<String> EMPHASIS = List.of("*", "_");
    private static final List<String> STRONG = List.of("**", "__");
    private static final List<Set<String>> SIGNS_OF_MARKUP = STRONG.stream()
            .flatMap(strong -> EMPHASIS.stream().map(emphasis -> Set.of(LINK, strong, emphasis)))
            .toList();

    private static final Style ESCAPED = Style.uniform(true, Reach.LONGEST, SIGNS_OF_MARKUP.get(0));

    /** The styles in which a text is tried first, in the order of preference. */
    private static final List<Style> UNIFORM = Stream.of(Reach.LONGEST, Reach.APART)
            .flatMap(reach -> Stream.of(false, true)
                    .flatMap(escaped -> SIGNS_OF_MARKUP.stream().map(signs -> Style.uniform(escaped, reach, signs))))
            .toList();

    /** How many ways to write a passage are tried where the usual ones are read otherwise, and how many from one beginning. */
    private static final int MOST_TRIED = 20_000;

    private static final int RESTART = 400;

    private final Prose prose;
    private final Function<String, Prose> reader;

    /**
     * Prepares to write.
     *
     * @param prose the prose
     * @param reader reads it back
     */
    ProseNotation(Prose prose, Function<String, Prose> reader) {
        this.prose = prose;
        this.reader = reader;
    }

    /**
     * How words and markup are written.
     *
     * @param escaped whether the next sign in words has a backslash before it
     * @param nesting which of the stretches that may begin at a piece does; fails if there is none
     * @param again signs around a piece that repeat markup which it has anyway; empty for none. Signs beside it may need
     *     them, because what a star means depends on what stands on both of its sides
     */
    private record Style(
            BooleanSupplier escaped, Function<List<Stretch>, Stretch> nesting, Function<Markup, String> again) {
        /** The longest stretch outermost, with the same signs everywhere. */
        static Style uniform(boolean escaped, Reach reach, Set<String> signs) {
            return new Style(
                    () -> escaped,
                    possible -> possible.stream()
                            .filter(each -> each.reach() == reach && signs.contains(each.before()))
                            .reduce((one, two) -> two.end() > one.end() ? two : one)
                            .orElseThrow(),
                    markup -> "");
        }

        /** As decisions have it. */
        static Style by(Decisions decisions) {
            boolean always = decisions.below(2) == 0;
            return new Style(
                    () -> always || decisions.below(2) == 0,
                    possible -> possible.get(decisions.below(possible.size())),
                    markup -> {
                        List<String> signs = new ArrayList<>(List.of(""));
                        signs.addAll(markup.strong() ? STRONG : List.of());
                        signs.addAll(markup.emphasised() ? EMPHASIS : List.of());
                        return signs.get(decisions.below(signs.size()));
                    });
        }

        /** The words as typed; braces are always escaped, because those in words belong to no placeholder. */
        String words(String text) {
            StringBuilder words = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                char each = text.charAt(at);
                if (BRACES.indexOf(each) >= 0 || (SIGNS.indexOf(each) >= 0 && escaped.getAsBoolean())) {
                    words.append('\\');
                }
                words.append(each);
            }
            return words.toString();
        }
    }

    /** Decisions about a text in the order in which they are asked for: those of another text, then others by chance. */
    private static final class Decisions {
        private static final int WIDEST = 720_720;
        private final List<Integer> all;
        private final SplittableRandom random;
        private int next;

        /** The same as before but for one. */
        Decisions(List<Integer> before, SplittableRandom random) {
            this.all = new ArrayList<>(before);
            this.random = random;
            if (!all.isEmpty()) {
                all.set(random.nextInt(all.size()), random.nextInt(WIDEST));
            }
        }

        int below(int bound) {
            if (next == all.size()) {
                all.add(random.nextInt(WIDEST));
            }
            return all.get(next++) % bound;
        }

        List<Integer> taken() {
            return all.subList(0, next);
        }
    }

    /** The text. */
    String text() {
        return first(uniform(), prose::equals).orElseGet(() -> {
            String mixed = mixed();
            return first(Stream.of(mixed), prose::equals)
                    .or(() -> first(
                            Stream.concat(uniform(), Stream.of(mixed)),
                            read -> read.passages().equals(prose.passages())))
                    .orElse(mixed);
        });
    }

    private Stream<String> uniform() {
        return UNIFORM.stream().map(style -> text(prose.passages(), style));
    }

    private Optional<String> first(Stream<String> texts, Function<Prose, Boolean> isSame) {
        return texts.filter(text -> read(text).map(isSame).orElse(false)).findFirst();
    }

    /** The text as it is read back; empty if it is not read at all, as where a word looks like a placeholder. */
    private Optional<Prose> read(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(List<Passage<List<Prose.Piece>>> all, Style style) {
        List<String> passages = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            passages.add(passage(all, at, style));
        }
        return String.join("\n\n", passages);
    }

    /** Each passage in the first style in which it is read back by itself; escaped if there is none. */
    private String mixed() {
        List<String> passages = new ArrayList<>();
        for (int at = 0; at < prose.passages().size(); at++) {
            int place = at;
            List<Passage<List<Prose.Piece>>> alone = List.of(prose.passages().get(at));
            passages.add(first(
                            UNIFORM.stream().map(style -> passage(prose.passages(), place, style)),
                            read -> read.passages().equals(alone))
                    .orElseGet(() -> searched(place)));
        }
        return String.join("\n\n", passages);
    }

    /**
     * A passage in which emphasis stands in emphasis so that no style is read back: many ways are tried, each changed from the
     * one before it that was read best. Escaped if none is read back.
     */
    private String searched(int at) {
        SplittableRandom random = new SplittableRandom(at);
        String wanted = letters(List.of(prose.passages().get(at)));
        List<Integer> best = List.of();
        int most = 0;
        boolean marked = prose.passages().get(at).texts().stream()
                .flatMap(List::stream)
                .anyMatch(piece -> !piece.markup().equals(Markup.NONE));
        for (int tried = 0; marked && tried < MOST_TRIED; tried++) {
            boolean begins = tried % RESTART == 0;
            Decisions decisions = new Decisions(begins ? List.of() : best, random);
            String next = passage(prose.passages(), at, Style.by(decisions));
            String found = read(next).map(read -> letters(read.passages())).orElse("");
            if (found.equals(wanted)) {
                return next;
            }
            int same = common(found, wanted);
            if (begins || same >= most) {
                most = same;
                best = decisions.taken();
            }
        }
        return passage(prose.passages(), at, ESCAPED);
    }

    /** Each letter of passages with its markup. */
    private static String letters(List<Passage<List<Prose.Piece>>> passages) {
        StringBuilder letters = new StringBuilder();
        for (Passage<List<Prose.Piece>> passage : passages) {
            letters.append('\n').append(passage.getClass().getSimpleName());
            for (List<Prose.Piece> text : passage.texts()) {
                letters.append('\n');
                for (Prose.Piece piece : text) {
                    String words = piece instanceof Prose.Words plain ? plain.text() : piece.toString();
                    words.codePoints()
                            .forEach(each -> letters.appendCodePoint(each)
                                    .append(piece.markup().strong())
                                    .append(piece.markup().emphasised())
                                    .append(piece.markup().link()));
                }
            }
        }
        return letters.toString();
    }

    /** How far two texts are the same. */
    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String passage(List<Passage<List<Prose.Piece>>> all, int at, Style style) {
        return all.get(at).accept(new Passage.Visitor<>() {
            @Override
            public String paragraph(Passage.Paragraph<List<Prose.Piece>> paragraph) {
                return new Marked(paragraph.text(), style).text();
            }

            @Override
            public String heading(Passage.Heading<List<Prose.Piece>> heading) {
                return "### " + new Marked(heading.text(), style).text();
            }

            @Override
            public String entries(Passage.Entries<List<Prose.Piece>> entries) {
                // another sign than that of the list before, of which this would be a part
                boolean other = listsBefore(all, at) % 2 == 1;
                List<String> lines = new ArrayList<>();
                for (List<Prose.Piece> entry : entries.texts()) {
                    String sign = entries.numbered() ? lines.size() + 1 + (other ? ")" : ".") : other ? "*" : "-";
                    lines.add(sign + " " + new Marked(entry, style).text());
                }
                return String.join("\n", lines);
            }

            @Override
            public String box(Passage.Box<List<Prose.Piece>> box) {
                String inside = "### " + new Marked(box.heading(), style).text() + "\n\n" + text(box.passages(), style);
                return inside.lines()
                        .map(line -> "> " + line)
                        .map(String::strip)
                        .collect(Collectors.joining("\n"));
            }
        });
    }

    /** How many lists stand directly before a passage. */
    private static int listsBefore(List<Passage<List<Prose.Piece>>> all, int at) {
        int lists = 0;
        while (at - lists > 0 && all.get(at - lists - 1) instanceof Passage.Entries) {
            lists++;
        }
        return lists;
    }

    /**
     * A part of a text within one more markup.
     *
     * @param end the number of the piece behind it
     * @param reach how far that is
     * @param markup the markup of its words, besides what single ones have
     * @param before the sign before it
     * @param after the sign behind it
     */
    private record Stretch(int end, Reach reach, Markup markup, String before, String after) {}

    /** Where a stretch ends. */
    private enum Reach {
        /** Behind the last words that have its markup. */
        LONGEST,
        /** Where words begin that have more markup than its first, which begins again in theirs. */
        APART,
        /** Elsewhere, and goes on behind. */
        SHORTER
    }

    /** The pieces of one text; each stretch of a markup is put into its signs once, the longest outermost. */
    private record Marked(List<Prose.Piece> pieces, Style style) {
        String text() {
            return text(0, pieces.size(), Markup.NONE);
        }

        private String text(int from, int to, Markup around) {
            StringBuilder text = new StringBuilder();
            int at = from;
            while (at < to) {
                Markup own = pieces.get(at).markup();
                if (own.equals(around)) {
                    String again = style.again().apply(own);
                    text.append(again).append(piece(pieces.get(at))).append(again);
                    at++;
                } else {
                    Stretch inner = style.nesting().apply(stretches(at, to, around));
                    text.append(inner.before())
                            .append(text(at, inner.end(), inner.markup()))
                            .append(inner.after());
                    at = inner.end();
                }
            }
            return text.toString();
        }

        /** The stretches that may begin at a piece. */
        private List<Stretch> stretches(int at, int to, Markup around) {
            Markup own = pieces.get(at).markup();
            List<Stretch> possible = new ArrayList<>();
            if (own.link().isPresent() && around.link().isEmpty()) {
                URI address = own.link().get();
                String behind = "](" + destination(address) + ")";
                ends(
                        at,
                        to,
                        each -> each.link().equals(own.link()),
                        (end, reach) -> possible.add(new Stretch(end, reach, around.withLink(address), LINK, behind)));
            }
            if (own.strong() && !around.strong()) {
                ends(
                        at,
                        to,
                        Markup::strong,
                        (end, reach) -> STRONG.forEach(
                                sign -> possible.add(new Stretch(end, reach, around.withStrong(), sign, sign))));
            }
            if (own.emphasised() && !around.emphasised()) {
                ends(
                        at,
                        to,
                        Markup::emphasised,
                        (end, reach) -> EMPHASIS.forEach(
                                sign -> possible.add(new Stretch(end, reach, around.withEmphasis(), sign, sign))));
            }
            return possible;
        }

        private void ends(int at, int to, Predicate<Markup> has, BiConsumer<Integer, Reach> receiver) {
            int longest = end(at, to, has);
            Markup first = pieces.get(at).markup();
            receiver.accept(longest, Reach.LONGEST);
            receiver.accept(end(at, longest, each -> !hasMore(each, first)), Reach.APART);
            for (int shorter = at + 1; shorter < longest; shorter++) {
                receiver.accept(shorter, Reach.SHORTER);
            }
        }

        private int end(int at, int to, Predicate<Markup> has) {
            int end = at;
            while (end < to && has.test(pieces.get(end).markup())) {
                end++;
            }
            return end;
        }

        private static boolean hasMore(Markup next, Markup first) {
            return (next.strong() && !first.strong()) || (next.emphasised() && !first.emphasised());
        }

        private static String destination(URI address) {
            String text = address.toString();
            boolean plain = text.chars().noneMatch(each -> "()&*_[]`".indexOf(each) >= 0);
            return plain ? text : "<" + text.replace("&", "\\&") + ">";
        }

        private String piece(Prose.Piece piece) {
            return piece.accept(new Prose.Visitor<>() {
                @Override
                public String words(Prose.Words words) {
                    return style.words(words.text());
                }

                @Override
                public String figure(Prose.Mention mention) {
                    return "{" + mention.figure() + form(mention.form()) + "}";
                }

                @Override
                public String cell(Prose.CellMention mention) {
                    return "{" + mention.cell().notation() + form(mention.form()) + "}";
                }
            });
        }

        private static String form(Prose.Form form) {
            return form == Prose.Form.FULL ? "" : ":" + EnumWords.of(form);
        }
    }
}
