package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of a release under one heading.
 *
 * @param id its id in the release
 * @param title its heading
 * @param text its text
 * @param figures its figures, in the author's order
 * @param groups its groups of figures
 * @param tables its tables
 */
public record Section(
        String id, String title, Optional<Prose> text, List<Figure> figures, List<Group> groups, List<Table> tables) {
    /** Refuses an empty title. */
    public Section {
        Arguments.allGiven(
                "id", id, "title", title, "text", text, "figures", figures, "groups", groups, "tables", tables);
        Arguments.id("section", id);
        Arguments.text("section's title", title);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
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

        /** Sets the text, with {@code {figure-id}} in the place of each figure; empty lines separate paragraphs. */
        public Builder text(String prose) {
            Arguments.given("prose", prose);
            text = Optional.of(() -> Prose.parse(prose));
            return this;
        }

        /** Sets the default reference period of the section's figures. */
        public Builder period(ReferencePeriod of) {
            Arguments.given("of", of);
            period = Optional.of(context -> of);
            return this;
        }

        /**
         * Sets the default reference period of the section's figures, by its notation or the id of a named period:
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

        /**
         * Builds the section.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Section build() {
            return BuildContext.build(this::build);
        }

        Optional<Section> build(BuildContext context, String path) {
            Optional<Prose> prose = context.maybe(BuildContext.path(path, "text"), text);
            Optional<ReferencePeriod> time =
                    period.flatMap(of -> context.make(BuildContext.path(path, "period"), () -> of.apply(context)));
            figures.forEach(each -> each.fill(usual));
            List<Figure> built = context.all(
                    BuildContext.path(path, "figures"),
                    figures.stream()
                            .<BuildContext.Part<Figure>>map(each -> (in, place) -> each.build(in, place, time))
                            .toList());
            List<Group> grouped = context.all(BuildContext.path(path, "groups"), groups);
            List<Table> tabled = context.all(BuildContext.path(path, "tables"), tables);
            return context.make(path, () -> new Section(id, title, prose, built, grouped, tabled));
        }
    }
}
