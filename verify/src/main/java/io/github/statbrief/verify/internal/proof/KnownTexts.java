package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.column.FreeTexts;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Squeezed;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a release that may have digits: everything that its outline says besides the numbers of figures and cells.
 * Digits in an output are explained by one of them only with all the words around them. Not changed once it is made.
 */
final class KnownTexts {
    /** Components of records that are numbers of figures and cells, which have checks of their own. */
    private static final Set<String> NUMBERS = Set.of("number", "plainNumber", "sign", "spoken");

    /** Components of records that are set as one. */
    private static final Set<String> CAPTIONS = Set.of("label", "title", "subtitle");

    private static final Pattern REFERENCES = Pattern.compile("[nq]\\p{Nd}+(?:,[nq]\\p{Nd}+)*");

    /** Stands before each text of a list where there are no lists, as in sheets. */
    private static final String BULLET = "\u2022 ";

    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)$");

    private final Set<String> lists = new HashSet<>();
    private final Map<String, List<Entry>> byRun = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** All texts. */
    private final Set<String> wholes = new HashSet<>();
    /** The same in the order of their characters, and read backwards; filled when they are first asked for. */
    private final NavigableSet<String> forwards = new TreeSet<>();

    private final NavigableSet<String> backwards = new TreeSet<>();
    /** Periods and days that stand alone in a tile, below a title, or for programs. */
    private final Set<String> alone = new HashSet<>();

    /** Names and texts of the release that have digits and signs, and no letters by which they could be told from a number. */
    private final Set<String> signs;

    /** The words of the language under which texts of a release stand, and before them: "Back to". */
    private final Set<String> words;

    /** Texts of the release that are only digits. */
    private final Set<String> bare;

    /** Ids and paths of files, in which digits stand among letters. */
    private final Set<String> ids = new HashSet<>();

    private final Labels labels;

    /**
     * A place of digits in a text.
     *
     * @param text the text
     * @param run the digits
     * @param single whether it is the name of a period or code, which stands alone in cells and at axes only
     */
    private record Entry(Squeezed text, Squeezed.Run run, boolean single) {}

    private KnownTexts(Labels labels, Set<String> words, Set<String> signs, Set<String> bare) {
        this.labels = labels;
        this.words = words;
        this.signs = signs;
        this.bare = bare;
    }

    /** The texts of an outline. */
    static KnownTexts of(Outline outline) {
        Labels labels = Labels.in(outline.release().language());
        Set<String> words = Stream.of(Label.values())
                .map(label -> Squeezed.text(labels.of(label)))
                .collect(Collectors.toSet());
        KnownTexts texts = new KnownTexts(labels, words, new HashSet<>(), new HashSet<>());
        texts.alone.add(Squeezed.text(outline.release().published().toString()));
        Map<Reference, String> together = new HashMap<>();
        for (Block block : outline.blocks()) {
            texts.walk(block);
            if (block instanceof Block.SectionOpening section) {
                texts.free(section.number() + " " + section.title());
            }
            if (block instanceof Block.Notes notes) {
                notes.items().forEach(item -> together.put(item.reference(), texts.note(item.passages())));
            }
            if (block instanceof Block.Opening opening) {
                texts.alone(opening.title() + " - " + opening.publisher());
                texts.alone(opening.publisher() + " " + opening.kind());
                texts.alone(opening.kind() + " \u00B7 " + opening.publisher());
                opening.badge()
                        .ifPresent(badge ->
                                texts.alone(opening.kind() + " \u00B7 " + opening.publisher() + " \u00B7 " + badge));
            }
            if (block instanceof Block.DataTable table) {
                table.remark().ifPresent(texts::free);
            }
            if (block instanceof Block.Sources sources) {
                sources.items().forEach(item -> texts.alone(item.text()));
            }
            if (block instanceof Block.Chart chart) {
                texts.titled(chart.label(), chart.chart().captions().title().plain());
                // a share in a year has no letter: "2021: 52%"
                Stream.concat(Stream.of(chart.chart()), chart.views().stream().map(Block.Chart.Views::other))
                        .flatMap(drawn -> ComposedTexts.points(drawn, texts.labels).stream())
                        .forEach(texts::alone);
            }
            if (block instanceof Block.Quotes quotes) {
                quotes.items().forEach(item -> {
                    texts.free(item.quote().text());
                    texts.alone(item.quote().text() + " " + item.reference().label());
                });
            }
            if (block instanceof Block.Cover cover) {
                texts.free(cover.image().alternate());
            }
            if (block instanceof Block.KeyFigures key) {
                key.tiles().items().forEach(item -> texts.alone(item.words().period()));
                key.figures().forEach(figure -> figure.scope().forEach(texts::alone));
                texts.alone(key.shared());
            }
        }
        FreeTexts.of(outline).forEach(texts::free);
        FreeTexts.names(outline.release()).forEach(texts::alone);
        ComposedTexts.of(outline).forEach(texts::add);
        ComposedTexts.times(outline.release()).forEach(texts::alone);
        PeriodTexts.ranges(outline.release()).forEach(texts::alone);
        FigureItems.of(outline).values().forEach(item -> {
            texts.alone(item.words().period());
            texts.alone(item.notes().stream()
                    .map(note -> together.getOrDefault(note, ""))
                    .collect(Collectors.joining(" ")));
        });
        ComposedTexts.ids(outline).forEach(id -> texts.ids.add(Squeezed.text(id)));
        PeriodTexts.singles(outline).forEach(text -> texts.add(text, true));
        return texts;
    }

    /** Further texts, of one file. */
    KnownTexts further(Collection<String> texts) {
        KnownTexts known = new KnownTexts(labels, words, signs, bare);
        texts.forEach(known::alone);
        return known;
    }

    /** Whether a text of the release has these words in it. */
    boolean has(String words) {
        String squeezed = Squeezed.text(words);
        return wholes.stream().anyMatch(whole -> whole.contains(squeezed));
    }

    /** Adds each text of a note, and all of them as a cell has them, which it returns. */
    private String note(List<io.github.statbrief.markup.Passage<RichText>> passages) {
        List<String> all = new ArrayList<>();
        for (io.github.statbrief.markup.Passage<RichText> passage : passages) {
            boolean list = passage instanceof io.github.statbrief.markup.Passage.Entries<RichText> entries
                    && !entries.numbered();
            for (RichText text : passage.texts()) {
                free(text.plain());
                all.add((list ? BULLET : "") + text.plain());
            }
        }
        String together = String.join(" ", all);
        add(together);
        return together;
    }

    /** Adds a text that its author was free to choose. */
    private void free(String text) {
        Squeezed squeezed = Squeezed.of(text);
        boolean letters = hasLetter(squeezed.text(), 0, squeezed.text().length());
        boolean digits = squeezed.runs().size() == 1
                && squeezed.runs().get(0).digits().length() == squeezed.text().length();
        if (!letters && !digits && !squeezed.runs().isEmpty()) {
            signs.add(squeezed.text());
        }
        if (letters || signs.contains(squeezed.text())) {
            add(text);
        } else if (digits) {
            bare.add(squeezed.text());
            alone(text);
        }
    }

    /** Adds a text. */
    private void alone(String text) {
        alone.add(Squeezed.text(text));
        add(text);
    }

    private void add(String text) {
        add(text, false);
    }

    private void add(String text, boolean single) {
        if (seen.add(text + single)) {
            Squeezed squeezed = Squeezed.of(text);
            wholes.add(squeezed.text());
            for (Squeezed.Run run : squeezed.runs()) {
                byRun.computeIfAbsent(run.digits(), key -> new ArrayList<>()).add(new Entry(squeezed, run, single));
            }
        }
    }

    private void walk(Object value) {
        if (value instanceof String text) {
            add(text);
        } else if (value instanceof RichText text) {
            add(text.plain());
            add(text.withAddresses());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Reference reference) {
            add(reference.label());
        } else if (value instanceof Collection<?> values) {
            lists.add(values.stream()
                    .filter(Reference.class::isInstance)
                    .map(each -> ((Reference) each).label().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(",")));
            values.forEach(this::walk);
        } else if (value instanceof io.github.statbrief.markup.Passage.Entries<?> entries) {
            for (int entry = 1; entries.numbered() && entry <= entries.texts().size(); entry++) {
                alone(entry + ".");
                if (entries.texts().get(entry - 1) instanceof RichText rich) {
                    alone(entry + ". " + rich.plain());
                }
            }
            entries.texts().forEach(text -> {
                if (!entries.numbered() && text instanceof RichText rich) {
                    alone(BULLET + rich.plain());
                }
            });
            walk(entries.texts());
        } else if (value instanceof Grid.Row row && row.kind() == Grid.RowKind.CHANGE) {
            add(row.heading());
            row.places().forEach(place -> {
                add(place.sign() + place.number() + place.flags());
                add(place.spoken());
            });
        } else if (value instanceof Grid.Row row) {
            // a period or code, which stands alone before its row or above its group
            add(row.heading(), true);
            row.group().ifPresent(group -> add(group, true));
            walk(row.places());
        } else if (value instanceof Record all && !(value instanceof Table)) {
            components(all);
        }
    }

    private void components(Record all) {
        captions(all);
        if (all instanceof FigureItem item) {
            add(ComposedTexts.spoken(item, labels));
            Stream.of(item.words().details(), item.words().detailsWithoutComparison())
                    .forEach(details -> {
                        add(details);
                        add(item.words().label() + " " + details);
                    });
        } else if (all instanceof Detail detail) {
            alone(detail.name() + " " + detail.plain());
        } else if (all instanceof TablePart part) {
            alone(part.name().orElse("") + " " + part.relation());
        } else if (all instanceof FigureList list) {
            alone(list.name() + " " + list.shared());
        }
        for (RecordComponent component : FreeTexts.components(all)) {
            boolean number = (all instanceof Grid.Place || all instanceof FigureWording)
                    && NUMBERS.contains(component.getName());
            if (number) {
                continue;
            }
            walk(FreeTexts.component(all, component));
        }
    }

    /** A title behind the label of a table or chart. */
    private void titled(String label, String title) {
        if (!label.isEmpty()) {
            add(label + ": " + title);
        }
    }

    /** A title behind its label, and with its subtitle, which an output may set as one. */
    private void captions(Record all) {
        String label = "";
        String title = "";
        for (RecordComponent component : FreeTexts.components(all)) {
            if (!CAPTIONS.contains(component.getName())) {
                continue;
            }
            Object value = FreeTexts.component(all, component);
            String text = value instanceof RichText rich ? rich.plain() : String.valueOf(value);
            if (component.getName().equals("label")) {
                label = text;
            } else if (component.getName().equals("title")) {
                title = text;
                titled(label, title);
            } else if (component.getName().equals("subtitle") && !title.isEmpty()) {
                add(label + " " + title + " " + text);
                add(title + " " + text);
                alone(text);
            }
        }
    }

    /**
     * Whether one of the texts stands around a run of digits of a passage.
     *
     * @param passage the passage
     * @param run the digits
     * @param kind what the passage is a part of: in a cell of a table or at an axis digits may stand alone
     */
    boolean explains(Squeezed passage, Squeezed.Run run, Passage.Kind kind) {
        // one reference by itself is no list
        String list = passage.text().indexOf(',') < 0
                ? ""
                : references(passage.text(), run).orElse("");
        boolean several = list.contains(",");
        return (several && lists.contains(list))
                || ids.contains(passage.word(run))
                || byRun.getOrDefault(run.digits(), List.of()).stream()
                        .filter(entry -> !entry.single() || kind != Passage.Kind.TEXT)
                        .filter(entry -> !several || entry.text().text().contains(list))
                        .anyMatch(entry ->
                                fits(passage, run, entry, kind != Passage.Kind.TEXT, kind == Passage.Kind.CELL));
    }

    /**
     * Whether a text consists of known ones, with commas between them: the measure, the codes and the periods of all cells.
     *
     * @param text the text; of one that is broken, one line
     */
    boolean consistsOfKnown(String text) {
        return consistsOf(text) || consistsOf(LAST_BRACKETS.matcher(text).replaceFirst(", $1"));
    }

    private boolean consistsOf(String said) {
        List<MatchResult> gaps = BETWEEN.matcher(said).results().toList();
        List<Integer> begins =
                Stream.concat(Stream.of(0), gaps.stream().map(MatchResult::end)).toList();
        List<Integer> ends = Stream.concat(gaps.stream().map(MatchResult::start), Stream.of(said.length()))
                .toList();
        int known = 0;
        while (known < begins.size()) {
            int next = known(said, begins, ends, known);
            if (next == known) {
                return false;
            }
            known = next;
        }
        return begins.size() > 1;
    }

    /**
     * The part behind the longest known text, with commas in it or without, that begins at one; the same if there is none.
     *
     * @param said the whole text
     * @param begins where its parts begin
     * @param ends where its parts end
     * @param first the part
     */
    private int known(String said, List<Integer> begins, List<Integer> ends, int first) {
        for (int last = ends.size() - 1; last >= first; last--) {
            String part = said.substring(begins.get(first), ends.get(last));
            String text = Squeezed.text(part);
            boolean starts = first == 0;
            boolean stops = last == ends.size() - 1;
            boolean known = (last == first && text.codePoints().noneMatch(Character::isDigit))
                    || wholes.contains(text)
                    || (starts && bare.stream().anyMatch(each -> isLabelled(text, each)))
                    || (starts != stops && (starts ? endsWith(text) : beginsWith(text)));
            if (known) {
                return last + 1;
            }
        }
        return first;
    }

    private boolean beginsWith(String text) {
        if (forwards.size() < wholes.size()) {
            forwards.addAll(wholes);
        }
        return begins(forwards, text);
    }

    private boolean endsWith(String text) {
        if (backwards.size() < wholes.size()) {
            wholes.forEach(whole -> backwards.add(backwards(whole)));
        }
        return begins(backwards, backwards(text));
    }

    /** Whether one of some texts begins with the given one: if any does, the first from it on. */
    private static boolean begins(NavigableSet<String> texts, String beginning) {
        String next = texts.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The list of references to notes or quotes in which a run stands: "n3,n5". */
    private static Optional<String> references(String text, Squeezed.Run run) {
        Matcher matcher = REFERENCES.matcher(text);
        while (matcher.find()) {
            if (matcher.start() < run.start() && run.end() <= matcher.end()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private boolean fits(Squeezed passage, Squeezed.Run run, Entry entry, boolean bare, boolean whole) {
        String said = passage.text();
        String known = entry.text().text();
        int left = 0;
        while (run.start() - left > 0
                && entry.run().start() - left > 0
                && said.charAt(run.start() - left - 1)
                        == known.charAt(entry.run().start() - left - 1)) {
            left++;
        }
        int right = 0;
        while (run.end() + right < said.length()
                && entry.run().end() + right < known.length()
                && said.charAt(run.end() + right) == known.charAt(entry.run().end() + right)) {
            right++;
        }
        // the lines of a text may be passages of their own; a cell has all of its text
        boolean begins = entry.run().start() == left || (!whole && run.start() == left);
        boolean ends = entry.run().end() + right == known.length() || (!whole && run.end() + right == said.length());
        return begins
                && ends
                && (((bare || alone.contains(known)) && said.equals(known))
                        || (this.bare.contains(known) && isLabelledRun(said, run))
                        || hasLetter(said, run.start() - left, run.end() + right)
                        || (signs.contains(known) && left + right + run.digits().length() == known.length())
                        // a line may break behind the letters: "[note / 16]"
                        || (run.start() == 0 && left + right > 0 && hasLetter(known, 0, known.length())));
    }

    /**
     * Whether a run of digits stands behind or before a label, as the name or text that it is: "Contact: 2025", "Scope.
     * 2025", "2025: the old method", "Back to 2025". Elsewhere, or with the sign of an amount, it is a number.
     */
    private boolean isLabelledRun(String said, Squeezed.Run run) {
        boolean amount = (run.start() > 0 && isOfAmount(said.charAt(run.start() - 1)))
                || (run.end() < said.length() && said.charAt(run.end()) == '%');
        String before = said.substring(0, run.start()).stripTrailing();
        boolean behind = before.endsWith(":")
                || (before.endsWith(".")
                        && before.length() > 1
                        && Character.isLetter(before.charAt(before.length() - 2)))
                || words.contains(before);
        return !amount && (behind || said.startsWith(":", run.end()));
    }

    private static boolean isOfAmount(char sign) {
        return "+-\u2212\u2248<>".indexOf(sign) >= 0 || Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a text is another with a word before it: "Contact: 2025". */
    private static boolean isLabelled(String said, String known) {
        int label = said.length() - known.length();
        return said.endsWith(":" + known)
                && said.substring(0, label).codePoints().noneMatch(Character::isDigit);
    }

    private static boolean hasLetter(String text, int start, int end) {
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetter(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
