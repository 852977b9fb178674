package io.github.statbrief.internal.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Quote;
import io.github.statbrief.internal.outline.text.ReleaseText;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers quotes and notes by first appearance; a repeated quote or note keeps its number. Used for one outline. */
public final class References {
    private final ReleaseText text;
    private final Map<Quote, Reference> quotes = new LinkedHashMap<>();
    private final Map<Note, Reference> notes = new LinkedHashMap<>();

    References(ReleaseText text) {
        this.text = text;
    }

    List<Reference> quotes(Figure figure) {
        List<Reference> references = new ArrayList<>();
        for (Quote quote : figure.quotes()) {
            references.add(quote(quote));
        }
        return references;
    }

    /** The reference of a quote; a new quote gets the next number. */
    public Reference quote(Quote quote) {
        return quotes.computeIfAbsent(quote, each -> {
            int number = quotes.size() + 1;
            return new Reference(Reference.Kind.QUOTE, number, text.quote(number));
        });
    }

    /** The notes on a figure: those of its period, then its own. */
    public List<Reference> notes(Figure figure) {
        List<Note> all = new ArrayList<>();
        if (figure.period() instanceof ReferencePeriod.Named named) {
            all.addAll(named.notes());
        }
        all.addAll(figure.notes());
        return notes(all);
    }

    /** The references of some notes, each once; new notes get the next numbers. */
    public List<Reference> notes(List<Note> list) {
        Set<Reference> references = new LinkedHashSet<>();
        for (Note note : list) {
            references.add(notes.computeIfAbsent(note, each -> {
                int number = notes.size() + 1;
                return new Reference(Reference.Kind.NOTE, number, text.note(number));
            }));
        }
        return List.copyOf(references);
    }

    /** Every quote with its reference, in order of number. */
    public Map<Quote, Reference> allQuotes() {
        return quotes;
    }

    /** Every note with its reference, in order of number. */
    public Map<Note, Reference> allNotes() {
        return notes;
    }
}
