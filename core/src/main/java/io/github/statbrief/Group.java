package io.github.statbrief;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.argument.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Related figures and their relation.
 *
 * @param id its id in the release
 * @param label its name
 * @param relation how the figures relate to each other
 * @param figures the ids of at least two figures, in the author's order
 * @param finding what the figures show, as a title
 * @param chart the kind of chart; empty to leave the choice to the rules
 * @param options what its chart has besides
 */
public record Group(
        String id,
        String label,
        Relation relation,
        List<String> figures,
        Optional<Prose> finding,
        Optional<ChartKind> chart,
        ChartOptions options) {
    /** Refuses fewer than two figures and a figure given twice. */
    public Group {
        Arguments.allGiven(
                "id",
                id,
                "label",
                label,
                "relation",
                relation,
                "figures",
                figures,
                "finding",
                finding,
                "chart",
                chart,
                "options",
                options);
        Arguments.id("group", id);
        Arguments.text("group's label", label);
        figures = List.copyOf(figures);
        if (figures.size() < 2) {
            throw new IllegalArgumentException(
                    "the group '" + id + "' has " + figures.size() + " figure(s); a group relates at least two");
        }
        Arguments.distinct("figure", figures);
    }

    /**
     * Starts a group.
     *
     * @param id its id in the release
     * @param label its name
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String label) {
        return new Builder(id, label);
    }

    /** Builds a group. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String label;
        private Optional<Supplier<Relation>> relation = Optional.empty();
        private final List<String> figures = new ArrayList<>();
        private Optional<Supplier<Prose>> finding = Optional.empty();
        private Optional<Supplier<ChartKind>> chart = Optional.empty();
        private ChartOptions options = ChartOptions.NONE;

        private Builder(String id, String label) {
            this.id = Arguments.given("id", id);
            this.label = Arguments.given("label", label);
        }

        /** Sets the relation between the figures; required. */
        public Builder relation(Relation to) {
            Arguments.given("to", to);
            relation = Optional.of(() -> to);
            return this;
        }

        /**
         * Sets the relation by its name: {@code comparable}, {@code parts}, {@code overlapping} or {@code contrast}.
         */
        public Builder relation(String to) {
            Arguments.given("to", to);
            relation = Optional.of(() -> Arguments.word("relation", to, Relation.class));
            return this;
        }

        /** Sets the ids of the figures; at least two. */
        public Builder figures(String... ids) {
            figures.addAll(Arguments.eachGiven("ids", ids));
            return this;
        }

        /** Sets what the figures show, as a title. */
        public Builder finding(Prose text) {
            Arguments.given("text", text);
            finding = Optional.of(() -> text);
            return this;
        }

        /** Sets what the figures show, as a title, with {@code {figure-id}} in the place of each figure. */
        public Builder finding(String text) {
            Arguments.given("text", text);
            finding = Optional.of(() -> Prose.parseTitle(text));
            return this;
        }

        /** Sets the kind of chart; chosen by rules by default. */
        public Builder chart(ChartKind kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> kind);
            return this;
        }

        /** Sets the kind of chart by its name in release files: {@code bars}. */
        public Builder chart(String kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> Arguments.word("chart", kind, ChartKind.class));
            return this;
        }

        /** Sets what its chart has besides: reference lines. */
        public Builder options(ChartOptions of) {
            options = Arguments.given("of", of);
            return this;
        }

        /**
         * Builds the group.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Group build() {
            return BuildContext.build(this::build);
        }

        Optional<Group> build(BuildContext context, String path) {
            if (relation.isEmpty()) {
                context.error(path, "a group needs a relation; call 'relation'");
            }
            Optional<Relation> how = context.maybe(BuildContext.path(path, "relation"), relation);
            Optional<Prose> shown = context.maybe(BuildContext.path(path, "finding"), finding);
            Optional<ChartKind> drawn = context.maybe(BuildContext.path(path, "chart"), chart);
            return context.make(
                            path,
                            () -> new Group(id, label, how.orElse(Relation.CONTRAST), figures, shown, drawn, options))
                    .filter(made -> how.isPresent());
        }
    }
}
