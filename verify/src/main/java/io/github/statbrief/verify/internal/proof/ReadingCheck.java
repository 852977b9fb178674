package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.fact.Reader;
import io.github.statbrief.verify.internal.fact.Wordings;
import io.github.statbrief.verify.internal.reading.MarkdownReading;
import io.github.statbrief.verify.internal.reading.MarkupReading;
import io.github.statbrief.verify.internal.reading.PdfReading;
import io.github.statbrief.verify.internal.reading.PngReading;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.SheetsReading;
import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads outputs that are made for readers, and checks all that they say. Used by one thread. */
final class ReadingCheck {
    private final Outline outline;
    private final Reader reader;
    private final KnownTexts known;
    private final SheetNumbers numbers;
    private final FullRowCheck fullRows;
    private final TextCheck texts;
    private final PageTexts pages;
    private final ChartTextCheck chartTexts;
    private final ListingCheck listings;
    private final RowCheck rows;
    private final List<Map<String, Integer>> periods;
    private final List<List<String>> names;
    private final MarkCheck marks;
    private final HeadingCheck headings;
    private final CoverageCheck coverage;
    private final PreambleCheck preambles;
    private final CardCheck cards;
    private final Wordings wordings;
    private final Map<String, ChartSpec> charts = new HashMap<>();
    private final List<List<ChartSpec>> views = new ArrayList<>();
    private Map<String, Long> sizes = Map.of();

    ReadingCheck(Outline outline, Facts facts) {
        this.outline = outline;
        this.reader = new Reader(outline.release().language());
        this.known = KnownTexts.of(outline);
        this.numbers = new SheetNumbers(outline, facts);
        this.fullRows = new FullRowCheck(outline, facts);
        this.texts = new TextCheck(outline);
        this.pages = new PageTexts(outline);
        this.chartTexts = new ChartTextCheck(Labels.in(outline.release().language()));
        this.listings = new ListingCheck(outline);
        this.rows = new RowCheck(outline);
        this.periods = PeriodTexts.periods(outline.release());
        this.wordings = new Wordings(outline);
        this.marks = new MarkCheck(facts, reader, wordings);
        this.headings = new HeadingCheck(facts, periods);
        this.coverage = new CoverageCheck(outline, facts);
        this.preambles = new PreambleCheck(outline);
        this.cards = new CardCheck(outline);
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                charts.put(chart.chart().id(), chart.chart());
                List<ChartSpec> both = new ArrayList<>(List.of(chart.chart()));
                chart.views().ifPresent(other -> both.add(other.other()));
                views.add(both);
            } else if (block instanceof Block.KeyFigures key) {
                charts.put(key.tiles().id(), key.tiles());
            }
        }
        this.names = AxisCheck.names(views.stream().flatMap(List::stream), reader);
    }

    /** Says how large the files are that a page leads to. */
    void sizes(Map<String, Long> files) {
        sizes = Map.copyOf(files);
    }

    /**
     * Checks an output.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @return what it has; empty if no output has such a name
     * @throws IOException if it cannot be read
     */
    Optional<Check> check(String file, byte[] content) throws IOException {
        Optional<Reading> reading = read(file, content);
        return reading.map(this::check);
    }

    private Optional<Reading> read(String file, byte[] content) throws IOException {
        String kind = file.substring(file.lastIndexOf('.') + 1);
        return Optional.ofNullable(
                switch (kind) {
                    case "pdf" -> PdfReading.of(file, content);
                    case "xlsx" -> SheetsReading.ofWorkbook(file, content, numbers);
                    case "ods" -> SheetsReading.ofSpreadsheet(file, content, numbers);
                    case "html" -> MarkupReading.ofPage(file, text(content));
                    case "svg" -> MarkupReading.ofDrawing(file, text(content));
                    case "md" -> MarkdownReading.of(file, text(content), wordings::of, numbers);
                    case "png" -> PngReading.of(file, content);
                    default -> null;
                });
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private Check check(Reading reading) {
        String file = reading.file();
        List<Discrepancy> problems = new ArrayList<>();
        reading.problems()
                .forEach(problem -> problems.add(new Discrepancy(Discrepancy.Kind.FILE, file, "", "", problem)));
        Set<String> ids = new HashSet<>();
        for (ReadTable table : reading.tables()) {
            problems.addAll(fullRows.check(reading, table, ids));
        }
        Check marked = marks.check(reading);
        ids.addAll(marked.ids());
        problems.addAll(marked.problems());
        problems.addAll(new DigitCheck(known, known.further(own(reading))).check(reading));
        problems.addAll(PeriodTexts.strange(reading, periods, known));
        problems.addAll(headings.check(reading));
        problems.addAll(listings.check(reading));
        problems.addAll(rows.check(reading));
        problems.addAll(coverage.check(reading));
        problems.addAll(preambles.check(reading));
        problems.addAll(cards.check(reading));
        problems.addAll(AxisCheck.check(reading, reader, periods, names));
        problems.addAll(texts(reading));
        return new Check(ids, problems);
    }

    /** Texts that only this file may have. */
    private List<String> own(Reading reading) {
        String file = reading.file();
        if (file.endsWith(".pdf")) {
            return Stream.concat(pages.numbers(reading).stream(), PageTexts.headings(reading).stream())
                    .toList();
        }
        return file.endsWith(".html")
                ? ComposedTexts.ofSizes(outline, sizes, reading)
                : ComposedTexts.ofSheets(outline.release().title(), reading);
    }

    private List<Discrepancy> texts(Reading reading) {
        String file = reading.file();
        if (file.startsWith("charts/")) {
            String id = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
            return Optional.ofNullable(charts.get(id))
                    .map(chart -> chartTexts.check(reading, chart))
                    .orElse(List.of(
                            new Discrepancy(Discrepancy.Kind.FILE, file, "", "", "is no chart of this release")));
        }
        if (file.endsWith(".pdf")) {
            List<Discrepancy> wrong = new ArrayList<>(texts.check(reading));
            wrong.addAll(TextCheck.missing(reading, pages.numbers(reading)));
            wrong.addAll(pages.running(reading));
            return wrong;
        }
        List<Discrepancy> wrong = new ArrayList<>(texts.check(reading));
        if (file.endsWith(".html")) {
            views.forEach(each -> wrong.addAll(chartTexts.checkPage(reading, each)));
        } else if (file.endsWith(".xlsx")) {
            wrong.addAll(ChartTextCheck.checkWorkbook(reading, views));
        }
        return wrong;
    }
}
