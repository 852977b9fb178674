package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the key points of charts as titles. Immutable and safe to share between threads. */
public final class TitleText {
    /** How the end of a line lies to its start. */
    public enum Way {
        /** Surely higher. */
        ROSE,
        /** Surely lower. */
        FELL,
        /** Each within the confidence limits of the other. */
        LITTLE_CHANGED
    }

    private static final List<Scale> SCALES =
            Stream.of(Scale.values()).filter(scale -> scale != Scale.ONE).toList();

    private final Phrases phrases;

    private TitleText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static TitleText of(Release release) {
        return new TitleText(Phrases.in(release.language()));
    }

    /**
     * Says where a line ends compared with its start.
     *
     * @param what what is measured
     * @param way how the end lies to the start
     * @param first the first value
     * @param last the last value
     * @return "Made online rose from 41.2% to 57.2%"
     */
    public String change(String what, Way way, FigureWording first, FigureWording last) {
        return phrases.format(
                "title." + EnumWords.of(way),
                "what",
                what.contains(",") ? what + "," : what,
                "plain",
                what,
                "first",
                first(first, last),
                "last",
                joined(last.bound(), last.number(), behind(what, last.unit())));
    }

    /** The words behind the last number, without a unit that the subject names: "Visits rose from 8 to 12 thousand". */
    private String behind(String what, String unit) {
        String scale = SCALES.stream()
                .map(each -> phrases.get("scale." + each.word()))
                .filter(word -> unit.startsWith(word + " "))
                .findFirst()
                .orElse("");
        String noun = unit.substring(scale.length()).strip();
        return (" " + what + " ").toLowerCase(phrases.locale()).contains(" " + noun.toLowerCase(phrases.locale()) + " ")
                ? scale
                : unit;
    }

    /** The first value without the unit that the last one says, unless its number carries a sign. */
    private static String first(FigureWording first, FigureWording last) {
        boolean alike = first.unit().equals(last.unit()) && first.number().equals(first.plainNumber());
        return alike ? joined(first.bound(), first.number(), "") : first.amount();
    }

    private static String joined(String bound, String number, String behind) {
        return (bound + " " + number + " " + behind).strip();
    }

    /** Says which value is the highest and, if one is, which the lowest. */
    public String extremes(String what, String highest, Optional<String> lowest) {
        return phrases.format(
                lowest.isPresent() ? "title.extremes" : "title.highest",
                "what",
                what,
                "high",
                highest,
                "low",
                lowest.orElse(""));
    }
}
