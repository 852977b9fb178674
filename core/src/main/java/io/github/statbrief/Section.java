package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of a release under one heading.
 *
 * @param id its id in the release
 * @param title its heading
 * @param text its text
 * @param figures its figures, in the author's order
 * @param groups its groups of figures
 * @param tables its tables
 * @param sections the sections within it, which follow on all of these
 */
public record Section(
        String id,
        String title,
        Optional<Prose> text,
        List<Figure> figures,
        List<Group> groups,
        List<Table> tables,
        List<Section> sections) {
    /** How deep sections stand in one another at most; those of the release have level 1. */
    public static final int LEVELS = 3;

    /** Refuses an empty title, and sections in it that are too deep. */
    public Section {
        Arguments.allGiven(
                "id",
                id,
                "title",
                title,
                "text",
                text,
                "figures",
                figures,
                "groups",
                groups,
                "tables",
                tables,
                "sections",
                sections);
        Arguments.id("section", id);
        Arguments.text("section's title", title);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
        sections = List.copyOf(sections);
        if (levels(sections) >= LEVELS) {
            throw new IllegalArgumentException("the sections in '" + id + "' stand more than " + LEVELS
                    + " deep; write a heading with ### in the text of the third");
        }
    }

    private static int levels(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + levels(section.sections))
                .max()
                .orElse(0);
    }

    /** This section and every section in it, in reading order. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }

    /**
     * Starts a section.
     *
     * @param id its id in the release
     * @param title its heading
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Builds a section. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String title;
        private Optional<Supplier<Prose>> text = Optional.empty();
        private Optional<Function<BuildContext, ReferencePeriod>> period = Optional.empty();
        private final Figure.Builder usual = Figure.builder("usual", "Usual");
        private final List<Figure.Builder> figures = new ArrayList<>();
        private final List<BuildContext.Part<Group>> groups = new ArrayList<>();
        private final List<BuildContext.Part<Table>> tables = new ArrayList<>();
        /** The sections within this one; each takes the period of this one. */
        private final List<Function<Optional<ReferencePeriod>, BuildContext.Part<Section>>> sections =
                new ArrayList<>();

        private Builder(String id, String title) {
            this.id = Arguments.given("id", id);
            this.title = Arguments.given("title", title);
        }

        /** Sets the text. */
        public Builder text(Prose prose) {
            Arguments.given("prose", prose);
            text = Optional.of(() -> prose);
            return this;
        }

        /** Sets the text, in the notation of {@link Prose#parse}: {@code {figure-id}} in the place of each figure. */
        public Builder text(String prose) {
            Arguments.given("prose", prose);
            text = Optional.of(() -> Prose.parse(prose));
            return this;
        }

        /** Sets the default reference period of the section's figures and of those of the sections in it. */
        public Builder period(ReferencePeriod of) {
            Arguments.given("of", of);
            period = Optional.of(context -> of);
            return this;
        }

        /**
         * Sets the default reference period of the figures of the section and of the sections in it, by its notation or the id of a named period:
         * {@code 2025}.
         */
        public Builder period(String of) {
            Arguments.given("of", of);
            period = Optional.of(context -> context.period(of));
            return this;
        }

        /** Adds a figure. */
        public Builder figure(Figure.Builder figure) {
            figures.add(Arguments.given("figure", figure));
            return this;
        }

        /** Adds a figure that is built already; it takes over no defaults. */
        public Builder figure(Figure figure) {
            figures.add(Figure.Builder.of(Arguments.given("figure", figure)));
            return this;
        }

        /**
         * Sets what the section's figures have unless they say otherwise: their unit, flags, statistic, population, flow
         * and adjustment: {@code defaults(each -> each.stat(Stat.COUNT).unit("visit"))}.
         */
        public Builder defaults(Consumer<Figure.Builder> fill) {
            Arguments.given("fill", fill).accept(usual);
            return this;
        }

        /** Adds a group of figures. */
        public Builder group(Group.Builder group) {
            groups.add(Arguments.given("group", group)::build);
            return this;
        }

        /** Adds a group of figures. */
        public Builder group(Group group) {
            Arguments.given("group", group);
            groups.add(BuildContext.part(() -> group));
            return this;
        }

        /** Adds a table. */
        public Builder table(Table.Builder table) {
            tables.add(Arguments.given("table", table)::build);
            return this;
        }

        /** Adds a table. */
        public Builder table(Table table) {
            Arguments.given("table", table);
            tables.add(BuildContext.part(() -> table));
            return this;
        }

        /** Adds a section within this one. */
        public Builder section(Builder section) {
            Arguments.given("section", section);
            sections.add(around -> (context, path) -> {
                section.usual.fill(usual);
                return section.build(context, path, around);
            });
            return this;
        }

        /** Adds a section within this one. */
        public Builder section(Section section) {
            Arguments.given("section", section);
            sections.add(around -> BuildContext.part(() -> section));
            return this;
        }

        /**
         * Builds the section.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Section build() {
            return BuildContext.build(this::build);
        }

        Optional<Section> build(BuildContext context, String path) {
            return build(context, path, Optional.empty());
        }

        /** Builds the section; the period is that of the section around it. */
        private Optional<Section> build(BuildContext context, String path, Optional<ReferencePeriod> outer) {
            Optional<Prose> prose = context.maybe(BuildContext.path(path, "text"), text);
            Optional<ReferencePeriod> time = period.<ReferencePeriod>flatMap(
                            of -> context.make(BuildContext.path(path, "period"), () -> of.apply(context)))
                    .or(() -> outer);
            figures.forEach(each -> each.fill(usual));
            List<Figure> built = context.all(
                    BuildContext.path(path, "figures"),
                    figures.stream()
                            .<BuildContext.Part<Figure>>map(each -> (in, place) -> each.build(in, place, time))
                            .toList());
            List<Group> grouped = context.all(BuildContext.path(path, "groups"), groups);
            List<Table> tabled = context.all(BuildContext.path(path, "tables"), tables);
            List<Section> inner = context.all(
                    BuildContext.path(path, "sections"),
                    sections.stream().map(each -> each.apply(time)).toList());
            return context.make(path, () -> new Section(id, title, prose, built, grouped, tabled, inner));
        }
    }
}
