package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the bounds, leads and marks that a release uses, so that only those are explained. */
final class MarksInUse {
    private final OutlineContext context;
    private final Set<Bound> bounds = EnumSet.noneOf(Bound.class);
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    MarksInUse(OutlineContext context) {
        this.context = context;
    }

    /** The explanation of the whole release's marks; empty if it has only exact levels. */
    Optional<Block.HowToRead> block() {
        Map<String, Term> leads = new TreeMap<>();
        context.release().figures().forEach(figure -> {
            add(figure);
            boolean tellsItself = figure.value() instanceof StatedValue.Verbal verbal
                    && verbal.statement().isChange();
            if (!tellsItself) {
                lead(figure.sense(), leads);
            }
        });
        context.release().tables().forEach(table -> add(table.cells()));
        List<Term> marks = marks();
        if (context.release().figures().anyMatch(figure -> !figure.quotes().isEmpty())) {
            marks.add(new Term(context.text().quote(1), context.text().meaningOfQuote()));
        }
        if (SourceBlocks.anyNote(context.release())) {
            marks.add(new Term(context.text().note(1), context.text().meaningOfNote()));
        }
        List<List<Term>> lists = List.of(bounds(), List.copyOf(leads.values()), List.copyOf(marks));
        return lists.stream().allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Block.HowToRead(context.label(Label.HOW_TO_READ), lists));
    }

    void add(Figure figure) {
        flags.addAll(figure.flags());
        add(figure.value());
        figure.attributes().was().filter(StatedValue.Absent.class::isInstance).ifPresent(this::add);
    }

    void add(Cells cells) {
        cells.examples().mapToObj(cells::cell).forEach(this::add);
    }

    void add(Cell cell) {
        flags.addAll(cell.flags());
        add(cell.value());
    }

    /** The signs of bounds, the flags and the shorthand found so far, as a table's legend. */
    List<Term> legend() {
        List<Term> terms = marks();
        for (Bound bound : bounds) {
            if (bound != Bound.EXACT) {
                terms.add(new Term(context.text().bound(bound), context.text().meaning(bound)));
            }
        }
        return terms;
    }

    List<Term> marks() {
        List<Term> terms = new ArrayList<>();
        flags.forEach(
                flag -> terms.add(new Term(flag.shorthand(), context.text().meaning(flag))));
        reasons.forEach(
                reason -> terms.add(new Term(reason.shorthand(), context.text().meaning(reason))));
        return terms;
    }

    /** The bounds, then an entry for numbers without one. */
    private List<Term> bounds() {
        List<Term> terms = new ArrayList<>();
        for (Bound bound : bounds) {
            if (bound != Bound.EXACT) {
                terms.add(new Term(context.text().bound(bound), context.text().meaning(bound)));
            }
        }
        if (!terms.isEmpty()) {
            terms.add(new Term(context.text().bound(Bound.EXACT), context.text().meaning(Bound.EXACT)));
        }
        return terms;
    }

    private void lead(Sense sense, Map<String, Term> leads) {
        if (sense.isChange() || sense.direction() != Direction.UNSTATED) {
            String lead = context.text().lead(sense);
            leads.put(lead, new Term(lead, context.text().meaning(sense)));
        }
    }

    private void add(StatedValue value) {
        value.accept(new StatedValue.Visitor<Boolean>() {
            @Override
            public Boolean point(StatedValue.Point point) {
                boolean same = point.words()
                        .filter(words -> !words.bound().equals(point.bound().words()))
                        .isEmpty();
                return same && bounds.add(point.bound());
            }

            @Override
            public Boolean range(StatedValue.Range range) {
                return bounds.add(range.bound());
            }

            @Override
            public Boolean absent(StatedValue.Absent absent) {
                return reasons.add(absent.reason());
            }

            @Override
            public Boolean verbal(StatedValue.Verbal verbal) {
                return false;
            }
        });
    }
}
