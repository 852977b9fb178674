package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.NativeChartText;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.SheetsReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts with digits that outputs put together from what a release states: points of charts, pages, sizes of files. */
final class ComposedTexts {
    private static final Pattern SIZE =
            Pattern.compile("(?:PDF|XLSX|ODS|CSV|JSON|Markdown|PNG|SVG) [\\p{Nd}.,]+ \\p{L}+");

    /** What stands behind the last point or comma of a number. */
    private static final Pattern DECIMALS = Pattern.compile("[.,](\\p{Nd}+)(?![.,\\p{Nd}])");

    private ComposedTexts() {}

    /** The texts that any output may have. */
    static List<String> of(Outline outline) {
        Release release = outline.release();
        List<String> texts = new ArrayList<>();
        Labels labels = Labels.in(release.language());
        NativeChartText natives = NativeChartText.of(release);
        FigureText words = FigureText.of(release);
        texts.add(release.published().toString());
        texts.add(labels.of(Label.MANY_DIGITS_REMARK));
        for (int note = 1; note <= notes(outline); note++) {
            texts.add(labels.noteMarker(note));
        }
        int all = FigureItems.of(outline).size();
        int headline = headline(outline);
        for (int shown = 1; shown <= all; shown++) {
            texts.add(labels.figuresShown(shown, all, headline));
        }
        texts.addAll(PeriodTexts.ranges(release));
        release.tables().flatMap(table -> table.measures().stream()).forEach(measure -> {
            texts.add(measure.measure().label());
            texts.add(words.label(measure.measure()));
            texts.add(words.compared(measure));
            texts.add(words.heading(measure));
            texts.add(words.unit(measure.unit()));
        });
        release.tables().flatMap(table -> table.dimensions().stream()).forEach(dimension -> {
            texts.add(dimension.label());
            texts.add(dimension.label() + " (" + labels.of(Label.CODE) + ")");
            dimension.codes().forEach(code -> texts.add(dimension.label() + ": " + code.label()));
        });
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Opening opening) {
                texts.add(opening.publisher() + " (" + release.published().getYear() + "): " + opening.title());
                texts.add(labels.citation(
                        opening.publisher(),
                        release.published().getYear(),
                        opening.title(),
                        opening.kind(),
                        opening.date(),
                        release.via(),
                        Optional.empty()));
            } else if (block instanceof Block.DataTable table) {
                changes(table, FigureText.of(release), texts);
            } else if (block instanceof Block.Quotes quotes) {
                quotes.items()
                        .forEach(item -> texts.add(item.quote().text() + " " + labels.of(Label.LINE) + " "
                                + item.quote().line()));
            } else if (block instanceof Block.Chart chart) {
                add(chart.chart(), labels, natives, texts);
                chart.views().ifPresent(views -> add(views.other(), labels, natives, texts));
            }
        }
        return texts;
    }

    /** The moment at which a release is published, as programs write it. */
    static List<String> times(Release release) {
        return release
                .metadata()
                .time()
                .map(time -> time.atDate(release.published()).toString())
                .stream()
                .toList();
    }

    private static void add(ChartSpec chart, Labels labels, NativeChartText natives, List<String> texts) {
        texts.addAll(points(chart, labels));
        texts.addAll(inSeries(chart, labels));
        chart.references().forEach(line -> texts.add(line.label() + ": " + line.words()));
        if (chart instanceof ChartSpec.Bars bars) {
            texts.add(natives.alt(bars));
        }
        chart.items()
                .forEach(item ->
                        texts.add(item.words().bound() + " " + item.words().plainNumber()));
        if (chart instanceof ChartSpec.OfSeries series) {
            series.plot().axis().base().map(natives::base).ifPresent(texts::add);
        }
        texts.add(chart instanceof ChartSpec.OfSeries series ? natives.note(series) : natives.note(chart, List.of()));
    }

    /** The changes to the newest period of a table, each with its sign. */
    private static void changes(Block.DataTable block, FigureText words, List<String> texts) {
        Table table = block.table();
        for (PeriodChanges changes : block.changes()) {
            texts.add(changes.heading());
            changes.cells().forEach((row, cell) -> {
                TableMeasure measure = table.measures().get(table.cells().measure(row));
                CellWords said = words.of(cell, measure);
                // a sheet shows no more decimals than are stated
                for (String number : List.of(said.number(), said.number().replaceFirst("[.,]0+$", ""))) {
                    texts.add(said.sign() + number + said.flags());
                    texts.add(said.sign() + "+" + number + said.flags());
                }
            });
        }
    }

    private static int notes(Outline outline) {
        return outline.blocks().stream()
                .mapToInt(block ->
                        block instanceof Block.Notes notes ? notes.items().size() : 0)
                .sum();
    }

    private static int headline(Outline outline) {
        return outline.blocks().stream()
                .mapToInt(block -> block instanceof Block.KeyFigures key
                        ? key.tiles().items().size()
                        : 0)
                .sum();
    }

    /** The files of a release and the ids of what it has, which name files. */
    static Set<String> ids(Outline outline) {
        Release release = outline.release();
        Set<String> ids = new HashSet<>(release.figuresById().keySet());
        ids.add(release.id());
        release.tables().forEach(table -> ids.addAll(List.of(table.id(), "data/" + table.id() + ".csv")));
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                String id = chart.chart().id();
                ids.add(id);
                Stream.of("csv", "png", "svg").forEach(kind -> ids.add("charts/" + id + "." + kind));
            } else if (block instanceof Block.SectionOpening section) {
                ids.add(section.id());
            }
        }
        return ids;
    }

    /** The points of a chart that have a place in it, each as it is read out. */
    static List<String> points(ChartSpec chart, Labels labels) {
        if (!(chart instanceof ChartSpec.OfSeries series)) {
            return chart.items().stream().map(item -> spoken(item, labels)).toList();
        }
        Plot plot = series.plot();
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < plot.categories().size(); place++) {
            String category = plot.categories().get(place).label();
            int at = place;
            List<Observation> ofCategory = plot.series().stream()
                    .flatMap(each -> each.observations().get(at).stream())
                    .filter(Observation::isDrawable)
                    .toList();
            if (chart instanceof ChartSpec.Scatter) {
                texts.add(category + ": "
                        + ofCategory.stream().map(Observation::spoken).collect(Collectors.joining("; ")));
            } else {
                ofCategory.forEach(one -> texts.add(category + ": " + one.spoken()));
            }
        }
        plot.axis().references().forEach(line -> texts.add(line.label() + ": " + line.spoken()));
        return texts;
    }

    /** All points of a chart of series, those without a place in it too, each as it is read out. */
    static List<String> spoken(ChartSpec chart) {
        List<String> texts = new ArrayList<>();
        if (chart instanceof ChartSpec.OfSeries series) {
            List<Plot.Category> categories = series.plot().categories();
            for (Plot.Series each : series.plot().series()) {
                for (int place = 0; place < categories.size(); place++) {
                    String category = categories.get(place).label();
                    each.observations().get(place).ifPresent(one -> texts.add(category + ": " + one.spoken()));
                }
            }
        }
        return texts;
    }

    /** The points of a chart with the names of their series, and where its bars begin. */
    static List<String> inSeries(ChartSpec chart, Labels labels) {
        List<String> texts = new ArrayList<>();
        if (chart instanceof CodeChart.Waterfall waterfall) {
            boolean percent = waterfall.plot().observations().stream()
                    .anyMatch(each -> each.label().contains(labels.percentSign()));
            // numbers may be shown with fewer decimal places than they have, or with more
            Set<Integer> decimals = waterfall.plot().observations().stream()
                    .flatMap(each -> DECIMALS.matcher(each.label()).results())
                    .map(places -> places.group(1).length())
                    .collect(Collectors.toSet());
            for (BigDecimal start : waterfall.starts()) {
                Stream.concat(decimals.stream(), Stream.of(Math.max(0, start.scale())))
                        .map(places -> String.format(Locale.ROOT, "%,." + places + "f", start))
                        .forEach(text -> texts.add(percent ? text + labels.percentSign() : text));
            }
        }
        if (chart instanceof ChartSpec.OfSeries series) {
            for (Plot.Series each : series.plot().series()) {
                for (int place = 0; place < each.observations().size(); place++) {
                    String category = series.plot().categories().get(place).label();
                    each.observations()
                            .get(place)
                            .ifPresent(one -> texts.add(each.name() + ", " + category + ": " + one.spoken()));
                }
            }
        }
        return texts;
    }

    /** The title of a release behind the name of each sheet of a reading. */
    static List<String> ofSheets(String title, Reading reading) {
        return reading.passages().stream()
                .filter(passage -> passage.place().equals(SheetsReading.NAME))
                .map(passage -> passage.text() + ": " + title)
                .toList();
    }

    /** A figure of a chart, as it is read out. */
    static String spoken(FigureItem item, Labels labels) {
        return Stream.concat(
                        Stream.of(
                                item.words().label() + ": " + item.words().full(),
                                item.words().absence()),
                        item.figure().flags().stream().sorted().map(labels::flag))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * The sizes of files as a page gives them beside the kinds of files; those in the page itself where the files are not
     * at hand.
     */
    static List<String> ofSizes(Outline outline, Map<String, Long> sizes, Reading page) {
        if (sizes.isEmpty()) {
            return page.passages().stream()
                    .flatMap(passage -> SIZE.matcher(passage.text()).results())
                    .map(MatchResult::group)
                    .toList();
        }
        Labels labels = Labels.in(outline.release().language());
        List<String> texts = new ArrayList<>();
        sizes.forEach((file, size) -> {
            String kind = file.substring(file.lastIndexOf('.') + 1);
            texts.add((kind.equals("md") ? "Markdown" : kind) + " " + labels.size(size));
        });
        return texts;
    }
}
