package io.github.statbrief.internal.outline.text;

import com.ibm.icu.util.ULocale;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Status;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.metadata.NextRelease;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.Sense;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Words the text around the figures of one release: attribution, status, sources, numbering, the meaning of marks.
 * Immutable and safe to share.
 */
public final class ReleaseText {
    private final Release release;
    private final Phrases phrases;
    private final PeriodText periods;

    private ReleaseText(Release release, Phrases phrases) {
        this.release = release;
        this.phrases = phrases;
        this.periods = new PeriodText(phrases, phrases.units());
    }

    /**
     * Words for a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     * @throws IllegalArgumentException if its language has no phrases
     */
    public static ReleaseText of(Release release) {
        return new ReleaseText(release, Phrases.in(release.language()));
    }

    /** Who states the figures, when, and who reported them; of a publisher's own figures, when they were released. */
    public String attribution() {
        if (!release.isReported()) {
            return phrases.format("released", "date", published());
        }
        return phrases.format(
                "attribution",
                "speaker",
                release.speaker().orElse("none"),
                "publisher",
                publishers(),
                "date",
                published(),
                "via",
                release.via().orElse("none"));
    }

    /** The publishers: "Office of Examples and City Library". */
    public String publishers() {
        return phrases.allOf(release.publishers());
    }

    /** When the figures were stated: the day, with the time if it is known. */
    public String published() {
        return release.metadata()
                .time()
                .map(time -> time(release.published().atTime(time.toLocalTime()).atOffset(time.getOffset())))
                .orElseGet(() -> day(release.published()));
    }

    /** When the next release is due: "January 2027", "14 January 2027", or the day with its time. */
    public String next(NextRelease next) {
        if (next.day().isEmpty()) {
            return periods.month(next.month());
        }
        LocalDate day = next.day().get();
        return next.time()
                .map(time -> time(day.atTime(time.toLocalTime()).atOffset(time.getOffset())))
                .orElseGet(() -> day(day));
    }

    /** The standing of the statistics: "Accredited official statistics". */
    public String badge(Badge badge) {
        return phrases.get("badge." + EnumWords.of(badge));
    }

    /** The status line for every page of a release that is not final. */
    public Optional<String> status() {
        if (release.status() instanceof Status.Embargoed embargoed) {
            return Optional.of(phrases.format("status.embargoed", "time", time(embargoed.until())));
        }
        return release.status() instanceof Status.Draft ? Optional.of(phrases.get("status.draft")) : Optional.empty();
    }

    private String time(OffsetDateTime time) {
        String offset = time.getOffset().getId().equals("Z")
                ? "+00:00"
                : time.getOffset().getId();
        return phrases.format(
                "status.time",
                "date",
                day(time.toLocalDate()),
                "hour",
                two(time.getHour()),
                "minute",
                two(time.getMinute()),
                "offset",
                offset);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** "2 July 2021". */
    public String day(LocalDate day) {
        return periods.day(day);
    }

    /** Describes a source in sentences. */
    public String source(Source source) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.format(
                "source.text",
                "title",
                source.title(),
                "publisher",
                source.publisher().orElse("none"),
                "date",
                source.date().map(this::day).orElse("none")));
        source.translatedFrom()
                .ifPresent(from -> sentences.add(phrases.format("source.translated", "language", language(from))));
        source.url().ifPresent(url -> sentences.add(phrases.format("source.url", "url", url)));
        source.sha256().ifPresent(digest -> sentences.add(phrases.format("source.digest", "digest", digest)));
        return String.join(" ", sentences);
    }

    private String language(String tag) {
        return phrases.find("language." + tag)
                .orElseGet(() -> new ULocale(tag).getDisplayName(ULocale.forLocale(phrases.locale())));
    }

    /**
     * The content of a section and the source lines that state it.
     *
     * @param section the section
     * @param lines the source lines that state its figures; empty if there are none or several sources
     * @return "11 figures in 2 groups, stated in lines 85, 87 and 89"
     */
    public String facts(Section section, Collection<Integer> lines) {
        List<String> facts = new ArrayList<>();
        if (!section.figures().isEmpty()) {
            facts.add(phrases.format(
                    "section.figures",
                    "figures",
                    section.figures().size(),
                    "groups",
                    section.groups().size()));
        }
        if (!section.tables().isEmpty()) {
            facts.add(
                    phrases.format("section.tables", "tables", section.tables().size()));
        }
        if (!section.sections().isEmpty()) {
            facts.add(phrases.format(
                    "section.sections", "sections", section.sections().size()));
        }
        if (facts.isEmpty()) {
            facts.add(phrases.get("section.empty"));
        }
        if (!lines.isEmpty()) {
            String list =
                    list(lines.stream().map(line -> Integer.toString(line)).toList());
            facts.add(phrases.format("section.lines", "count", lines.size(), "lines", list));
        }
        return String.join(", ", facts);
    }

    /** "25 figures as released on 24 July 2014." */
    public String allFigures(int count) {
        return phrases.format(
                "all-figures.subtitle",
                "count",
                count,
                "reported",
                release.isReported() ? "yes" : "no",
                "date",
                day(release.published()));
    }

    /** "85, 87 and 89". */
    public String list(List<String> items) {
        return phrases.allOf(items);
    }

    /** "Table 1". */
    public String table(int number) {
        return phrases.format("table.label", "number", Integer.toString(number));
    }

    /** "Chart 1". */
    public String chart(int number) {
        return phrases.format("chart.label", "number", Integer.toString(number));
    }

    /** "Q1". */
    public String quote(int number) {
        return phrases.format("quote.label", "number", Integer.toString(number));
    }

    /** "N1". */
    public String note(int number) {
        return phrases.format("note.label", "number", Integer.toString(number));
    }

    /** A section's title with its number. */
    public String section(String number, Section section) {
        return phrases.format("section.title", "number", number, "title", section.title());
    }

    /** Says that figures stand in a table: "Cases by province: 12 figures, see Table 4". */
    public String inTable(String title, int count, String table) {
        return phrases.format("all-figures.in-table", "title", title, "count", count, "table", table);
    }

    /** The title of the table of a section's figures. */
    public String figureTable(Section section) {
        String key = release.isReported() ? "figure-table.title" : "figure-table.own";
        return phrases.format(key, "section", section.title());
    }

    /** The subtitle of that table; empty for a publisher's own figures. */
    public String figureTableSubtitle() {
        return release.isReported() ? phrases.format("figure-table.subtitle", "date", day(release.published())) : "";
    }

    /** The permitted use of a group's figures; the last of a waterfall is the total of the others. */
    public String relation(Group group) {
        boolean total = group.relation() == Relation.PARTS && group.chart().equals(Optional.of(ChartKind.WATERFALL));
        return phrases.get(total ? "relation.parts-and-total" : "relation." + EnumWords.of(group.relation()));
    }

    /** The kind of a note. */
    public String kind(Note.Kind kind) {
        return phrases.get("note-kind." + EnumWords.of(kind));
    }

    /** The printed form of a bound: its words and its sign. */
    public String bound(Bound bound) {
        String words = phrases.get("bound." + EnumWords.of(bound));
        return bound == Bound.EXACT
                ? phrases.get("no-word")
                : words + "  " + phrases.get("sign." + EnumWords.of(bound));
    }

    /** The meaning of a bound. */
    public String meaning(Bound bound) {
        return phrases.get("bound-meaning." + EnumWords.of(bound));
    }

    /** The words before a level or a change; empty for a plain level. */
    public String lead(Sense sense) {
        return phrases.get("lead." + key(sense));
    }

    /** The meaning of those words. */
    public String meaning(Sense sense) {
        return phrases.get("lead-meaning." + key(sense));
    }

    private static String key(Sense sense) {
        return (sense.isChange() ? "change." : "level.") + EnumWords.of(sense.direction());
    }

    /** The meaning of a flag. */
    public String meaning(Flag flag) {
        return phrases.get("flag." + EnumWords.of(flag));
    }

    /** The meaning of the shorthand for a missing number. */
    public String meaning(Reason reason) {
        return phrases.get("reason." + EnumWords.of(reason));
    }

    /** The meaning of a quote's number. */
    public String meaningOfQuote() {
        return phrases.get("quote.meaning");
    }

    /** The meaning of a note's number. */
    public String meaningOfNote() {
        return phrases.get("note.meaning");
    }

    /** Capitalises the first letter of a text. */
    public String capital(String text) {
        return phrases.capital(text);
    }
}
