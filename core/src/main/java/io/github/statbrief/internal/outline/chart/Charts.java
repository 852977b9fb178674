package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Group;
import io.github.statbrief.Quote;
import io.github.statbrief.Source;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes chart specs with their words. */
public final class Charts {
    private final OutlineContext context;

    /** Creates the charts of one outline, with its words and running numbers. */
    public Charts(OutlineContext context) {
        this.context = context;
    }

    ChartSpec.Bars bars(Group group, List<FigureItem> items, List<Plot.Reference> references) {
        return bars(group.id(), group.label(), group.finding().map(context::line), items, references);
    }

    private ChartSpec.Bars bars(
            String id,
            String label,
            Optional<RichText> finding,
            List<FigureItem> items,
            List<Plot.Reference> references) {
        FigureNames names = new FigureNames(
                items.stream()
                        .filter(Charts::isDrawable)
                        .sorted(Comparator.comparing(
                                        (FigureItem item) -> upper(item.figure().value()))
                                .reversed())
                        .toList(),
                context.chartText());
        List<FigureItem> ranked = names.items();
        List<FigureItem> leftOut =
                items.stream().filter(item -> !ranked.contains(item)).toList();
        Optional<String> marks = context.chartText()
                .marks(ranked.stream().map(item -> item.figure().value()).toList());
        List<String> foot = new ArrayList<>();
        marks.ifPresent(foot::add);
        shorthand(ranked).ifPresent(foot::add);
        if (!leftOut.isEmpty()) {
            foot.add(context.chartText().leftOut(words(leftOut)));
        }
        Captions captions = new Captions(
                finding.orElseGet(() -> RichText.of(point(label, names, items))),
                names.subtitle(),
                foot.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", foot)),
                source(ranked),
                context.chartText().bars(names.subtitle(), names.words(), names.keepsOrder(), marks)
                        + context.seriesText().references(ReferenceLines.places(references)));
        return new ChartSpec.Bars(id, captions, ranked, names.names(), references);
    }

    /** Bars of shares of one whole, which have the id of the first of them. */
    ChartSpec shares(List<FigureItem> items) {
        FigureItem first = items.get(0);
        String title = context.chartText().sharesOf(first.words().attributes().whole());
        return bars(first.figure().id(), title, Optional.empty(), items, List.of());
    }

    ChartSpec.Share share(FigureItem item) {
        Captions captions = new Captions(
                RichText.of(item.words().label()),
                context.chartText().subtitle(List.of(item.words())),
                joined(context.chartText().marks(List.of(item.figure().value())), shorthand(List.of(item))),
                source(List.of(item)),
                context.chartText().share(item.words()));
        return new ChartSpec.Share(item.figure().id(), captions, item);
    }

    /**
     * Tiles with one figure each.
     *
     * @param id the id of the group, or {@code key-figures}
     * @param title the title
     * @param subtitle the subtitle
     * @param items the figures
     * @param remark a note for the foot; empty for none
     * @return the tiles
     */
    public ChartSpec.Tiles tiles(String id, RichText title, String subtitle, List<FigureItem> items, String remark) {
        Captions captions = new Captions(
                title,
                subtitle,
                joined(Optional.of(remark).filter(words -> !words.isEmpty()), shorthand(items)),
                source(items),
                context.chartText().tiles(words(items)));
        return new ChartSpec.Tiles(id, captions, items);
    }

    /** The meaning of the shorthand behind values, because a picture must be complete by itself. */
    private Optional<String> shorthand(List<FigureItem> items) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        items.forEach(item -> flags.addAll(item.figure().flags()));
        return context.seriesText().shorthand(flags, List.of());
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce((first, second) -> first + " " + second);
    }

    /** Whether a figure can be placed on an axis. */
    static boolean isDrawable(FigureItem item) {
        return item.figure().value().isDrawable();
    }

    /** The key point of a chart of figures, or their label. */
    private String point(String label, FigureNames names, List<FigureItem> items) {
        return new KeyPoints(context).ofFigures(label, names, items).orElse(label);
    }

    /** The title of a chart whose axis shows one value for each figure: the finding, otherwise the key point. */
    RichText title(Group group, FigureNames names, List<FigureItem> items) {
        return group.finding().isPresent() ? title(group) : RichText.of(point(group.label(), names, items));
    }

    RichText title(Group group) {
        return group.finding().map(context::line).orElseGet(() -> RichText.of(group.label()));
    }

    static List<FigureWording> words(List<FigureItem> items) {
        return items.stream().map(FigureItem::words).toList();
    }

    String source(List<FigureItem> items) {
        List<String> ids = items.stream()
                .flatMap(item -> item.figure().quotes().stream())
                .map(Quote::source)
                .distinct()
                .toList();
        String titles = context.release().sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::title)
                .collect(Collectors.joining("; "));
        String quotes = items.stream()
                .flatMap(item -> item.quotes().stream())
                .distinct()
                .map(Reference::label)
                .collect(Collectors.joining(", "));
        return context.chartText().source(titles.isEmpty() ? context.text().publishers() : titles, quotes);
    }

    private static BigDecimal upper(StatedValue value) {
        return value instanceof StatedValue.Range range
                ? range.high()
                : value.number().orElse(BigDecimal.ZERO);
    }
}
