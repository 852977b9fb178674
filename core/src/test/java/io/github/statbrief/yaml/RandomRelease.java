package io.github.statbrief.yaml;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Prose;
import io.github.statbrief.Quote;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Status;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.metadata.Correction;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.metadata.Licence;
import io.github.statbrief.metadata.Link;
import io.github.statbrief.metadata.NextRelease;
import io.github.statbrief.metadata.ReleaseMetadata;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A release of a seed, with every kind of figure, table, text and mark, in words that YAML and JSON take for something else. */
public final class RandomRelease {
    private static final List<String> WORDS = List.of(
            "visits",
            "null",
            "~",
            "true",
            "no",
            "2025",
            "1e3",
            "0x1F",
            ".5",
            "- a",
            "a: b",
            "a # b",
            "#a",
            "'a'",
            "\"a\"",
            "a\\b",
            "[a]",
            "{a",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            ">-",
            "? a",
            ": a",
            "a:",
            "é",
            "北京",
            "\uD83D\uDE00",
            "a, b",
            "<b>",
            "=1+1",
            "\u00A0x",
            "a\u200Bb",
            "2021-07-02",
            "---",
            "...",
            "a  b",
            "\u05D0");
    private static final List<String> PRINTABLE = WORDS.stream()
            .filter(word -> word.chars().allMatch(letter -> letter < 0x250 && !Character.isISOControl(letter))
                    && word.chars().anyMatch(Character::isLetterOrDigit)
                    && !word.contains("[")
                    && !word.contains("  "))
            .toList();
    private static final List<String> VALUES = List.of(
            "5",
            "41,000",
            "10.0",
            "-3.2",
            "1.2 billion",
            "more than 500,000",
            "about 15 to 20 million",
            "4 to 6",
            "nearly 450 million",
            "a quarter",
            "almost five times",
            "sixteenth",
            "not available",
            "low",
            "all",
            "unchanged",
            "0",
            "at least 3",
            "900 to 1.2 million",
            "0.00",
            "123456789012345678901234567890");
    private static final List<String> UNITS = List.of(
            "visit",
            "person|people",
            "thousand tonne",
            "CNY",
            "million GBP",
            "second",
            "working-day",
            "percent",
            "per-1000",
            "GBP/week",
            "index",
            "times",
            "percentage-point",
            "pct|pcts",
            "consecutive month");
    private static final List<String> SENSES = List.of(
            "level",
            "level down",
            "change up",
            "change",
            "change down from 177,000 the year before",
            "level up against 2012",
            "change against a year earlier",
            "change up against men",
            "change steady from {plain}",
            "level against {plain}");
    private static final List<String> PERIODS = List.of(
            "2021",
            "1999-2000",
            "2021-H1",
            "2021-Q2",
            "1999-2000-Q1",
            "2010-12",
            "2021-W05",
            "2021-07-01",
            "2014-03/2014-05",
            "2006-07/2007-08",
            "since 2012-11-08",
            "as of 2021-07-02",
            "last 3 years",
            "last more than 4 years",
            "ever",
            "unstated",
            "since 2010-12");
    private static final List<String> TEXTS = List.of(
            "Plain words.",
            "{figure-1} and *{figure-1:unit}*",
            "A **b** c\n\n- d\n- e\n\n### F\n\n1. g",
            "\\*a\\* \\{b\\} 2 * 3",
            "[a *b*](https://office.example/x_y?a=b&c=d)",
            "`code` <b>",
            "a: b # c",
            "> quoted\n\n1\\. no",
            "> ### A box\n>\n> {figure-1}\n>\n> - *d*\n\nAfter it.",
            "\"quoted\"");

    private final Random random;
    private final List<ReferencePeriod.Named> named;

    private final List<String> vocabulary;

    private RandomRelease(long seed, List<String> vocabulary) {
        random = new Random(seed);
        this.vocabulary = vocabulary;
        named = List.of(
                new ReferencePeriod.Named("outbreak", words(), ReferencePeriod.unstated(), List.of()),
                new ReferencePeriod.Named(
                        "winter", words(), ReferencePeriod.parse("2025-12/2026-02"), many(2, this::note)),
                new ReferencePeriod.Named("short", "in December", ReferencePeriod.parse("2010-12"), List.of()));
    }

    /** Makes a release; always the same for a seed. */
    public static Release of(long seed) {
        return new RandomRelease(seed, WORDS).release();
    }

    /**
     * Makes a release in words with letters that every font has, among which nothing looks like shorthand or is lost at the
     * end of a line; always the same for a seed.
     */
    public static Release printable(long seed) {
        return new RandomRelease(seed, PRINTABLE).release();
    }

    private boolean maybe() {
        return random.nextInt(3) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> some) {
        return maybe() ? Optional.of(some.get()) : Optional.empty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> List<T> many(int most, Supplier<T> each) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(number -> each.get())
                .toList();
    }

    /** Repeats what a constructor refuses. */
    private static <T> T valid(Supplier<T> made) {
        return Stream.generate(() -> made(made))
                .limit(10_000)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> made(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String words() {
        List<String> words = new ArrayList<>(List.of(one(vocabulary)));
        words.addAll(many(3, () -> one(vocabulary)));
        String text = String.join(" ", words).strip();
        return text.isBlank() ? "x" : text;
    }

    private Map<String, String> texts(int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        many(most, this::words).forEach(key -> texts.put(key, words()));
        return texts;
    }

    private Note note() {
        return new Note(one(Note.Kind.class), maybe() ? words() + "\n\n- " + words() : words());
    }

    private ReferencePeriod period() {
        return maybe() ? one(named) : ReferencePeriod.parse(one(PERIODS));
    }

    private ReferencePeriod calendar() {
        return ReferencePeriod.parse(one(List.of("2015", "2010-12", "2021-Q2")));
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(many(3, () -> one(Flag.class)));
        return flags;
    }

    private Sense sense() {
        Sense sense = Sense.parse(one(SENSES));
        return sense.compared().isEmpty() && maybe() ? sense.against(new Comparison.WithPeriod(named.get(1))) : sense;
    }

    private Measure measure() {
        return valid(() -> new Measure(
                words(),
                one(Stat.class),
                maybe(this::words),
                one(Flow.class),
                one(Adjustment.class),
                texts(2),
                one(PriceBasis.class),
                maybe(this::calendar)));
    }

    private FigureAttributes attributes() {
        return new FigureAttributes(
                maybe(() -> FigureAttributes.Whole.parse(
                        one(List.of("e-commerce sales", "2,244 of 3,350 contacts", "{plain}", "{plain} of adults")))),
                maybe(() -> FigureAttributes.Place.parse(one(List.of("highest in East Dorset", "York: [north]")))),
                maybe(() -> FigureAttributes.Limits.parse(one(List.of("3.30 to 3.52", "3.3 to 1,000 (95%)")))),
                maybe(() -> one(FigureAttributes.Significance.class)),
                maybe(() -> StatedValue.parse(one(VALUES))),
                maybe(this::words),
                Optional.empty());
    }

    private Figure figure(int number) {
        return valid(() -> {
            StatedValue value = StatedValue.parse(one(VALUES));
            return new Figure(
                    "figure-" + number,
                    measure(),
                    value,
                    value instanceof StatedValue.Verbal ? Optional.empty() : Optional.of(Unit.parse(one(UNITS))),
                    sense(),
                    period(),
                    flags(),
                    many(2, () -> new Quote("first", 1 + random.nextInt(3), words())),
                    many(2, this::note),
                    attributes(),
                    maybe(() -> ChartKind.NONE));
        });
    }

    private Figure derived(int number) {
        return new Figure(
                "figure-" + number,
                measure(),
                new StatedValue.Absent(Reason.NOT_AVAILABLE),
                Optional.of(Unit.parse("percent")),
                Sense.level(),
                maybe() ? ReferencePeriod.parse("2021") : ReferencePeriod.unstated(),
                flags(),
                List.of(),
                List.of(),
                FigureAttributes.none()
                        .withDerivation(Derivation.parse(
                                "share plain of plain",
                                Optional.of(
                                        new Rounding(1, one(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)))))),
                Optional.empty());
    }

    private TableMeasure tableMeasure(int number) {
        return new TableMeasure(
                "m" + number,
                measure(),
                Unit.parse(one(UNITS)),
                sense(),
                maybe(() -> new Rounding(random.nextInt(3), RoundingMode.HALF_EVEN)));
    }

    private Dimension dimension(int number) {
        List<Code> codes = new ArrayList<>();
        for (int code = 0; code < 2 + random.nextInt(3); code++) {
            codes.add(new Code(
                    one(vocabulary).strip() + code,
                    words(),
                    code > 0 && maybe() ? Optional.of(codes.get(0).id()) : Optional.empty()));
        }
        return new Dimension(
                "d" + number, words(), codes, maybe(() -> codes.get(0).id()));
    }

    private Table table(int number) {
        return valid(() -> {
            List<TableMeasure> measures = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                    .mapToObj(this::tableMeasure)
                    .toList();
            List<Dimension> dimensions = IntStream.rangeClosed(1, random.nextInt(3))
                    .mapToObj(this::dimension)
                    .toList();
            Arguments.distinct(
                    "label", dimensions.stream().map(Dimension::label).toList());
            List<ReferencePeriod> periods = new ArrayList<>(List.of(period()));
            many(3, this::period).stream()
                    .filter(each -> !periods.contains(each))
                    .forEach(periods::add);
            return new Table(
                    "table-" + number,
                    words(),
                    maybe(() -> Prose.parseTitle(one(List.of("More", "*a* {figure-1}", "`b`: \\*")))),
                    measures,
                    dimensions,
                    periods,
                    cells(measures.size(), periods.size(), dimensions),
                    maybe(() -> "first"),
                    many(2, this::note),
                    maybe(() -> new DisplaySelection(
                            maybe() ? OptionalInt.of(2) : OptionalInt.empty(),
                            maybe() ? List.of("m1") : List.of(),
                            dimensions.isEmpty()
                                    ? Map.of()
                                    : Map.of(
                                            "d1",
                                            List.of(dimensions
                                                    .get(0)
                                                    .codes()
                                                    .get(1)
                                                    .id())))),
                    maybe(() -> ChartKind.NONE),
                    ChartOptions.NONE);
        });
    }

    /** Some of the cells, in any order. */
    private Cells cells(int measures, int periods, List<Dimension> dimensions) {
        List<int[]> places = new ArrayList<>();
        int first = dimensions.isEmpty() ? 1 : dimensions.get(0).codes().size();
        int second = dimensions.size() < 2 ? 1 : dimensions.get(1).codes().size();
        for (int place = 0; place < measures * periods * first * second; place++) {
            places.add(new int[] {
                place % measures,
                place / measures % periods,
                place / measures / periods % first,
                place / measures / periods / first
            });
        }
        if (maybe()) {
            Collections.shuffle(places, random);
        }
        Cells.Builder cells = Cells.of(dimensions.size());
        for (int[] place : places.subList(0, 1 + random.nextInt(places.size()))) {
            int[] codes = dimensions.size() == 0
                    ? new int[0]
                    : dimensions.size() == 1 ? new int[] {place[2]} : new int[] {place[2], place[3]};
            cells.add(place[0], place[1], cell(), codes);
        }
        return cells.build();
    }

    private Cell cell() {
        return new Cell(
                StatedValue.parse(one(VALUES.subList(0, 2 + random.nextInt(VALUES.size() - 2)))),
                flags(),
                maybe(() -> (StatedValue.Range) StatedValue.parse(one(List.of("3.9 to 4.3", "1 to 2 million")))),
                maybe(() -> new Note(one(Note.Kind.class), words())));
    }

    private Section section(int number, int level, int[] count) {
        List<Figure> figures = new ArrayList<>();
        for (int each = random.nextInt(4); each > 0; each--) {
            figures.add(maybe() ? derived(++count[0]) : figure(++count[0]));
        }
        List<Group> groups = new ArrayList<>();
        if (figures.size() > 1) {
            groups.add(new Group(
                    "group-" + ++count[1],
                    words(),
                    Relation.CONTRAST,
                    figures.stream().map(Figure::id).toList(),
                    maybe(() -> Prose.parseTitle("A: {figure-1}")),
                    maybe(() -> ChartKind.NONE),
                    ChartOptions.NONE));
        }
        return new Section(
                "section-" + number,
                words(),
                maybe(() -> Prose.parse(one(TEXTS))),
                figures,
                groups,
                many(2, () -> table(++count[2])),
                level == 3 ? List.of() : many(1, () -> section(number * 10 + 1, level + 1, count)));
    }

    private ReleaseMetadata metadata() {
        return new ReleaseMetadata(
                maybe(() -> OffsetTime.parse("09:30+01:00")),
                maybe(() -> one(Badge.class)),
                maybe(this::words),
                maybe(() -> new Contact(
                        Optional.of(words()), maybe(() -> "a@office.example"), maybe(() -> "+44 20 7946 0000"))),
                maybe(() -> new Licence(words(), maybe(() -> "https://office.example/licence"))),
                maybe(() -> one(List.of(
                        NextRelease.in(YearMonth.of(2040, 1)),
                        NextRelease.on(LocalDate.of(2040, 1, 14)),
                        NextRelease.at(OffsetDateTime.parse("2040-01-14T09:30Z"))))),
                many(2, () -> new Link(words(), "https://office.example/a#b")),
                many(1, () -> new Link(words(), "https://office.example/a")),
                many(1, () -> new Link(words(), "https://office.example/a")),
                texts(2),
                many(2, () -> new Correction(LocalDate.of(2030, 2, 3), words())),
                maybe(() -> CoverImage.of(
                        "cover.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\"/></svg>"
                                .getBytes(StandardCharsets.UTF_8),
                        words())),
                new BriefOptions(
                        maybe(() -> one(BriefOptions.Listing.class)),
                        one(BriefOptions.Charts.class),
                        maybe(() -> BriefOptions.NO_LEAD)));
    }

    private List<Source> sources() {
        return List.of(
                new Source(
                        "first",
                        words(),
                        maybe(this::words),
                        maybe(() -> LocalDate.of(2021, 7, 2)),
                        maybe(() -> "https://a.example"),
                        maybe(() -> "a.txt"),
                        maybe(() -> "0".repeat(64)),
                        "en",
                        maybe(() -> "zh-Hans"),
                        Optional.empty()),
                new Source(
                        "second",
                        words(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "zh",
                        Optional.empty(),
                        maybe(() -> List.of("", "  a\tb  ", "\u202Ec\u0007"))));
    }

    private Figure plain() {
        return new Figure(
                "plain",
                measure(),
                StatedValue.parse("50"),
                Optional.of(Unit.parse("visit")),
                Sense.level(),
                ReferencePeriod.parse("2021"),
                flags(),
                List.of(),
                List.of(),
                FigureAttributes.none(),
                Optional.empty());
    }

    private Release release() {
        Section first = new Section(
                "first", words(), Optional.empty(), List.of(plain(), figure(1)), List.of(), List.of(), List.of());
        List<Section> sections = new ArrayList<>(List.of(first));
        int[] count = {1, 0, 0};
        for (int number = 1; number <= 1 + random.nextInt(2); number++) {
            sections.add(section(number, 1, count));
        }
        if (maybe()) {
            sections.add(new RandomExhibits(random).section());
        }
        return new Release(
                "random",
                words(),
                maybe() ? List.of(words() + " 1", words() + " 2") : List.of(words()),
                maybe(this::words),
                maybe(this::words),
                LocalDate.of(2026, 1, 15),
                Locale.ENGLISH,
                one(List.of(
                        new Status.Final(),
                        new Status.Draft(),
                        new Status.Embargoed(OffsetDateTime.parse("2026-01-15T09:30+00:00")))),
                maybe(() -> Prose.parse(one(TEXTS))),
                maybe() ? List.of("figure-1", "plain") : List.of(),
                named,
                sources(),
                sections,
                many(2, this::note),
                texts(2),
                metadata());
    }
}
