package io.github.statbrief.yaml;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import io.github.statbrief.Table;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.data.CodeSelection;
import io.github.statbrief.internal.yaml.data.CodeSlices;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.internal.yaml.data.TableQueries;
import io.github.statbrief.internal.yaml.release.ForEach;
import io.github.statbrief.internal.yaml.release.ReleaseFile;
import io.github.statbrief.internal.yaml.shared.Substitution;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.table.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The releases of a file with {@code for-each}: one for each code of a dimension, an area for example, or for
 * each row of a query. Holds the tables of the file once, runs queries with parameters for each code, and makes each
 * release when it is asked for. Immutable and safe to share between threads.
 */
public final class ReleaseSeries {
    private static final String KEY = ReleaseFile.FOR_EACH + ":";

    /** The mark with which some editors begin a file, as it is read byte by byte. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Path file;
    private final ReadOptions options;
    private final YamlDocument document;
    private final ForEach forEach;
    private final CodeSlices slices;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    private ReleaseSeries(Path file, ReadOptions options, YamlDocument document, ForEach forEach, CodeSlices slices) {
        this.file = file;
        this.options = options;
        this.document = document;
        this.forEach = forEach;
        this.slices = slices;
    }

    /**
     * Whether a file makes several releases, so that it is read here and not by {@link ReleaseReader}.
     *
     * @param file a release file
     * @return whether it has the key {@code for-each}
     * @throws IOException if the file cannot be read
     */
    public static boolean isSeries(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(Arguments.given("file", file), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.startsWith(KEY) || line.startsWith(BYTE_ORDER_MARK + KEY));
        }
    }

    /**
     * Reads a file that makes a release for each code, and its tables.
     *
     * @param file the release file
     * @param options the options; the receiver of warnings is told the code of each
     * @return its releases
     * @throws InvalidReleaseException listing the problems that do not depend on a code
     */
    public static ReleaseSeries read(Path file, ReadOptions options) {
        Arguments.allGiven("file", file, "options", options);
        Problems problems = new Problems(file.toString());
        Optional<ReleaseSeries> series = YamlDocument.read(file, options.limits(), problems)
                .flatMap(document -> read(file, options, document, problems));
        if (problems.hasErrors() || series.isEmpty()) {
            throw new InvalidReleaseException(problems.inOrder());
        }
        return series.get();
    }

    private static Optional<ReleaseSeries> read(
            Path file, ReadOptions options, YamlDocument document, Problems problems) {
        Optional<Node> key = ForEach.value(document.root(), ReleaseFile.FOR_EACH);
        if (key.isEmpty()) {
            problems.error(
                    document.root(), "a file of several releases needs the key 'for-each'; read others as a release");
            return Optional.empty();
        }
        NodeReader values = new NodeReader(document, problems, new SourceMap());
        DataFiles data = new DataFiles(
                Optional.of(file),
                options.inputs(),
                Optional.empty(),
                new TableQueries(options.queries(), options.queryDigests()));
        Optional<ForEach> forEach = ForEach.read(key.get(), values, data);
        return forEach.flatMap(of -> {
            CodeSlices slices = new CodeSlices(of.dimension());
            ReleaseSeries series = new ReleaseSeries(file, options, document, of, slices);
            return of.isFound(document.root(), key.get(), problems) && series.survey(key.get(), problems)
                    ? Optional.of(series)
                    : Optional.empty();
        });
    }

    /** Reads the tables and finds the codes. */
    private boolean survey(Node key, Problems problems) {
        CodeSelection all = new CodeSelection(slices, Set.of(), "");
        YamlDocument example = new Substitution(forEach.dimension(), "code", "Label").in(document);
        Optional<Release> read = ReleaseReader.file(example, problems, Optional.of(file), options, Optional.of(all))
                .survey();
        if (problems.hasErrors() || read.isEmpty()) {
            return false;
        }
        if (forEach.codes().isPresent()) {
            forEach.codes().get().codes(options.queries(), problems).forEach(code -> codes.put(code.id(), code));
        } else {
            codesOfTable(read.get(), key, problems);
        }
        ids(problems);
        boolean taken = Stream.concat(
                        read.get().figures().map(Figure::id),
                        Stream.concat(
                                read.get()
                                        .allSections()
                                        .flatMap(section -> section.groups().stream())
                                        .map(Group::id),
                                read.get().tables().map(Table::id)))
                .anyMatch(forEach.dimension()::equals);
        if (taken) {
            problems.error(
                    ForEach.value(key, "dimension").orElse(key),
                    "'{" + forEach.dimension()
                            + "}' would be the code and what has that id; give one of them another id");
        }
        if (codes.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    key,
                    forEach.codes().isPresent()
                            ? "the query gives no code"
                            : "no code of '" + forEach.dimension() + "' has a number in each period of 'with'");
        }
        return !problems.hasErrors();
    }

    private void codesOfTable(Release read, Node key, Problems problems) {
        String named = forEach.table().orElseThrow();
        Optional<Table> table =
                read.tables().filter(each -> each.id().equals(named)).findFirst();
        if (table.isEmpty()) {
            problems.error(
                    ForEach.value(key, "table").orElse(key),
                    "the query of '" + named + "' has parameters, and its codes are needed before any is bound; leave"
                            + " them out there, or give 'for-each' a query of its own");
            return;
        }
        TidyData data = new TidyData(
                table.get().dimensions(), table.get().periods(), table.get().cells(), Optional.empty());
        slices.codes(data, forEach.with()).forEach(code -> codes.put(code.id(), code));
        keep(key, data, problems);
    }

    private void keep(Node key, TidyData data, Problems problems) {
        List<String> known =
                slices.codes(data, List.of()).stream().map(Code::id).toList();
        for (String kept : forEach.keep()) {
            if (!known.contains(kept)) {
                problems.error(
                        ForEach.value(key, "keep").orElse(key),
                        Suggestions.refusal(
                                "'" + kept + "' is no code of the dimension '" + forEach.dimension() + "'",
                                kept,
                                known));
            }
        }
    }

    /** Refuses ids that two releases would share. */
    private void ids(Problems problems) {
        Node at = ForEach.value(document.root(), "id").orElse(document.root());
        String id = at instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!Substitution.isIn(id, forEach.dimension())) {
            problems.error(
                    at,
                    "write 'id: " + id + "-{" + forEach.dimension()
                            + ":id}'; without the code all releases have one id");
            return;
        }
        Map<String, String> taken = new HashMap<>();
        for (Code code : codes.values()) {
            String own = substitution(code).in(id);
            String before = taken.putIfAbsent(own, code.id());
            if (before != null) {
                problems.error(at, "the codes '" + before + "' and '" + code.id() + "' both make the id '" + own + "'");
            }
        }
    }

    private Substitution substitution(Code code) {
        return new Substitution(forEach.dimension(), code.id(), code.label());
    }

    /** The codes that have a release each, in the order of the table. */
    public List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    /**
     * Makes the release of a code, with its outline.
     *
     * @param code the code
     * @return the outline of its release
     * @throws IllegalArgumentException if no release has the code
     * @throws InvalidReleaseException listing every problem of this release; each message names the code
     */
    public Outline outline(String code) {
        return outline(code, options.queryDigests());
    }

    /**
     * Makes the release of a code, with its outline, and tells what its queries gave.
     *
     * @param code the code
     * @param digests receives the digest of each result that a table of the release was made from
     * @return the outline of its release
     * @throws IllegalArgumentException if no release has the code
     * @throws InvalidReleaseException listing every problem of this release; each message names the code
     */
    public Outline outline(String code, Consumer<QueryDigest> digests) {
        Code of = codes.get(Arguments.given("code", code));
        if (of == null) {
            throw new IllegalArgumentException(
                    Suggestions.refusal("no release has the code '" + code + "'", code, codes.keySet()));
        }
        Set<String> kept = new HashSet<>(forEach.keep());
        kept.add(code);
        forEach.codes().ifPresent(query -> digests.accept(query.digest(of)));
        Problems problems = new Problems(file.toString());
        Optional<Release> release = ReleaseReader.file(
                        substitution(of).in(document),
                        problems,
                        Optional.of(file),
                        options.withQueryDigests(digests),
                        Optional.of(new CodeSelection(slices, kept, code)))
                .read();
        List<Problem> found =
                problems.inOrder().stream().map(problem -> named(problem, code)).toList();
        if (problems.hasErrors() || release.isEmpty()) {
            throw new InvalidReleaseException(found);
        }
        found.forEach(options.warnings());
        return Outline.of(new CheckedRelease(release.get(), found));
    }

    private static Problem named(Problem problem, String code) {
        return Problem.inFile(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.severity(),
                "for '" + code + "': " + problem.message());
    }

    /**
     * Makes every release, one after the other. One that cannot be made does not keep the others from being made.
     *
     * @param releases receives the outline of each release
     * @throws InvalidReleaseException after the last one, listing the problems of all that could not be made
     */
    public void each(Consumer<Outline> releases) {
        List<Problem> problems = new ArrayList<>();
        for (String code : codes.keySet()) {
            try {
                releases.accept(outline(code));
            } catch (InvalidReleaseException e) {
                problems.addAll(e.problems());
            }
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new InvalidReleaseException(problems);
        }
    }
}
