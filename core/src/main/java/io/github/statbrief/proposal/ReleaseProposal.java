package io.github.statbrief.proposal;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import io.github.statbrief.Table;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.rewriting.IdRewriting;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proposes a release file for a CSV file: what its columns are for, what its marks mean, the part of the table that the
 * brief shows, a chart, and key figures that are named and not typed. A proposal has been read and checked before it is
 * returned.
 */
public final class ReleaseProposal {
    private static final List<ReleaseText.Extent> EXTENTS = List.of(
            new ReleaseText.Extent(true, true, true),
            new ReleaseText.Extent(true, false, true),
            new ReleaseText.Extent(true, true, false),
            new ReleaseText.Extent(true, false, false),
            new ReleaseText.Extent(false, false, true),
            new ReleaseText.Extent(false, false, false));
    private static final ReleaseText.Extent TABLE_ONLY = EXTENTS.get(EXTENTS.size() - 1);
    private static final int LONGEST_TITLE = 150;
    private static final int SHOWN = 3;

    private ReleaseProposal() {}

    /** The id of a release that a data file suggests by its name; empty if its name has neither letters nor digits. */
    public static Optional<String> id(Path data) {
        return Optional.of(IdRewriting.of(base(Arguments.given("data", data)))).filter(Release::isId);
    }

    /**
     * Proposes a release.
     *
     * @param data the data file, any table in CSV with a row for each value, a column for each period or one for each
     *     measure
     * @param id the id of the release
     * @param path the data file as the release names it: {@code data/visits.csv}
     * @return the text of a release file without errors
     * @throws NoProposalException if the file holds no table that can be read; says why, and what to do about it
     * @throws IOException if the file cannot be read at all
     */
    public static String of(Path data, String id, String path) throws IOException, NoProposalException {
        Arguments.given("data", data);
        Arguments.given("id", id);
        Arguments.given("path", path);
        CsvText file = CsvText.read(data);
        DataTable found = DataTable.in(file);
        TableLayout layout = ColumnRoles.of(file, found, title(file, found));
        Path folder = Optional.ofNullable(data.getParent()).orElse(Path.of(""));
        ReleaseText.Proposed here = proposed(file, found, layout, id, file.name());
        Optional<Highlights> highlights =
                Highlights.of(table(ReleaseText.of(here, Optional.empty(), TABLE_ONLY), folder));
        ReleaseText.Proposed there = proposed(file, found, layout, id, path);
        for (ReleaseText.Extent extent : EXTENTS) {
            if (isPossible(extent, highlights) && isAccepted(ReleaseText.of(here, highlights, extent), folder)) {
                return ReleaseText.of(there, highlights, extent);
            }
        }
        return ReleaseText.of(there, Optional.empty(), TABLE_ONLY);
    }

    private static boolean isPossible(ReleaseText.Extent extent, Optional<Highlights> highlights) {
        return highlights
                .filter(of -> !extent.change() || of.canChange())
                .filter(of -> !extent.chart() || of.chart().isPresent())
                .isPresent();
    }

    private static ReleaseText.Proposed proposed(
            CsvText file, DataTable table, TableLayout layout, String id, String path) {
        String name = layout.measures().size() == 1 ? layout.measures().get(0).id() : "values";
        return new ReleaseText.Proposed(
                id, title(file, table), name, file, table, TableText.of(file, table, layout, path));
    }

    /** The title above the table, or the name of the file. */
    private static String title(CsvText file, DataTable table) {
        String words = base(Path.of(file.name())).replaceAll("[-_.\\s]+", " ").strip();
        String named =
                words.isEmpty() ? "Release" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return table.title()
                .filter(text -> text.length() <= LONGEST_TITLE
                        && Printable.refused(text).isEmpty())
                .orElse(named);
    }

    private static String base(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(?:csv|tsv|txt)$", "");
    }

    private static ReadOptions options(Path folder) {
        return ReadOptions.standard().withFolder(folder).withTheme(Theme.standard());
    }

    /** The table as the proposed layout reads it. */
    private static Table table(String text, Path folder) throws NoProposalException {
        try {
            return ReleaseReader.read(text, options(folder))
                    .sections()
                    .get(0)
                    .tables()
                    .get(0);
        } catch (InvalidReleaseException e) {
            List<Problem> errors = e.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            throw new NoProposalException(
                    errors.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"))
                            + (errors.size() > SHOWN ? "\nand " + (errors.size() - SHOWN) + " more" : ""));
        }
    }

    private static boolean isAccepted(String text, Path folder) {
        try {
            ReleaseReader.read(text, options(folder));
            return true;
        } catch (InvalidReleaseException e) {
            return false;
        }
    }
}
