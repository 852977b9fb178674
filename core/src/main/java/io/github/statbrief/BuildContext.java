package io.github.statbrief;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Context shared while building one release or a part of it: its named periods, and every problem by path. */
final class BuildContext {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ReferencePeriod> named = new LinkedHashMap<>();

    /** A part built once its path is known. */
    @FunctionalInterface
    interface Part<T> {
        /** Builds the part; empty if it cannot be built, with the reason among the problems. */
        Optional<T> build(BuildContext context, String path);
    }

    /** Takes the periods that a release states in its own words. */
    void name(List<ReferencePeriod.Named> periods) {
        periods.forEach(period -> named.put(period.id(), period));
    }

    /** Resolves a period from its notation or from the id of a named period. */
    ReferencePeriod period(String text) {
        ReferencePeriod known = named.get(text);
        if (known != null) {
            return known;
        }
        try {
            return ReferencePeriod.parse(text);
        } catch (IllegalArgumentException e) {
            throw Suggestions.nearest(text, named.keySet())
                    .map(id -> new IllegalArgumentException("write '" + id + "'; there is no period '" + text + "'", e))
                    .orElse(e);
        }
    }

    /** Resolves a comparison from its notation or from the id of a named period. */
    Comparison comparison(String text) {
        ReferencePeriod known = named.get(text);
        return known == null ? Comparison.parse(text) : new Comparison.WithPeriod(known);
    }

    /** Makes a sense with what it is measured against, if that is stated by itself. */
    Optional<Sense> sense(String path, Supplier<Sense> sense, Optional<Function<BuildContext, Comparison>> compared) {
        Optional<Sense> meant = make(path(path, "sense"), sense);
        return compared.isEmpty()
                ? meant
                : meant.flatMap(of -> make(
                        path(path, "compared"), () -> of.against(compared.get().apply(this))));
    }

    /** Makes the part at a path; empty if it is refused, with a problem at that path. */
    <T> Optional<T> make(String path, Supplier<? extends T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException e) {
            error(path, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (InvalidReleaseException e) {
            e.problems()
                    .forEach(each -> problems.add(Problem.inModel(
                            each.path().isEmpty() ? path : path + "." + each.path(), each.severity(), each.message())));
            return Optional.empty();
        }
    }

    /** Makes an optional part at a path. */
    <T> Optional<T> maybe(String path, Optional<? extends Supplier<? extends T>> part) {
        return part.flatMap(given -> make(path, given));
    }

    /** Builds every part of a list and leaves out those that fail. */
    <T> List<T> all(String path, List<Part<T>> parts) {
        List<T> built = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            parts.get(place).build(this, path + "[" + place + "]").ifPresent(built::add);
        }
        return built;
    }

    /** Makes a part that needs no context. */
    static <T> Part<T> part(Supplier<? extends T> part) {
        return (context, path) -> context.make(path, part);
    }

    void error(String path, String message) {
        problems.add(Problem.inModel(path, Severity.ERROR, message));
    }

    int problems() {
        return problems.size();
    }

    /** Builds a part on its own. */
    static <T> T build(Part<T> part) {
        BuildContext context = new BuildContext();
        Optional<T> built = part.build(context, "");
        return built.filter(each -> context.problems.isEmpty())
                .orElseThrow(() -> new InvalidReleaseException(context.problems));
    }

    /** Joins the path of a whole and of its part; the path of the outermost whole is empty. */
    static String path(String whole, String part) {
        return whole.isEmpty() ? part : whole + "." + part;
    }
}
