package io.github.statbrief.outline;

import io.github.statbrief.Prose;
import io.github.statbrief.text.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the figures and cells of prose into words. */
final class Passages {
    private final Workshop workshop;

    Passages(Workshop workshop) {
        this.workshop = workshop;
    }

    List<Passage> of(Prose prose) {
        return prose.paragraphs().stream().map(this::passage).toList();
    }

    private Passage passage(List<Prose.Piece> paragraph) {
        List<Passage.Piece> pieces = new ArrayList<>();
        boolean sentenceStarts = true;
        for (Prose.Piece piece : paragraph) {
            Passage.Piece made = piece(piece);
            boolean words = piece instanceof Prose.Words;
            pieces.add(
                    sentenceStarts && !words
                            ? new Passage.Piece(capital(made.text()), made.figure(), made.cell())
                            : made);
            String end = made.text().stripTrailing();
            sentenceStarts =
                    words && (end.isEmpty() ? sentenceStarts : ".!?".indexOf(end.charAt(end.length() - 1)) >= 0);
        }
        return new Passage(pieces);
    }

    private Passage.Piece piece(Prose.Piece piece) {
        return piece.accept(new Prose.Visitor<>() {
            @Override
            public Passage.Piece words(Prose.Words words) {
                return new Passage.Piece(words.text());
            }

            @Override
            public Passage.Piece figure(Prose.Mention mention) {
                String text = Passages.words(workshop.words(mention.figure()), mention.form());
                return new Passage.Piece(text, Optional.of(mention.figure()), Optional.empty());
            }

            @Override
            public Passage.Piece cell(Prose.CellMention mention) {
                String text = Passages.words(workshop.words(mention.cell()), mention.form());
                return new Passage.Piece(text, Optional.empty(), Optional.of(workshop.place(mention.cell())));
            }
        });
    }

    private static String words(FigureWords words, Prose.Form form) {
        if (!words.absence().isEmpty()) {
            return words.absence();
        }
        return switch (form) {
            case FULL -> words.full();
            case UNIT -> words.amount();
            case NUMBER -> words.bounded();
        };
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
