package io.github.statbrief.text;

import io.github.statbrief.Figure;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.internal.wording.StatedValueText;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words what a release further states of a figure. */
final class AttributeText {
    private final Phrases phrases;
    private final StatedValueText values;
    private final Map<String, Figure> figures;
    private final Pattern places;

    AttributeText(Phrases phrases, StatedValueText values, Map<String, Figure> figures) {
        this.phrases = phrases;
        this.values = values;
        this.figures = figures;
        this.places = Pattern.compile("(?:" + phrases.get("place.prepositions") + ") .*");
    }

    /**
     * The words of attributes.
     *
     * @param attributes the attributes
     * @param unit the figure's unit, in which their numbers are
     * @param compared what the figure is measured against; empty if not stated
     */
    AttributeWording of(FigureAttributes attributes, Optional<Unit> unit, String compared) {
        if (attributes.equals(FigureAttributes.none()) && compared.isEmpty()) {
            return AttributeWording.NONE;
        }
        String whole = attributes.of().map(this::whole).orElse("");
        boolean pair = attributes.of().flatMap(FigureAttributes.Whole::part).isPresent();
        String level = attributes
                .limits()
                .flatMap(FigureAttributes.Limits::level)
                .map(each -> value(each, Unit.Share.PERCENT))
                .orElse("");
        String before = attributes
                .was()
                .map(each -> values.of(each, unit, Direction.UNSTATED).amount())
                .orElse("");
        return new AttributeWording(
                whole.isEmpty() ? "" : phrases.format(pair ? "whole.pair" : "whole.of", "whole", whole),
                whole,
                compared.isEmpty() ? "" : phrases.format("comparison.with", "of", compared),
                attributes.at().map(this::place).orElse(""),
                attributes.limits().map(each -> limits(each, level, unit)).orElse(""),
                level,
                attributes
                        .significance()
                        .map(each -> phrases.get("significance." + EnumWords.of(each)))
                        .orElse(""),
                before.isEmpty() ? "" : phrases.format("revised-from", "before", before),
                before,
                attributes.condition().orElse(""));
    }

    private static StatedValue exact(BigDecimal number) {
        return new StatedValue.Point(Bound.EXACT, number);
    }

    private String value(BigDecimal number, Unit unit) {
        return values.of(exact(number), Optional.of(unit), Direction.UNSTATED).amount();
    }

    private String whole(FigureAttributes.Whole whole) {
        String all = amount(whole.whole(), false);
        return whole.part()
                .map(part -> phrases.format("whole.parts", "part", amount(part, true), "whole", all))
                .orElse(all);
    }

    /** The words of a part or whole; a part that is a figure loses its unit, which the whole has as well, but no sign. */
    private String amount(FigureAttributes.Amount amount, boolean alone) {
        if (amount.figure().isEmpty()) {
            return amount.words();
        }
        Figure figure = figures.get(amount.figure().get());
        if (figure == null) {
            throw new IllegalArgumentException("no figure '" + amount.figure().get() + "' of which another is a part");
        }
        StatedValueText.Pieces pieces =
                values.of(figure.value(), figure.unit(), figure.sense().direction());
        return alone && !pieces.isMoney()
                ? (pieces.bound() + " " + pieces.number() + " " + pieces.scale())
                        .strip()
                        .replaceAll(" +", " ")
                : pieces.amount();
    }

    private String place(FigureAttributes.Place place) {
        String where = places.matcher(place.where()).matches()
                ? place.where()
                : phrases.format("place.in", "where", place.where());
        return place.rank()
                .map(rank -> phrases.format(
                        "place.ranked", "rank", phrases.get("rank." + EnumWords.of(rank)), "where", where))
                .orElse(where);
    }

    private String limits(FigureAttributes.Limits limits, String level, Optional<Unit> unit) {
        StatedValueText.Pieces pieces = values.of(limits.range(), unit, Direction.UNSTATED);
        String range = pieces.isMoney() ? pieces.amount() : (pieces.number() + " " + pieces.scale()).strip();
        return phrases.format("limits", "level", level.isEmpty() ? "none" : level, "range", range);
    }
}
