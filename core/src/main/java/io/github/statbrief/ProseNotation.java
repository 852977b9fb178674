package io.github.statbrief;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text from which a prose is read. Words stand as they are where they can, because Markdown that a text may not use
 * is kept as typed, and with a backslash before each sign where they would be taken for markup.
 */
final class ProseNotation {
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String BRACES = "{}";

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
     * @param escaped whether signs have a backslash before them
     * @param emphasis the sign of emphasis
     * @param strong the sign of strong words
     * @param apart whether markup ends where words begin that have more of it, and begins again in theirs
     */
    private record Style(boolean escaped, String emphasis, String strong, boolean apart) {
        Style(boolean escaped, String emphasis, String strong) {
            this(escaped, emphasis, strong, false);
        }

        /** The words as typed; braces are always escaped, because those in words belong to no placeholder. */
        String words(String text) {
            StringBuilder words = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                char each = text.charAt(at);
                if ((escaped ? SIGNS : BRACES).indexOf(each) >= 0) {
                    words.append('\\');
                }
                words.append(each);
            }
            return words.toString();
        }
    }

    /** The text. */
    String text() {
        List<Style> styles = Stream.of(false, true)
                .flatMap(apart -> Stream.of(false, true)
                        .flatMap(escaped -> Stream.of(
                                new Style(escaped, "*", "**", apart),
                                new Style(escaped, "_", "**", apart),
                                new Style(escaped, "*", "__", apart),
                                new Style(escaped, "_", "__", apart))))
                .toList();
        return first(styles.stream().map(this::text), prose::equals)
                .or(() -> first(Stream.of(mixed()), prose::equals))
                .or(() -> first(
                        styles.stream().map(this::text), read -> read.passages().equals(prose.passages())))
                .orElse(text(new Style(true, "*", "**")));
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

    private String text(Style style) {
        return text(prose.passages(), style);
    }

    private static String text(List<Passage<List<Prose.Piece>>> all, Style style) {
        List<String> passages = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            passages.add(passage(all, at, style));
        }
        return String.join("\n\n", passages);
    }

    /** Each passage as typed where it is read back so by itself, escaped where it is not. */
    private String mixed() {
        List<String> passages = new ArrayList<>();
        Style typed = new Style(false, "*", "**");
        for (int at = 0; at < prose.passages().size(); at++) {
            List<Passage<List<Prose.Piece>>> alone = List.of(prose.passages().get(at));
            String text = passage(prose.passages(), at, typed);
            boolean kept = first(Stream.of(text), read -> read.passages().equals(alone))
                    .isPresent();
            passages.add(kept ? text : passage(prose.passages(), at, new Style(true, "*", "**")));
        }
        return String.join("\n\n", passages);
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
                    text.append(piece(pieces.get(at)));
                    at++;
                } else {
                    Inner inner = longest(at, to, around);
                    text.append(inner.before())
                            .append(text(at, inner.end(), inner.markup()))
                            .append(inner.after());
                    at = inner.end();
                }
            }
            return text.toString();
        }

        /** A stretch within another: where it ends, and the signs around it. */
        private record Inner(int end, Markup markup, String before, String after) {}

        private Inner longest(int at, int to, Markup around) {
            Markup own = pieces.get(at).markup();
            List<Inner> possible = new ArrayList<>();
            if (own.link().isPresent() && around.link().isEmpty()) {
                URI address = own.link().get();
                int end = end(at, to, each -> each.link().equals(own.link()));
                possible.add(new Inner(end, around.withLink(address), "[", "](" + destination(address) + ")"));
            }
            if (own.strong() && !around.strong()) {
                int end = end(at, to, Markup::strong);
                possible.add(new Inner(end, around.withStrong(), style.strong(), style.strong()));
            }
            if (own.emphasised() && !around.emphasised()) {
                int end = end(at, to, Markup::emphasised);
                possible.add(new Inner(end, around.withEmphasis(), style.emphasis(), style.emphasis()));
            }
            return possible.stream()
                    .reduce((one, two) -> two.end() > one.end() ? two : one)
                    .orElseGet(() -> new Inner(at + 1, own, "", ""));
        }

        private int end(int at, int to, Function<Markup, Boolean> has) {
            Markup first = pieces.get(at).markup();
            int end = at;
            while (end < to
                    && has.apply(pieces.get(end).markup())
                    && !isApart(first, pieces.get(end).markup())) {
                end++;
            }
            return end;
        }

        private boolean isApart(Markup first, Markup next) {
            return style.apart() && ((next.strong() && !first.strong()) || (next.emphasised() && !first.emphasised()));
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
