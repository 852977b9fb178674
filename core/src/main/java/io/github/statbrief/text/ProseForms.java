package io.github.statbrief.text;

import io.github.statbrief.Prose;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.value.NumberInWords;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;

/** Words a figure in running text, in the form that its placeholder asks for. */
final class ProseForms {
    private final Phrases phrases;

    ProseForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words of a figure in a form; those of a missing number say why there is none. */
    String of(FigureWording words, StatedValue value, Sense sense, Prose.Form form) {
        if (value instanceof StatedValue.Absent absent && form != Prose.Form.COMPARED) {
            String reason = phrases.get("absence." + EnumWords.of(absent.reason()));
            return form == Prose.Form.VERB ? joined(phrases.get("verb.level.unstated"), reason) : reason;
        }
        return switch (form) {
            case FULL, LEVEL -> words.full();
            case AT -> phrases.format("place.value", "place", words.attributes().place(), "value", words.amountOf());
            case LIMITS -> words.attributes().limits();
            case COMPARED -> words.compared();
            case UNIT -> words.amount();
            case NUMBER -> words.bounded();
            case BY -> phrases.format("by", "amount", words.amount());
            case VERB -> verb(words, value, sense);
            case NOUN -> noun(words, value, sense);
        };
    }

    private String verb(FigureWording words, StatedValue value, Sense sense) {
        String direction = "." + EnumWords.of(sense.direction());
        if (!(value instanceof StatedValue.Verbal verbal)) {
            String verb = phrases.get("verb." + (sense.isChange() ? "change" : "level") + direction);
            boolean place = value.numberInWords()
                    .filter(number -> number.kind() == NumberInWords.Kind.ORDINAL)
                    .isPresent();
            return joined(verb, place ? phrases.format("ordinal", "ordinal", words.amountOf()) : words.amountOf());
        }
        return verbal.statement().isChange()
                ? phrases.get("verb." + EnumWords.of(verbal.statement()) + direction)
                : joined(phrases.get("verb.level.unstated"), words.number());
    }

    private String noun(FigureWording words, StatedValue value, Sense sense) {
        String direction = "." + EnumWords.of(sense.direction());
        if (value instanceof StatedValue.Verbal verbal) {
            return phrases.get("noun." + EnumWords.of(verbal.statement()) + direction);
        }
        boolean percent = words.number().endsWith(phrases.get("percent-sign"))
                && words.unit().isEmpty()
                && words.bound().isEmpty()
                && value instanceof StatedValue.Point;
        String key = (percent ? "noun.percent" : "noun.number") + direction;
        String noun = phrases.format(
                key, "amount", words.amount(), "vowel", phrases.isSpokenWithVowel(words.number()) ? "yes" : "no");
        return joined(noun, words.attributes().of()).strip();
    }

    private static String joined(String one, String other) {
        return one + " " + other;
    }
}
