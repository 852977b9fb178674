package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.Status;
import io.github.statbrief.metadata.Correction;
import io.github.statbrief.metadata.NextRelease;
import io.github.statbrief.text.Labels;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** Checks whether there are words for the language of a release, and whether its dates follow each other. */
final class MetadataCheck {
    private final Release release;
    private final Findings findings;

    MetadataCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run() {
        language();
        release.metadata().next().ifPresent(this::next);
        for (WithPath<Correction> correction :
                WithPath.list("corrections", release.metadata().corrections())) {
            if (correction.value().date().isBefore(release.published())) {
                findings.error(
                        correction.path() + ".date",
                        "the correction of " + correction.value().date() + " was made before the release of "
                                + release.published() + "; give the day of the correction");
            }
        }
        embargo();
    }

    private void language() {
        try {
            Labels.in(release.language());
        } catch (IllegalArgumentException e) {
            findings.error("language", String.valueOf(e.getMessage()));
        }
    }

    private void next(NextRelease next) {
        boolean before = next.day()
                .map(day -> day.isBefore(release.published()))
                .orElseGet(() -> next.month().isBefore(YearMonth.from(release.published())));
        if (before) {
            findings.error(
                    "next",
                    "the next release of "
                            + next.day()
                                    .map(Object::toString)
                                    .orElse(next.month().toString())
                            + " comes before this one of " + release.published()
                            + "; give the month or the day of the one after this");
        }
    }

    /** An embargo ends at publication; without a time of publication, any time may be meant. */
    private void embargo() {
        Optional<OffsetDateTime> published = release.metadata()
                .time()
                .map(time -> release.published().atTime(time.toLocalTime()).atOffset(time.getOffset()));
        if (published.isPresent()
                && release.status() instanceof Status.Embargoed embargoed
                && !embargoed.until().isEqual(published.get())) {
            findings.warning(
                    "status",
                    "the embargo ends at " + embargoed.until() + ", but the release is published at " + published.get()
                            + "; give both the same time");
        }
    }
}
