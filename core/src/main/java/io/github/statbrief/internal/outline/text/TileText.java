package io.github.statbrief.internal.outline.text;

import io.github.statbrief.Release;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.text.FigureWording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the tiles of key figures. Immutable and safe to share between threads. */
public final class TileText {
    private final Phrases phrases;

    private TileText(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Words for the key figures of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static TileText of(Release release) {
        return new TileText(Phrases.in(release.language()));
    }

    /** What a figure is measured against: "on June 2013", "from 177,000"; empty if not stated. */
    public String against(FigureWording words) {
        return Stream.of(words.comparison(), words.baseline())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same with the direction of a change: "up on June 2013". */
    public String change(FigureWording words) {
        return phrases.format("tile.change", "direction", words.direction(), "against", against(words));
    }

    /**
     * A further figure of the same measure: "up by 0.1% on May 2014 [e]".
     *
     * @param words its words
     * @param period its period; empty if that is said already
     */
    public String further(FigureWording words, String period) {
        String value =
                phrases.format("tile.further", "value", words.full(), "period", period.isEmpty() ? "none" : period);
        return Stream.concat(Stream.of(value), words.flags().stream()).collect(Collectors.joining(" "));
    }

    /** What holds for all key figures: "June 2014, seasonally adjusted"; empty if nothing does. */
    public String shared(List<String> parts) {
        return parts.isEmpty() ? "" : phrases.capital(String.join(", ", parts));
    }
}
