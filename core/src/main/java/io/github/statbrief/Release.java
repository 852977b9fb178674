package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.argument.Ids;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.metadata.MetadataBuilder;
import io.github.statbrief.metadata.ReleaseMetadata;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A statistical release. Each figure is stored once; text and groups refer to it by id. Immutable and safe to share
 * between threads.
 *
 * @param id its id; names its output folder
 * @param title its title
 * @param publishers the publishers who state the figures, at least one
 * @param via who reported the figures, if not the publisher
 * @param speaker who said them
 * @param published the day on which they were stated
 * @param language the language of the release and of all words around its figures
 * @param status whether it may be published
 * @param summary its summary
 * @param headline its key figures in order: ids of figures, notations of cells
 * @param periods the periods it states in its own words
 * @param sources the sources of its figures
 * @param sections its sections
 * @param notes the notes on the whole release
 * @param abbreviations abbreviations with their expansions
 * @param metadata what it carries besides its figures: contact, licence, next release, links
 */
public record Release(
        String id,
        String title,
        List<String> publishers,
        Optional<String> via,
        Optional<String> speaker,
        LocalDate published,
        Locale language,
        Status status,
        Optional<Prose> summary,
        List<String> headline,
        List<ReferencePeriod.Named> periods,
        List<Source> sources,
        List<Section> sections,
        List<Note> notes,
        Map<String, String> abbreviations,
        ReleaseMetadata metadata) {
    /** Refuses a release without sections. */
    public Release {
        Arguments.allGiven(
                "id",
                id,
                "title",
                title,
                "publishers",
                publishers,
                "via",
                via,
                "speaker",
                speaker,
                "published",
                published,
                "language",
                language,
                "status",
                status,
                "summary",
                summary,
                "headline",
                headline,
                "periods",
                periods,
                "sources",
                sources,
                "sections",
                sections,
                "notes",
                notes,
                "abbreviations",
                abbreviations,
                "metadata",
                metadata);
        Arguments.id("release", id);
        Arguments.text("title", title);
        publishers = Arguments.notEmpty("publishers", publishers);
        publishers.forEach(name -> Arguments.text("publisher", name));
        Arguments.distinct("publisher", publishers);
        Arguments.date(published);
        headline = List.copyOf(headline);
        Arguments.distinct("key figure", headline);
        periods = List.copyOf(periods);
        sources = List.copyOf(sources);
        sections = DerivedFigures.calculated(Arguments.notEmpty("sections", sections));
        notes = List.copyOf(notes);
        abbreviations = Arguments.ordered(abbreviations);
    }

    /** Whether a text is a valid release id: lower-case words and digits joined by hyphens, at most 64 characters. */
    public static boolean isId(String text) {
        return Ids.isId(text);
    }

    /** Returns the same release, with the given contact if it names none. */
    public Release withUsualContact(Optional<Contact> usual) {
        return new Release(
                id,
                title,
                publishers,
                via,
                speaker,
                published,
                language,
                status,
                summary,
                headline,
                periods,
                sources,
                sections,
                notes,
                abbreviations,
                metadata.withUsualContact(usual));
    }

    /**
     * Whether somebody else's words are reported: somebody said the figures or passed them on, or they have quotes.
     * Otherwise the publisher speaks for itself.
     */
    public boolean isReported() {
        return via.isPresent()
                || speaker.isPresent()
                || figures().anyMatch(figure -> !figure.quotes().isEmpty());
    }

    /** Every section of every level, in reading order: each before those in it. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::all);
    }

    /** Every figure of every section, in reading order. */
    public Stream<Figure> figures() {
        return allSections().flatMap(section -> section.figures().stream());
    }

    /** Every table of every section, in reading order. */
    public Stream<Table> tables() {
        return allSections().flatMap(section -> section.tables().stream());
    }

    /** The figures by their ids. */
    public Map<String, Figure> figuresById() {
        Map<String, Figure> byId = new HashMap<>();
        figures().forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    /**
     * Returns one figure.
     *
     * @param figure its id
     * @return the figure
     * @throws NoSuchElementException if there is none
     */
    public Figure figure(String figure) {
        return figures()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no figure '" + figure + "'"));
    }

    /**
     * Starts a release.
     *
     * @param id its id: lower-case words and digits joined by hyphens
     * @param title its title
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /**
     * Builds a release in Java. Takes values typed or in the notation of release files, with the same defaults: a
     * final release in English. Reports every problem of the parts at once, by path.
     * {@link io.github.statbrief.outline.Outline} later checks whether the parts fit together. Not thread-safe.
     */
    public static final class Builder {
        private final String id;
        private final String title;
        private final List<String> publishers = new ArrayList<>();
        private Optional<String> via = Optional.empty();
        private Optional<String> speaker = Optional.empty();
        private Optional<Supplier<Published>> published = Optional.empty();
        private Locale language = Locale.ENGLISH;
        private Optional<Supplier<Status>> status = Optional.empty();
        private Optional<Supplier<Prose>> summary = Optional.empty();
        private final List<String> headline = new ArrayList<>();
        private final List<BuildContext.Part<ReferencePeriod.Named>> periods = new ArrayList<>();
        private final List<BuildContext.Part<Source>> sources = new ArrayList<>();
        private final List<BuildContext.Part<Section>> sections = new ArrayList<>();
        private final List<BuildContext.Part<Note>> notes = new ArrayList<>();
        private final Map<String, String> abbreviations = new LinkedHashMap<>();
        private final MetadataBuilder metadata = ReleaseMetadata.builder();

        /** When the figures were stated, with the time if it is known. */
        private record Published(LocalDate day, Optional<OffsetTime> time) {
            static Published at(OffsetDateTime time) {
                return new Published(Arguments.date(time.toLocalDate()), Optional.of(time.toOffsetTime()));
            }
        }

        private Builder(String id, String title) {
            this.id = Arguments.given("id", id);
            this.title = Arguments.given("title", title);
        }

        /** Adds a publisher; at least one is required. */
        public Builder publisher(String name) {
            publishers.add(Arguments.given("name", name));
            return this;
        }

        /** Sets who reported the figures, if not the publisher. */
        public Builder via(String name) {
            this.via = Optional.of(Arguments.given("name", name));
            return this;
        }

        /** Sets who said them. */
        public Builder speaker(String name) {
            this.speaker = Optional.of(Arguments.given("name", name));
            return this;
        }

        /** Sets the day on which they were stated; required. */
        public Builder published(LocalDate day) {
            Arguments.given("day", day);
            this.published = Optional.of(() -> new Published(Arguments.date(day), Optional.empty()));
            return this;
        }

        /** Sets the time at which they were stated; required, or the day alone. */
        public Builder published(OffsetDateTime time) {
            Arguments.given("time", time);
            this.published = Optional.of(() -> Published.at(time));
            return this;
        }

        /**
         * Sets the day on which they were stated, {@code 2026-01-15}, or the time with its zone, {@code
         * 2026-01-15T09:30+00:00}; required.
         */
        public Builder published(String day) {
            Arguments.given("day", day);
            this.published = Optional.of(() -> day.indexOf('T') < 0
                    ? new Published(Arguments.date(day), Optional.empty())
                    : Published.at(Arguments.time(day)));
            return this;
        }

        /** Sets the language of the release and of all words around its figures; English by default. */
        public Builder language(Locale of) {
            language = Arguments.given("of", of);
            return this;
        }

        /** Sets whether the release may be published; final by default. */
        public Builder status(Status of) {
            Arguments.given("of", of);
            this.status = Optional.of(() -> of);
            return this;
        }

        /** Sets the status from its notation: {@code draft}, {@code embargoed until 2026-11-24T09:30+01:00}. */
        public Builder status(String of) {
            Arguments.given("of", of);
            this.status = Optional.of(() -> Status.parse(of));
            return this;
        }

        /** Sets the summary. */
        public Builder summary(Prose text) {
            Arguments.given("text", text);
            this.summary = Optional.of(() -> text);
            return this;
        }

        /** Sets the summary, in the notation of {@link Prose#parse}: {@code {figure-id}} in the place of each figure. */
        public Builder summary(String text) {
            Arguments.given("text", text);
            this.summary = Optional.of(() -> Prose.parse(text));
            return this;
        }

        /** Adds key figures, in order: ids of figures, notations of cells ({@code receipts[wine, 2024]}). */
        public Builder headline(String... ids) {
            headline.addAll(Arguments.eachGiven("ids", ids));
            return this;
        }

        /** Adds a period stated in the release's own words. */
        public Builder period(ReferencePeriod.Named period) {
            Arguments.given("period", period);
            periods.add(BuildContext.part(() -> period));
            return this;
        }

        /**
         * Adds a period stated in the release's own words; figures, sections and tables refer to it by its id.
         *
         * @param name the period's id
         * @param stated the words
         * @param resolved the notation of the resolved dates: {@code since 2012-11-08}
         * @return this
         */
        public Builder period(String name, String stated, String resolved) {
            Arguments.given("name", name);
            Arguments.given("stated", stated);
            Arguments.given("resolved", resolved);
            periods.add(BuildContext.part(
                    () -> new ReferencePeriod.Named(name, stated, ReferencePeriod.parse(resolved), List.of())));
            return this;
        }

        /** Adds a period stated in the release's own words, which give no dates: {@code since the start of the outbreak}. */
        public Builder period(String name, String stated) {
            return period(name, stated, ReferencePeriod.unstated().notation());
        }

        /** Adds a source. */
        public Builder source(Source.Builder source) {
            sources.add(Arguments.given("source", source)::build);
            return this;
        }

        /** Adds a source. */
        public Builder source(Source source) {
            Arguments.given("source", source);
            sources.add(BuildContext.part(() -> source));
            return this;
        }

        /** Adds a section; at least one is required. */
        public Builder section(Section.Builder section) {
            sections.add(Arguments.given("section", section)::build);
            return this;
        }

        /** Adds a section; at least one is required. */
        public Builder section(Section section) {
            Arguments.given("section", section);
            sections.add(BuildContext.part(() -> section));
            return this;
        }

        /** Adds a note on the whole release. */
        public Builder note(Note.Builder note) {
            notes.add(BuildContext.part(Arguments.given("note", note)::build));
            return this;
        }

        /** Adds a note on the whole release. */
        public Builder note(Note note) {
            Arguments.given("note", note);
            notes.add(BuildContext.part(() -> note));
            return this;
        }

        /** Sets the licence under which the figures may be used. */
        public Builder licence(String name) {
            metadata.licence(name);
            return this;
        }

        /** Sets the contact for questions, in the author's own words. */
        public Builder contact(String words) {
            metadata.contact(words);
            return this;
        }

        /** Sets the day of the next release. */
        public Builder next(LocalDate day) {
            metadata.next(day);
            return this;
        }

        /** Sets the month, day or time of the next release: {@code 2027-01}, {@code 2027-01-15}. */
        public Builder next(String due) {
            metadata.next(due);
            return this;
        }

        /** Sets what else the release carries: its badge, links, glossary, corrections, cover. */
        public Builder metadata(Consumer<MetadataBuilder> fill) {
            Arguments.given("fill", fill).accept(metadata);
            return this;
        }

        /** Adds an abbreviation with its expansion. */
        public Builder abbreviation(String abbreviation, String expansion) {
            abbreviations.put(Arguments.given("abbreviation", abbreviation), Arguments.given("expansion", expansion));
            return this;
        }

        /**
         * Builds the release.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Release build() {
            return BuildContext.build((context, path) -> build(context));
        }

        private Optional<Release> build(BuildContext context) {
            int before = context.problems();
            if (publishers.isEmpty()) {
                context.error("", "a release needs a publisher; call 'publisher'");
            }
            if (published.isEmpty()) {
                context.error("", "a release needs the day on which it is published; call 'published'");
            }
            Optional<Published> when = context.maybe("published", published);
            when.flatMap(Published::time).ifPresent(metadata::time);
            Optional<Status> passed = context.maybe("status", status);
            Optional<Prose> brief = context.maybe("summary", summary);
            List<ReferencePeriod.Named> named = context.all("periods", periods);
            context.name(named);
            List<Source> stated = context.all("sources", sources);
            List<Section> parts = context.all("sections", sections);
            List<Note> noted = context.all("notes", notes);
            ReleaseMetadata carried = metadata.build(context::error);
            if (context.problems() > before) {
                return Optional.empty();
            }
            return context.make(
                    "",
                    () -> new Release(
                            id,
                            title,
                            publishers,
                            via,
                            speaker,
                            when.orElseThrow().day(),
                            language,
                            passed.orElse(new Status.Final()),
                            brief,
                            headline,
                            named,
                            stated,
                            parts,
                            noted,
                            abbreviations,
                            carried));
        }
    }
}
