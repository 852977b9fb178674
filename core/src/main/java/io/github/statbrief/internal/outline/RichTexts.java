package io.github.statbrief.internal.outline;

import io.github.statbrief.Prose;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.FigureWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words the figures and cells in prose. */
final class RichTexts {
    private final OutlineContext context;

    RichTexts(OutlineContext context) {
        this.context = context;
    }

    List<RichText> of(Prose prose) {
        return prose.paragraphs().stream().map(this::richText).toList();
    }

    private RichText richText(List<Prose.Piece> paragraph) {
        List<RichText.Piece> pieces = new ArrayList<>();
        boolean sentenceStarts = true;
        for (Prose.Piece piece : paragraph) {
            RichText.Piece made = piece(piece);
            boolean words = piece instanceof Prose.Words;
            pieces.add(
                    sentenceStarts && !words
                            ? new RichText.Piece(capital(made.text()), made.figure(), made.cell())
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
                return new RichText.Piece(words.text());
            }

            @Override
            public RichText.Piece figure(Prose.Mention mention) {
                String text = RichTexts.words(context.words(mention.figure()), mention.form());
                return new RichText.Piece(text, Optional.of(mention.figure()), Optional.empty());
            }

            @Override
            public RichText.Piece cell(Prose.CellMention mention) {
                String text = RichTexts.words(
                        context.words(mention.cell(), mention.form() == Prose.Form.FULL), mention.form());
                return new RichText.Piece(text, Optional.empty(), Optional.of(context.place(mention.cell())));
            }
        });
    }

    private static String words(FigureWording words, Prose.Form form) {
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
