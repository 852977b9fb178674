package io.github.statbrief.outline;

import io.github.statbrief.Group;
import io.github.statbrief.Quote;
import io.github.statbrief.Reading;
import io.github.statbrief.Source;
import io.github.statbrief.text.FigureWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes charts with their words. */
final class Charts {
    private final Workshop workshop;

    Charts(Workshop workshop) {
        this.workshop = workshop;
    }

    ChartSpec.Bars bars(Group group, List<FigureItem> items) {
        List<FigureItem> ranked = items.stream()
                .filter(Charts::isDrawable)
                .sorted(Comparator.comparing(
                                (FigureItem item) -> upper(item.figure().reading()))
                        .reversed())
                .toList();
        List<FigureItem> leftOut =
                items.stream().filter(item -> !ranked.contains(item)).toList();
        Optional<String> marks = workshop.chartText.marks(
                ranked.stream().map(item -> item.figure().reading()).toList());
        List<String> foot = new ArrayList<>();
        marks.ifPresent(foot::add);
        if (!leftOut.isEmpty()) {
            foot.add(workshop.chartText.leftOut(words(leftOut)));
        }
        Captions captions = new Captions(
                title(group),
                workshop.chartText.subtitle(words(ranked)),
                foot.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", foot)),
                source(ranked),
                workshop.chartText.bars(words(ranked), marks));
        return new ChartSpec.Bars(group.id(), captions, ranked);
    }

    ChartSpec.Share share(FigureItem item) {
        Captions captions = new Captions(
                Passage.of(item.words().label()),
                workshop.chartText.subtitle(List.of(item.words())),
                workshop.chartText.marks(List.of(item.figure().reading())),
                source(List.of(item)),
                workshop.chartText.share(item.words()));
        return new ChartSpec.Share(item.figure().id(), captions, item);
    }

    ChartSpec.Tiles tiles(String id, Passage title, String subtitle, List<FigureItem> items, String remark) {
        Captions captions = new Captions(
                title,
                subtitle,
                remark.isEmpty() ? Optional.empty() : Optional.of(remark),
                source(items),
                workshop.chartText.tiles(words(items)));
        return new ChartSpec.Tiles(id, captions, items);
    }

    /** Whether a figure has a place on an axis. */
    static boolean isDrawable(FigureItem item) {
        return item.figure().reading().isDrawable();
    }

    Passage title(Group group) {
        return group.finding().map(workshop::line).orElseGet(() -> Passage.of(group.label()));
    }

    static List<FigureWords> words(List<FigureItem> items) {
        return items.stream().map(FigureItem::words).toList();
    }

    String source(List<FigureItem> items) {
        List<String> ids = items.stream()
                .flatMap(item -> item.figure().quotes().stream())
                .map(Quote::source)
                .distinct()
                .toList();
        String titles = workshop.release.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::title)
                .collect(Collectors.joining("; "));
        String quotes = items.stream()
                .flatMap(item -> item.quotes().stream())
                .distinct()
                .map(Reference::label)
                .collect(Collectors.joining(", "));
        return workshop.chartText.source(titles.isEmpty() ? workshop.release.publisher() : titles, quotes);
    }

    private static BigDecimal upper(Reading reading) {
        return reading instanceof Reading.Range range
                ? range.high()
                : reading.number().orElse(BigDecimal.ZERO);
    }
}
