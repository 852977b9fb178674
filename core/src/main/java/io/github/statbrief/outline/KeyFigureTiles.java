package io.github.statbrief.outline;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.text.TileText;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.text.FigureWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts headline figures of one measure together: a level with the change on it, a change with the one on another
 * period. Used once.
 */
final class KeyFigureTiles {
    /** The most figures below another. */
    private static final int MOST_FURTHER = 2;

    private final OutlineContext context;
    private final TileText text;
    private final List<List<FigureItem>> tiles = new ArrayList<>();
    private final List<String> qualifiers;
    private final Optional<String> period;

    /**
     * Puts the figures together and looks for what all tiles share.
     *
     * @param items the headline figures, in order; at least one
     */
    KeyFigureTiles(OutlineContext context, List<FigureItem> items) {
        this.context = context;
        this.text = TileText.of(context.release());
        items.forEach(this::add);
        List<String> common = new ArrayList<>(qualifiers(items.get(0)));
        tiles.forEach(tile -> common.retainAll(qualifiers(tile.get(0))));
        boolean several = tiles.size() > 1;
        this.qualifiers = several ? List.copyOf(common) : List.of();
        List<String> periods = tiles.stream()
                .map(tile -> tile.get(0).words().period())
                .distinct()
                .toList();
        this.period = Optional.of(periods.get(0)).filter(words -> several && periods.size() == 1 && !words.isEmpty());
    }

    private void add(FigureItem item) {
        tiles.stream()
                .filter(tile -> tile.size() <= MOST_FURTHER
                        && tile.stream().allMatch(other -> differ(other, item))
                        && isOfMeasure(tile.get(0), item))
                .findFirst()
                .orElseGet(() -> {
                    List<FigureItem> next = new ArrayList<>();
                    tiles.add(next);
                    return next;
                })
                .add(item);
    }

    /** What holds for the first figure of all tiles: its period, how it is adjusted; empty if nothing does. */
    String shared() {
        List<String> parts = new ArrayList<>(period.stream().toList());
        parts.addAll(qualifiers);
        return text.shared(parts);
    }

    /** The figures, those of one measure below the first of them. */
    List<KeyFigure> figures() {
        return tiles.stream().map(this::tile).toList();
    }

    /** Whether a figure measures the same as another, or is the change on it. */
    private boolean isOfMeasure(FigureItem first, FigureItem next) {
        boolean sameName = first.words().label().equals(next.words().label());
        boolean changeOfIt = next.figure().attributes().derivation().stream()
                .flatMap(derivation -> derivation.operands().stream())
                .anyMatch(operand -> name(operand).equals(first.figure().id()));
        return (sameName || (changeOfIt && next.figure().sense().isChange()))
                && first.figure()
                        .attributes()
                        .at()
                        .equals(next.figure().attributes().at());
    }

    private String name(String operand) {
        return CellReference.isNotation(operand) ? context.place(CellReference.parse(operand)) : operand;
    }

    /** Whether two figures of a measure say different things of it: at another time, against another, as a change. */
    private static boolean differ(FigureItem one, FigureItem other) {
        Figure first = one.figure();
        Figure second = other.figure();
        return first.sense().isChange() != second.sense().isChange()
                || !first.period().equals(second.period())
                || !first.sense().compared().equals(second.sense().compared());
    }

    private KeyFigure tile(List<FigureItem> tile) {
        FigureItem first = tile.get(0);
        FigureWording words = first.words();
        String against = text.against(words);
        boolean told = KeyFigure.direction(first.figure()).isPresent() && !against.isEmpty();
        String rest = String.join(
                ", ",
                qualifiers(first).stream()
                        .filter(each -> !qualifiers.contains(each))
                        .toList());
        List<String> scope = new ArrayList<>(List.of(rest, period.isPresent() ? "" : words.period()));
        scope.removeIf(String::isEmpty);
        return new KeyFigure(
                first,
                label(first),
                told ? words.bound() : words.lead(),
                told ? text.change(words) : against,
                words.detailsWithoutComparison(),
                scope,
                tile.subList(1, tile.size()).stream()
                        .map(item -> further(item, words.period()))
                        .toList());
    }

    private KeyFigure.Further further(FigureItem item, String said) {
        String own = item.words().period();
        return new KeyFigure.Further(item, text.further(item.words(), own.equals(said) ? "" : own));
    }

    private String label(FigureItem item) {
        return context.figureText().label(item.figure().measure(), qualifiers(item));
    }

    private Collection<String> qualifiers(FigureItem item) {
        return context.figureText().qualifiers(item.figure().measure());
    }
}
