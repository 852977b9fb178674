package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code release.json} as a release and compares it with the one that was published. */
final class JsonCheck {
    private final Release release;

    JsonCheck(Release release) {
        this.release = release;
    }

    /** What a twin in JSON has, and what is wrong with it. */
    Check check(String file, String content) {
        Check result = new Check(new HashSet<>(), new ArrayList<>());
        try {
            compare(file, ReleaseReader.read(content, ReadOptions.standard().withLargeFiles()), result);
        } catch (InvalidReleaseException e) {
            result.problems()
                    .add(new Discrepancy(
                            Discrepancy.Kind.FILE,
                            file,
                            "line " + e.problems().get(0).line(),
                            "",
                            "cannot be read: " + e.problems().get(0).message()));
        }
        return result;
    }

    private void compare(String file, Release twin, Check result) {
        Map<String, Figure> figures = twin.figuresById();
        release.figures().forEach(figure -> {
            Figure other = figures.get(figure.id());
            if (other != null && other.equals(figure)) {
                result.ids().add(figure.id());
            } else if (other != null) {
                result.problems().add(differs(file, figure.id(), difference(other, figure)));
            }
        });
        Set<String> known = release.figuresById().keySet();
        figures.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> result.problems().add(differs(file, id, "is no figure of this release")));
        List<Table> twins = twin.tables().toList();
        release.tables()
                .forEach(table -> twins.stream()
                        .filter(each -> each.id().equals(table.id()))
                        .forEach(each -> cells(file, table, each, result)));
        if (!rest(twin).equals(rest(release))) {
            result.problems().add(differs(file, "", "has other texts, sections or sources than the release"));
        }
    }

    /** What is said of a figure otherwise than it is stated. */
    private static String difference(Figure found, Figure stated) {
        if (!found.value().equals(stated.value())) {
            return "'" + found.value().inSigns() + "', stated is '"
                    + stated.value().inSigns() + "'";
        }
        return Stream.of(Figure.class.getRecordComponents())
                .filter(part -> !Objects.equals(of(found, part), of(stated, part)))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", "has other words than stated for: ", ""));
    }

    private static Object of(Figure figure, RecordComponent part) {
        try {
            return part.getAccessor().invoke(figure);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("parts of a figure are public", e);
        }
    }

    private void cells(String file, Table table, Table twin, Check result) {
        IntFunction<CellReference> namer = CellReference.namer(table);
        IntFunction<String> notations = row -> namer.apply(row).notation();
        boolean same = twin.cells().equals(table.cells())
                && twin.periods().equals(table.periods())
                && twin.dimensions().equals(table.dimensions())
                && twin.measures().equals(table.measures());
        for (int row = 0; row < table.cells().size(); row++) {
            boolean equal = same
                    || (row < twin.cells().size()
                            && Objects.equals(
                                    twin.cells().cell(row), table.cells().cell(row)));
            if (equal) {
                result.ids().add(notations.apply(row));
            } else {
                result.problems().add(differs(file, notations.apply(row), "is another cell than stated"));
            }
        }
        if (!same && result.problems().isEmpty()) {
            result.problems().add(differs(file, table.id(), "has other codes, periods or measures than stated"));
        }
    }

    private static Discrepancy differs(String file, String id, String message) {
        return new Discrepancy(Discrepancy.Kind.DIFFERS, file, "", id, message);
    }

    /** Everything but the texts of sources, which a twin leaves out, and their figures and cells. */
    private static Release rest(Release each) {
        return new Release(
                each.id(),
                each.title(),
                each.publishers(),
                each.via(),
                each.speaker(),
                each.published(),
                each.language(),
                each.status(),
                each.summary(),
                each.headline(),
                each.periods(),
                each.sources().stream().map(JsonCheck::withoutText).toList(),
                each.sections(),
                each.notes(),
                each.abbreviations(),
                each.metadata());
    }

    private static Source withoutText(Source source) {
        return new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.date(),
                source.url(),
                source.file(),
                source.sha256(),
                source.language(),
                source.translatedFrom(),
                Optional.empty());
    }
}
