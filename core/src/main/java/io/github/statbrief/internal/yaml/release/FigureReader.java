package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Quote;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a figure. */
final class FigureReader {
    private static final Keys KEYS = Keys.of("a figure")
            .required("id", "measure")
            .optional(
                    "value",
                    "derive",
                    "decimals",
                    "unit",
                    "sense",
                    "compared",
                    "period",
                    "flags",
                    "of",
                    "at",
                    "limits",
                    "significance",
                    "was",
                    "condition",
                    "quotes",
                    "notes",
                    "chart");

    private final NodeReader values;
    private final IdReader ids;
    private final PeriodReader periods;

    FigureReader(NodeReader values, UnreadableIds unread, PeriodReader periods) {
        this.values = values;
        this.ids = new IdReader(values, unread);
        this.periods = periods;
    }

    /**
     * Reads one figure.
     *
     * @param node its node
     * @param ofSection the default period of its section
     */
    Optional<Figure> read(Node node, Optional<ReferencePeriod> ofSection) {
        return values.entries(node, KEYS)
                .flatMap(entries -> ids.read(entries, "figure", id -> figure(entries, id, ofSection)));
    }

    private Optional<Figure> figure(Entries entries, String id, Optional<ReferencePeriod> ofSection) {
        Measure measure = entries.node("measure")
                .flatMap(node -> values.entries(node, MeasureReader.KEYS))
                .flatMap(new MeasureReader(values)::read)
                .orElseGet(FigureReader::anyMeasure);
        Optional<StatedValue> value = entries.value("value", StatedValue::parse);
        boolean derived = entries.has("derive");
        if (!derived && !entries.has("value")) {
            values.problems()
                    .error(entries.whole(), "a figure needs the key 'value', or 'derive' where it is calculated");
        }
        if (derived && !entries.has("unit")) {
            values.problems().error(entries.whole(), "a calculated figure needs the key 'unit'");
        }
        if (!derived && entries.has("decimals")) {
            values.problems()
                    .error(
                            entries.place("decimals"),
                            "a stated value is shown with its own digits; 'decimals' rounds a value with 'derive'");
        }
        Optional<Unit> unit = unit(entries, value);
        Sense sense = new SenseReader(values, periods).read(entries);
        ReferencePeriod period = entries.node("period")
                .map(periods::alone)
                .orElse(derived ? Optional.empty() : ofSection)
                .orElse(ReferencePeriod.unstated());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(entries.list("flags", node -> values.word(node, "flag", Flag.class)));
        FigureAttributes attributes = attributes(entries);
        List<Quote> quotes = entries.list("quotes", new QuoteReader(values)::read);
        List<Note> notes = entries.list("notes", new NoteReader(values)::read);
        Optional<ChartKind> chart = entries.word("chart", ChartKind.class);
        boolean numeric = unit.isPresent()
                && value.filter(StatedValue.Verbal.class::isInstance).isEmpty();
        return values.make(
                entries.place(numeric ? "value" : "unit"),
                () -> new Figure(
                        id,
                        measure,
                        value.orElse(new StatedValue.Absent(Reason.NOT_AVAILABLE)),
                        unit,
                        sense,
                        period,
                        flags,
                        quotes,
                        notes,
                        attributes,
                        chart));
    }

    private static FigureAttributes attributes(Entries entries) {
        return new FigureAttributes(
                entries.value("of", FigureAttributes.Whole::parse),
                entries.value("at", FigureAttributes.Place::parse),
                entries.value("limits", FigureAttributes.Limits::parse),
                entries.value("significance", FigureAttributes.Significance::parse),
                entries.value("was", ValueAlone.of(StatedValue::parse, "the figure")),
                entries.text("condition"),
                derivation(entries));
    }

    private static Optional<Derivation> derivation(Entries entries) {
        Optional<Rounding> rounding = entries.value("decimals", Rounding::parse);
        boolean unreadable = entries.has("decimals") && rounding.isEmpty();
        return unreadable ? Optional.empty() : entries.value("derive", rule -> Derivation.parse(rule, rounding));
    }

    /** The unit as written; a stand-in if it cannot be read, so that the figure is still made and checked. */
    private Optional<Unit> unit(Entries entries, Optional<StatedValue> value) {
        boolean unreadable = value.isEmpty() || entries.has("unit");
        return entries.value("unit", Unit::parse).or(() -> unreadable ? Optional.of(anyUnit()) : Optional.empty());
    }

    private static Unit anyUnit() {
        return new Unit.Count(Scale.ONE, "thing", "things");
    }

    private static Measure anyMeasure() {
        return new Measure(
                UnreadableIds.STAND_IN_TEXT, Stat.LEVEL, Optional.empty(), Flow.NONE, Adjustment.UNSTATED, Map.of());
    }
}
