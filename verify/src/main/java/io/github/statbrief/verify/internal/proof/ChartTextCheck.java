package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.reading.NativeCharts;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds texts that a picture of a chart lacks, or has with other words. */
final class ChartTextCheck {
    /** The drawings of one chart in a page: for wide and narrow windows, or one for all. */
    private static final List<String> WIDTHS = List.of("wide", "narrow", "fixed");

    private final Labels labels;

    ChartTextCheck(Labels labels) {
        this.labels = labels;
    }

    /** The texts that a chart lacks: its title, its description and, as a drawing, its points. */
    List<Discrepancy> check(Reading reading, ChartSpec chart) {
        List<String> texts = new ArrayList<>(
                List.of(chart.captions().title().plain(), chart.captions().alt()));
        if (reading.file().endsWith(".svg")) {
            List<String> drawn = new ArrayList<>(
                    List.of(chart.captions().title().plain(), chart.captions().subtitle()));
            chart.captions().foot().ifPresent(drawn::add);
            return Stream.of(
                            TextCheck.missing(reading, ComposedTexts.points(chart, labels)),
                            TextCheck.missing(drawn(reading), drawn),
                            strange(reading, chart))
                    .flatMap(List::stream)
                    .toList();
        }
        return TextCheck.missing(reading, texts);
    }

    /** Titles of charts in a workbook, with or without the line below, that are not those of a chart of the release. */
    static List<Discrepancy> checkWorkbook(Reading workbook, List<List<ChartSpec>> views) {
        Set<String> known = views.stream()
                .map(each -> each.get(0).captions())
                .flatMap(captions ->
                        Stream.of(captions.title().plain(), captions.title().plain() + " " + captions.subtitle()))
                .map(TextCheck::compared)
                .collect(Collectors.toSet());
        Map<String, String> titles = workbook.passages().stream()
                .filter(passage -> passage.place().endsWith(NativeCharts.TITLE))
                .collect(
                        Collectors.toMap(Passage::place, Passage::text, (one, next) -> one + " " + next, TreeMap::new));
        List<Discrepancy> wrong = new ArrayList<>();
        titles.forEach((place, title) -> {
            if (!known.contains(TextCheck.compared(title))) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        workbook.file(),
                        place,
                        "",
                        "'" + title + "' is the title of no chart of the release"));
            }
        });
        return wrong;
    }

    /** What a page says of its charts, in the one or the other view, below their titles and for those who do not see them. */
    List<Discrepancy> checkPage(Reading page, List<ChartSpec> views) {
        String id = "#chart-" + views.get(0).id() + "-";
        Reading chart = new Reading(
                page.file(),
                page.passages().stream()
                        .filter(passage -> passage.place().startsWith(id)
                                && WIDTHS.stream()
                                        .anyMatch(width -> passage.place().startsWith(width, id.length())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        List<Discrepancy> strange = strange(chart, views.get(0));
        for (ChartSpec other : views.subList(1, views.size())) {
            List<Discrepancy> ofOther = strange(chart, other);
            strange = strange.stream().filter(ofOther::contains).toList();
        }
        return Stream.concat(strange.stream(), subtitles(page, views).stream()).toList();
    }

    /** The subtitles that the views of a chart in a page lack. */
    private static List<Discrepancy> subtitles(Reading page, List<ChartSpec> views) {
        String id = "#figure-of-" + views.get(0).id();
        List<Passage> passages = page.passages().stream()
                .filter(passage -> passage.place().equals(id))
                .toList();
        return TextCheck.missing(
                new Reading(page.file(), passages, List.of(), List.of(), List.of()),
                views.stream().map(view -> view.captions().subtitle()).toList());
    }

    /** What is drawn in a chart, and not said for those who do not see it. */
    private static Reading drawn(Reading reading) {
        return new Reading(
                reading.file(),
                reading.passages().stream().filter(ChartTextCheck::isDrawn).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean isDrawn(Passage passage) {
        String place = passage.place();
        return !place.endsWith("-title") && !place.endsWith("-desc") && !place.contains(", aria-");
    }

    /** Finds titles, text alternatives and texts that are read out which are not those of a chart. */
    private List<Discrepancy> strange(Reading reading, ChartSpec chart) {
        List<String> known = Stream.of(
                        Stream.of(
                                chart.captions().title().plain(),
                                chart.captions().alt()),
                        ComposedTexts.points(chart, labels).stream(),
                        ComposedTexts.spoken(chart).stream(),
                        ComposedTexts.inSeries(chart, labels).stream())
                .flatMap(each -> each)
                .map(TextCheck::compared)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Set<String> names = chart instanceof ChartSpec.OfSeries series
                ? series.plot().series().stream()
                        .map(each -> TextCheck.compared(each.name()))
                        .collect(Collectors.toSet())
                : Set.of();
        return reading.passages().stream()
                .filter(passage -> !isDrawn(passage))
                .filter(passage -> !isKnown(TextCheck.compared(passage.text()), known, names))
                .map(passage -> new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        reading.file(),
                        passage.place(),
                        "",
                        "'" + passage.text() + "' is not what is said of the chart"))
                .toList();
    }

    /** Whether a text is made of known ones; a long series is read out as one, with its name before it. */
    private static boolean isKnown(String text, List<String> known, Set<String> names) {
        String rest = text;
        for (String each : known) {
            rest = rest.replace(each, "");
        }
        String left = rest.replaceAll("[;,]", "");
        return left.isEmpty() || names.contains(left);
    }
}
