package io.github.statbrief.html;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.RichText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A release in a list of releases.
 *
 * @param id its id, which names its folder
 * @param title its title
 * @param publisher its publishers
 * @param kind the kind of document: "Statistical bulletin"
 * @param published the day of publication
 * @param time the time on that day, if known
 * @param date the day with its time in words: "24 July 2014"
 * @param headline the first sentences of its summary; empty if it has none
 * @param language its language
 * @param files the files in its folder that the list links to beside its page: {@code brief.pdf}
 */
public record IndexEntry(
        String id,
        String title,
        String publisher,
        String kind,
        LocalDate published,
        Optional<OffsetTime> time,
        String date,
        String headline,
        Locale language,
        List<String> files) {
    /** The order of lists: the latest release first, releases of one moment by their ids. */
    public static final Comparator<IndexEntry> LATEST_FIRST =
            Comparator.comparing(IndexEntry::moment).reversed().thenComparing(IndexEntry::id);

    /** Copies the files. */
    public IndexEntry {
        files = List.copyOf(files);
    }

    /**
     * Makes the entry of a release.
     *
     * @param outline its outline
     * @param files the files in its folder that the list links to beside its page
     */
    public static IndexEntry of(Outline outline, List<String> files) {
        Release release = outline.release();
        Block.Opening opening = (Block.Opening) outline.blocks().get(0);
        String headline = outline.blocks().stream()
                .filter(Block.Summary.class::isInstance)
                .map(Block.Summary.class::cast)
                .flatMap(summary -> RichText.lines(summary.passages()).stream())
                .findFirst()
                .orElse("");
        return new IndexEntry(
                release.id(),
                opening.title(),
                opening.publisher(),
                opening.kind(),
                release.published(),
                release.metadata().time(),
                opening.published(),
                headline,
                release.language(),
                files);
    }

    /** The moment of publication; a day without a time begins in UTC. */
    public OffsetDateTime moment() {
        return time.map(published::atTime)
                .orElseGet(() -> published.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    /** The address of a file of the release from the list. */
    String path(String file) {
        return id + "/" + file;
    }

    /** The moment of publication for programs: a day, or a day with its time. */
    String dateTime() {
        return time.isPresent() ? moment().toString() : published.toString();
    }
}
