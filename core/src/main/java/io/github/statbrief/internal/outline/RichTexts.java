package io.github.statbrief.internal.outline;

import io.github.statbrief.Prose;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words the figures and cells in prose. */
public final class RichTexts {
    private final OutlineContext context;

    RichTexts(OutlineContext context) {
        this.context = context;
    }

    List<Passage<RichText>> of(Prose prose) {
        return prose.passages().stream()
                .<Passage<RichText>>map(passage -> passage.map(this::richText))
                .toList();
    }

    /** The text of a note, which has no figures. */
    public static List<Passage<RichText>> ofNote(Note note) {
        return Prose.parseNote(note.text()).passages().stream()
                .<Passage<RichText>>map(passage -> passage.map(RichTexts::words))
                .toList();
    }

    private static RichText words(List<Prose.Piece> text) {
        return new RichText(text.stream()
                .filter(Prose.Words.class::isInstance)
                .map(Prose.Words.class::cast)
                .map(words -> new RichText.Piece(words.text(), words.markup()))
                .toList());
    }

    private RichText richText(List<Prose.Piece> paragraph) {
        List<RichText.Piece> pieces = new ArrayList<>();
        boolean sentenceStarts = true;
        for (Prose.Piece piece : paragraph) {
            RichText.Piece made = piece(piece);
            boolean words = piece instanceof Prose.Words;
            pieces.add(
                    sentenceStarts && !words
                            ? new RichText.Piece(
                                    capital(made.text()), made.figure(), made.cell(), made.value(), made.markup())
                            : made);
            String end = made.text().stripTrailing();
            sentenceStarts =
                    words && (end.isEmpty() ? sentenceStarts : ".!?".indexOf(end.charAt(end.length() - 1)) >= 0);
        }
        return new RichText(pieces);
    }

    private RichText.Piece piece(Prose.Piece piece) {
        return piece.accept(new Prose.Visitor<>() {
            @Override
            public RichText.Piece words(Prose.Words words) {
                return new RichText.Piece(words.text(), words.markup());
            }

            @Override
            public RichText.Piece figure(Prose.Mention mention) {
                String text = context.words(mention.figure(), mention.form());
                return new RichText.Piece(
                        text,
                        Optional.of(mention.figure()),
                        Optional.empty(),
                        isValue(mention.form()),
                        mention.markup());
            }

            @Override
            public RichText.Piece cell(Prose.CellMention mention) {
                String text = context.words(mention.cell(), mention.form());
                return new RichText.Piece(
                        text,
                        Optional.empty(),
                        Optional.of(context.place(mention.cell())),
                        isValue(mention.form()),
                        mention.markup());
            }
        });
    }

    private static boolean isValue(Prose.Form form) {
        return form != Prose.Form.COMPARED;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
