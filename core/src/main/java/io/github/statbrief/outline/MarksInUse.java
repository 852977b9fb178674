package io.github.statbrief.outline;

import io.github.statbrief.Bound;
import io.github.statbrief.Cell;
import io.github.statbrief.Cells;
import io.github.statbrief.Figure;
import io.github.statbrief.Flag;
import io.github.statbrief.Reading;
import io.github.statbrief.Reason;
import io.github.statbrief.Sense;
import io.github.statbrief.Trend;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the bounds, leads and marks that a release uses, so that only those are explained. */
final class MarksInUse {
    private final Workshop workshop;
    private final Set<Bound> bounds = EnumSet.noneOf(Bound.class);
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    MarksInUse(Workshop workshop) {
        this.workshop = workshop;
    }

    /** How to read all of the release; nothing where it has only numbers that stand for themselves. */
    Optional<Block.HowToRead> block() {
        Map<String, Term> leads = new TreeMap<>();
        workshop.release.figures().forEach(figure -> {
            add(figure);
            boolean tellsItself = figure.reading() instanceof Reading.Verbal verbal
                    && verbal.extreme().isChange();
            if (!tellsItself) {
                lead(figure.sense(), leads);
            }
        });
        workshop.release.tables().forEach(table -> add(table.cells()));
        List<Term> marks = marks();
        if (workshop.release.figures().anyMatch(figure -> !figure.quotes().isEmpty())) {
            marks.add(new Term(workshop.text.quote(1), workshop.text.meaningOfQuote()));
        }
        if (SourceBlocks.anyNote(workshop.release)) {
            marks.add(new Term(workshop.text.note(1), workshop.text.meaningOfNote()));
        }
        List<List<Term>> lists = List.of(bounds(), List.copyOf(leads.values()), List.copyOf(marks));
        return lists.stream().allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Block.HowToRead(workshop.label(Label.HOW_TO_READ), lists));
    }

    void add(Figure figure) {
        flags.addAll(figure.flags());
        add(figure.reading());
    }

    void add(Cells cells) {
        cells.examples().mapToObj(cells::cell).forEach(this::add);
    }

    void add(Cell cell) {
        flags.addAll(cell.flags());
        add(cell.reading());
    }

    /** The signs of bounds, the flags and the shorthand seen so far, as a table's legend. */
    List<Term> legend() {
        List<Term> terms = marks();
        for (Bound bound : bounds) {
            if (bound != Bound.EXACT) {
                terms.add(new Term(workshop.text.bound(bound), workshop.text.meaning(bound)));
            }
        }
        return terms;
    }

    List<Term> marks() {
        List<Term> terms = new ArrayList<>();
        flags.forEach(flag -> terms.add(new Term(flag.shorthand(), workshop.text.meaning(flag))));
        reasons.forEach(reason -> terms.add(new Term(reason.shorthand(), workshop.text.meaning(reason))));
        return terms;
    }

    /** The bounds, and last that a number without one has none. */
    private List<Term> bounds() {
        List<Term> terms = new ArrayList<>();
        for (Bound bound : bounds) {
            if (bound != Bound.EXACT) {
                terms.add(new Term(workshop.text.bound(bound), workshop.text.meaning(bound)));
            }
        }
        if (!terms.isEmpty()) {
            terms.add(new Term(workshop.text.bound(Bound.EXACT), workshop.text.meaning(Bound.EXACT)));
        }
        return terms;
    }

    private void lead(Sense sense, Map<String, Term> leads) {
        if (sense.isChange() || sense.trend() != Trend.UNSTATED) {
            String lead = workshop.text.lead(sense);
            leads.put(lead, new Term(lead, workshop.text.meaning(sense)));
        }
    }

    private void add(Reading reading) {
        reading.accept(new Reading.Visitor<Boolean>() {
            @Override
            public Boolean point(Reading.Point point) {
                return bounds.add(point.bound());
            }

            @Override
            public Boolean range(Reading.Range range) {
                return bounds.add(range.bound());
            }

            @Override
            public Boolean absent(Reading.Absent absent) {
                return reasons.add(absent.reason());
            }

            @Override
            public Boolean verbal(Reading.Verbal verbal) {
                return false;
            }
        });
    }
}
