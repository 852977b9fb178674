package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.Status;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes a whole release, with everything that another file could hold for it. */
public final class ReleaseOutput {
    /** The most characters of a note that has room within a line. */
    private static final int SHORT = 80;

    private final boolean withSourceTexts;

    /**
     * Decides what is written.
     *
     * @param withSourceTexts whether the texts of the sources are
     */
    public ReleaseOutput(boolean withSourceTexts) {
        this.withSourceTexts = withSourceTexts;
    }

    /** Writes a release as one file. */
    public void write(Release release, Output out) throws IOException {
        Fields.block(out, fields -> release(release, fields));
        out.end();
    }

    private void release(Release release, Fields fields) throws IOException {
        fields.text("id", release.id());
        fields.text("title", release.title());
        if (release.publishers().size() == 1) {
            fields.text("publisher", release.publishers().get(0));
        } else {
            fields.words("publisher", release.publishers());
        }
        fields.text("via", release.via());
        fields.text("speaker", release.speaker());
        LocalDate day = release.published();
        fields.text(
                "published",
                release.metadata()
                        .time()
                        .map(time -> time.atDate(day).toString())
                        .orElseGet(day::toString));
        fields.text("language", release.language().toLanguageTag());
        fields.textUnless(
                new Status.Final().notation(), "status", release.status().notation());
        new MetadataOutput(release.metadata()).write(fields);
        fields.text("summary", release.summary().map(Prose::notation));
        fields.words("headline", release.headline());
        if (!release.periods().isEmpty()) {
            fields.part("periods", release.periods(), ReleaseOutput::periods);
        }
        fields.list("sources", release.sources(), this::source);
        fields.list("notes", release.notes(), ReleaseOutput::note);
        fields.texts("abbreviations", false, release.abbreviations());
        fields.list("sections", release.sections(), SectionOutput::write);
    }

    private static void periods(List<ReferencePeriod.Named> periods, Output out) throws IOException {
        Fields.block(out, fields -> {
            for (ReferencePeriod.Named period : periods) {
                fields.part(period.id(), period, ReleaseOutput::period);
            }
        });
    }

    private static void period(ReferencePeriod.Named period, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("stated", period.stated());
            if (!period.resolved().equals(ReferencePeriod.unstated())) {
                fields.text("is", PeriodWords.alone(period.resolved()));
            }
            fields.list("notes", period.notes(), ReleaseOutput::note);
        });
    }

    private void source(Source source, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", source.id());
            fields.text("title", source.title());
            fields.text("publisher", source.publisher());
            fields.text("date", source.date().map(LocalDate::toString));
            fields.text("url", source.url());
            fields.text("file", source.file());
            fields.text("sha256", source.sha256());
            fields.text("language", source.language());
            fields.text("translatedFrom", source.translatedFrom());
            if (withSourceTexts && source.lines().isPresent()) {
                fields.part("lines", source.lines().get(), ReleaseOutput::lines);
            }
        });
    }

    private static void lines(List<String> lines, Output out) throws IOException {
        out.startList(lines.isEmpty());
        for (String line : lines) {
            out.text(line);
        }
        out.endList();
    }

    /** Writes a note within a line, or on lines of its own if it is long. */
    static void note(Note note, Output out) throws IOException {
        Fields.Content content = fields -> {
            fields.text("kind", EnumWords.of(note.kind()));
            fields.text("text", note.text());
        };
        if (note.text().length() > SHORT || note.text().indexOf('\n') >= 0) {
            Fields.block(out, content);
        } else {
            Fields.inLine(out, content);
        }
    }
}
