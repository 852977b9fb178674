package io.github.statbrief;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.value.ReferencePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What builders share while one release, or one part of it, is built: the periods that it names, and all that is wrong, by path. */
final class BuildContext {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ReferencePeriod> named = new LinkedHashMap<>();

    /** A part that is built where its path is known. */
    @FunctionalInterface
    interface Part<T> {
        /** Builds the part; empty where it cannot be, which is then among the problems. */
        Optional<T> build(BuildContext context, String path);
    }

    /** Takes the periods that a release states in its own words. */
    void name(List<ReferencePeriod.Named> periods) {
        periods.forEach(period -> named.put(period.id(), period));
    }

    /** A period by its notation, or by the id under which the release names it. */
    ReferencePeriod period(String text) {
        ReferencePeriod known = named.get(text);
        if (known != null) {
            return known;
        }
        try {
            return ReferencePeriod.parse(text);
        } catch (IllegalArgumentException e) {
            throw Suggestions.nearest(text, named.keySet())
                    .map(id -> new IllegalArgumentException("no period '" + text + "'; did you mean '" + id + "'?", e))
                    .orElse(e);
        }
    }

    /** A day by its notation, as in a release file: {@code 2026-01-15}. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; write it as 2021-07-02", e);
        }
    }

    /** What is made at a path; a problem there where it is refused. */
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

    /** What is made at a path, where it is given. */
    <T> Optional<T> maybe(String path, Optional<? extends Supplier<? extends T>> part) {
        return part.flatMap(given -> make(path, given));
    }

    /** Everything of a list that can be built. */
    <T> List<T> all(String path, List<Part<T>> parts) {
        List<T> built = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            parts.get(place).build(this, path + "[" + place + "]").ifPresent(built::add);
        }
        return built;
    }

    /** A part that needs no context. */
    static <T> Part<T> part(Supplier<? extends T> part) {
        return (context, path) -> context.make(path, part);
    }

    void error(String path, String message) {
        problems.add(Problem.inModel(path, Severity.ERROR, message));
    }

    int problems() {
        return problems.size();
    }

    /** A part that is built by itself. */
    static <T> T build(Part<T> part) {
        BuildContext context = new BuildContext();
        Optional<T> built = part.build(context, "");
        return built.filter(each -> context.problems.isEmpty())
                .orElseThrow(() -> new InvalidReleaseException(context.problems));
    }

    /** The path of a part of a part; that of the whole is empty. */
    static String path(String whole, String part) {
        return whole.isEmpty() ? part : whole + "." + part;
    }
}
