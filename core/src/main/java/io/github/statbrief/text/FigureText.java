package io.github.statbrief.text;

import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.calculation.ChangeBySign;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.AxisText;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.internal.wording.StatedValueText;
import io.github.statbrief.internal.wording.UnitText;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words all figures and cells of one release in its language. Immutable and safe to share between threads. */
public final class FigureText {
    /** The unit of a number that is a share of its whole. */
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private static final Unit ONE = new Unit.Share(Ratio.FRACTION);

    private final Phrases phrases;
    private final StatedValueText values;
    private final UnitText units;
    private final PeriodText periods;
    private final MeasureText measures;
    private final ComparisonText comparisons;
    private final AttributeText attributes;
    private final Map<String, Figure> figures;

    private FigureText(Phrases phrases, Release release) {
        this.phrases = phrases;
        this.figures = Map.copyOf(release.figuresById());
        this.units = phrases.units();
        this.periods = new PeriodText(phrases, units);
        this.values = new StatedValueText(phrases, phrases.numbers(), units);
        this.measures = new MeasureText(phrases, periods);
        this.comparisons = new ComparisonText(phrases, periods, units, release);
        this.attributes = new AttributeText(phrases, values, figures);
    }

    /**
     * Words for the figures of a release.
     *
     * @param release the release; its language decides the words, and its figures serve as baselines of changes
     * @return its words
     * @throws IllegalArgumentException if its language has no phrases
     */
    public static FigureText of(Release release) {
        return new FigureText(Phrases.in(release.language()), release);
    }

    /** The words of a figure. */
    public FigureWording of(Figure figure) {
        return words(
                figure.measure(),
                figure.value(),
                figure.unit(),
                figure.sense(),
                figure.period(),
                figure.flags(),
                figure.attributes());
    }

    /**
     * Words a cell in a text, like a figure with the same measure, value, period and flags.
     *
     * @param cell the cell
     * @param measure its measure
     * @param period its reference period
     * @return its words
     */
    public FigureWording of(Cell cell, TableMeasure measure, ReferencePeriod period) {
        StatedValue shown = measure.shown(cell.value());
        return words(cell, measure, period, shown, ChangeBySign.ofFall(shown, measure.sense()));
    }

    private FigureWording words(
            Cell cell, TableMeasure measure, ReferencePeriod period, StatedValue shown, Optional<ChangeBySign> change) {
        Optional<Unit> unit = shown instanceof StatedValue.Verbal ? Optional.empty() : Optional.of(measure.unit());
        return words(
                measure.measure(),
                change.map(ChangeBySign::value).orElse(shown),
                unit,
                change.map(ChangeBySign::sense).orElse(measure.sense()),
                period,
                cell.flags(),
                measure.attributes(cell));
    }

    private FigureWording words(
            Measure measure,
            StatedValue value,
            Optional<Unit> unit,
            Sense sense,
            ReferencePeriod period,
            Collection<Flag> flags,
            FigureAttributes further) {
        StatedValueText.Pieces stated = values.of(value, unit, sense.direction());
        String direction = EnumWords.of(sense.direction());
        String compared = sense.compared()
                .map(comparison -> comparisons.of(comparison, measure, period, this::label))
                .orElse("");
        String lead = tellsItself(value) ? "" : lead(sense);
        return new FigureWording(
                label(measure),
                (lead + " " + stated.bound()).strip(),
                stated.bound(),
                stated.number(),
                further.of().isPresent() && unit.equals(Optional.of(ONE)) ? stated.scale() : stated.behind(),
                stated.plain(),
                further.of().isPresent() && unit.equals(Optional.of(ONE)) ? stated.scale() : stated.column(),
                stated.scale(),
                unit.map(units::name).orElse(""),
                baseline(sense),
                compared,
                compared.isEmpty() ? "" : comparisons.clause(sense, compared),
                phrases.get(sense.isChange() ? "sense.change" : "sense.level"),
                phrases.get("direction." + direction),
                periods.of(period),
                stated.absence(),
                flags.stream().map(Flag::shorthand).toList(),
                attributes.of(further, unit, compared));
    }

    /** Words a figure in running text. */
    public String inProse(Figure figure, Prose.Form form) {
        return new ProseForms(phrases).of(of(figure), figure.value(), figure.sense(), form);
    }

    /**
     * Words a cell in running text. If its measure is a change without a direction, its sign gives it, unless the
     * surrounding words do: "down by 0.1%".
     *
     * @param cell the cell
     * @param measure its measure
     * @param period its reference period
     * @param form the form of its placeholder
     * @return its words
     */
    public String inProse(Cell cell, TableMeasure measure, ReferencePeriod period, Prose.Form form) {
        boolean signed = form == Prose.Form.UNIT || form == Prose.Form.NUMBER;
        StatedValue shown = measure.shown(cell.value());
        Optional<ChangeBySign> change = signed ? Optional.empty() : ChangeBySign.of(shown, measure.sense());
        return new ProseForms(phrases)
                .of(
                        words(cell, measure, period, shown, change),
                        change.map(ChangeBySign::value).orElse(shown),
                        change.map(ChangeBySign::sense).orElse(measure.sense()),
                        form);
    }

    /**
     * Words a cell in its table, where the headings give the rest.
     *
     * @param cell the cell
     * @param measure its measure
     * @return its words
     */
    public CellWords of(Cell cell, TableMeasure measure) {
        StatedValue shown = measure.shown(cell.value());
        Sense sense = measure.sense();
        StatedValueText.Pieces stated = values.of(shown, Optional.of(measure.unit()), sense.direction());
        boolean directed = sense.direction() == Direction.UP || sense.direction() == Direction.DOWN;
        boolean rise = sense.isChange()
                && sense.direction() == Direction.UNSTATED
                && shown.number().filter(number -> number.signum() > 0).isPresent();
        String plus = rise ? phrases.get("direction-sign.up") : "";
        String lead = "";
        if (directed && shown.number().isPresent()) {
            lead = lead(sense) + " ";
        } else if (rise) {
            lead = stated.bound().isEmpty() ? plus : phrases.get("lead.change.up") + " ";
        }
        List<String> spoken = new ArrayList<>();
        spoken.add(stated.absence().isEmpty() ? lead + stated.amount() : stated.absence());
        cell.flags().forEach(flag -> spoken.add(flag(flag)));
        String flags = cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" "));
        return new CellWords(
                stated.sign() + plus,
                (stated.digits() + " " + stated.scale()).strip(),
                flags,
                String.join(", ", spoken));
    }

    private String lead(Sense sense) {
        return phrases.get(keyed("lead.", sense));
    }

    private static String keyed(String prefix, Sense sense) {
        return prefix + (sense.isChange() ? "change." : "level.") + EnumWords.of(sense.direction());
    }

    /**
     * Words a figure in a table whose headings give the rest; a change has the sign of its direction.
     *
     * @param figure the figure, not stated in words only
     * @return its words
     */
    public CellWords inTable(Figure figure) {
        StatedValueText.Pieces stated =
                values.of(figure.value(), figure.unit(), figure.sense().direction());
        boolean signed = figure.sense().isChange() && figure.value().number().isPresent();
        String direction = signed
                ? phrases.get("direction-sign." + EnumWords.of(figure.sense().direction()))
                : "";
        FigureWording words = of(figure);
        List<String> spoken = new ArrayList<>();
        spoken.add(stated.absence().isEmpty() ? words.full() : stated.absence());
        figure.flags().forEach(flag -> spoken.add(flag(flag)));
        return new CellWords(
                stated.sign() + direction,
                (stated.digits() + " " + stated.scale()).strip(),
                String.join(" ", words.flags()),
                String.join(", ", spoken));
    }

    /** Whether the words of a stated value already give the direction, so that no lead is needed. */
    private static boolean tellsItself(StatedValue stated) {
        return stated instanceof StatedValue.Verbal verbal && verbal.statement().isChange();
    }

    /** The name of a measure with its population, place, adjustment and prices, unless the name includes them. */
    public String label(Measure measure) {
        return measures.label(measure);
    }

    /** The name of a measure without the given {@link #qualifiers}, which are said elsewhere. */
    public String label(Measure measure, Collection<String> omitted) {
        return measures.label(measure, omitted);
    }

    /** How a measure is adjusted and priced, as its name says: "seasonally adjusted", "current prices". */
    public List<String> qualifiers(Measure measure) {
        return measures.qualifiers(measure);
    }

    /** Words a reference period. */
    public String period(ReferencePeriod period) {
        return periods.of(period);
    }

    /** Words a reference period briefly: "Jan 2024", "2011/12". */
    public String briefPeriod(ReferencePeriod period) {
        return periods.brief(period);
    }

    /**
     * Words a value briefly, with its bound as a sign and the direction of a change: "≈312.4 [p]", "57.2%", "down
     * 0.3", "[c]".
     *
     * @param stated the value
     * @param unit its unit; only the percent sign is shown
     * @param sense level or change
     * @param flags its status
     * @return its words
     */
    public String brief(StatedValue stated, Optional<Unit> unit, Sense sense, Collection<Flag> flags) {
        StatedValueText.Pieces pieces = values.of(stated, unit, sense.direction());
        List<String> parts = new ArrayList<>();
        if (sense.isChange() && stated.number().isPresent()) {
            parts.add(phrases.get("direction." + EnumWords.of(sense.direction())));
        }
        parts.add(pieces.sign() + pieces.plain());
        parts.add(pieces.scale());
        flags.forEach(flag -> parts.add(flag.shorthand()));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    /**
     * Round numbers on an axis of one unit, all with the same number of digits and in the unit's scale, if any: "0%",
     * "20%"; "0", "0.5 million", "1.0 million".
     */
    public List<String> axis(List<BigDecimal> ticks, Unit unit) {
        AxisText axis = new AxisText(phrases);
        if (UnitText.isPercent(unit)) {
            return axis.of(ticks, phrases.get("percent-sign"));
        }
        return unit.scale() == Scale.ONE ? axis.scaled(ticks) : axis.of(ticks, "");
    }

    /** What all cells of a measure are measured against: "a year earlier"; empty if not stated. */
    public String compared(TableMeasure measure) {
        return measure.sense()
                .compared()
                .map(comparison ->
                        comparisons.of(comparison, measure.measure(), ReferencePeriod.unstated(), this::label))
                .orElse("");
    }

    /**
     * The name of a table's measure with the direction of its numbers and what it is measured against: "Sales, fall on a
     * year earlier".
     */
    public String heading(TableMeasure measure) {
        return heading(measure, List.of());
    }

    /** The same without the given {@link #qualifiers}, which are said elsewhere. */
    public String heading(TableMeasure measure, Collection<String> omitted) {
        String compared = compared(measure);
        String label = directed(label(measure.measure(), omitted), measure.sense());
        return compared.isEmpty() ? label : label + " " + comparisons.clause(measure.sense(), compared);
    }

    /** Which way all numbers of a measure go, as a noun or participle: "fall", "reduced"; empty if they go no way. */
    public String towards(Sense sense) {
        return phrases.get(keyed("heading.", sense));
    }

    /** A name with the direction of all its numbers, unless it says that itself: "Visits, fall", "Fall in visits". */
    private String directed(String label, Sense sense) {
        String direction = towards(sense);
        boolean said =
                NO_LETTERS.splitAsStream(label.toLowerCase(phrases.locale())).anyMatch(direction::equals);
        return said || direction.isEmpty() ? label : label + ", " + direction;
    }

    /** Numbers without a unit, all with the same number of digits: the bounds of classes. */
    public List<String> numbers(List<BigDecimal> numbers) {
        return new AxisText(phrases).scaled(numbers);
    }

    /** A unit in the plural: "thousand tonnes". */
    public String unit(Unit unit) {
        return units.name(unit);
    }

    /** The meaning of a flag. */
    public String flag(Flag flag) {
        return phrases.get("flag." + EnumWords.of(flag));
    }

    private String baseline(Sense sense) {
        if (!(sense instanceof Sense.Change change) || change.baseline().isEmpty()) {
            return "";
        }
        Sense.Baseline baseline = change.baseline().get();
        String of =
                baseline instanceof Sense.InWords words ? words.words() : amount(((Sense.OfFigure) baseline).figure());
        return phrases.format("baseline", "of", of);
    }

    private String amount(String figure) {
        Figure base = figures.get(figure);
        if (base == null) {
            throw new IllegalArgumentException("no figure '" + figure + "' to measure a change from");
        }
        return values.of(base.value(), base.unit(), base.sense().direction()).amount();
    }
}
