package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that references between the parts of a table have targets. */
final class TableCheck {
    /** More combinations of codes fit no page of the brief. */
    private static final int MOST_COMBINATIONS = 144;

    private final Release release;
    private final Findings findings;

    TableCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run() {
        for (WithPath<Table> table : WithPath.tables(release)) {
            names(table);
            for (WithPath<Dimension> dimension :
                    WithPath.list(table.path() + ".dimensions", table.value().dimensions())) {
                parents(dimension);
                labels(dimension);
                spellings(dimension);
            }
            slice(table);
            table.value().show().ifPresent(show -> show(new WithPath<>(table.path() + ".show", show), table.value()));
        }
    }

    /** Asks for a selection where several dimensions have no total, so that the brief would show a chance part. */
    private void slice(WithPath<Table> table) {
        List<Dimension> open = table.value().dimensions().stream()
                .filter(dimension -> dimension.total().isEmpty() && topLevel(dimension) > 1)
                .toList();
        long combinations = open.stream().mapToLong(TableCheck::topLevel).reduce(1, (one, two) -> one * two);
        if (table.value().show().isEmpty() && open.size() > 1 && combinations > MOST_COMBINATIONS) {
            findings.warning(
                    table.path(),
                    "the brief shows only the first codes of "
                            + String.join(
                                    " and ",
                                    open.stream()
                                            .map(dimension -> "'" + dimension.id() + "'")
                                            .toList())
                            + ", because all of them do not fit; pick codes with 'show', or name the code that stands for all"
                            + " others with 'total'");
        }
    }

    private static long topLevel(Dimension dimension) {
        return dimension.codes().stream()
                .filter(code -> code.parent().isEmpty())
                .count();
    }

    /** Finds two dimensions with one label, which would be the headings of columns that nobody can tell apart. */
    private void names(WithPath<Table> table) {
        Map<String, String> first = new HashMap<>();
        for (WithPath<Dimension> dimension :
                WithPath.list(table.path() + ".dimensions", table.value().dimensions())) {
            String label = Printable.withoutSoftHyphens(dimension.value().label());
            String id = dimension.value().id();
            String earlier = first.putIfAbsent(plain(label), id);
            if (earlier != null) {
                findings.error(
                        dimension.path() + ".label",
                        "the dimensions '" + earlier + "' and '" + id + "' are both called '" + label
                                + "'; readers cannot tell them apart, give one of them another label");
            }
        }
    }

    private void parents(WithPath<Dimension> dimension) {
        List<String> ids = codes(dimension.value());
        for (WithPath<Code> code :
                WithPath.list(dimension.path() + ".codes", dimension.value().codes())) {
            Optional<String> parent = code.value().parent();
            if (parent.isPresent() && !ids.contains(parent.get())) {
                findings.error(
                        code.path() + ".parent",
                        Suggestions.refusal("no code '" + parent.get() + "'", parent.get(), ids));
            } else if (isOwnAncestor(code.value(), dimension.value())) {
                findings.error(
                        code.path() + ".parent", "the code '" + code.value().id() + "' is a part of itself");
            }
        }
    }

    /** Finds two parts of the same code with one label: readers cannot tell their rows apart. */
    private void labels(WithPath<Dimension> dimension) {
        Map<List<String>, String> first = new HashMap<>();
        for (WithPath<Code> code :
                WithPath.list(dimension.path() + ".codes", dimension.value().codes())) {
            String label = Printable.withoutSoftHyphens(code.value().label());
            String earlier = first.putIfAbsent(
                    List.of(
                            label.strip().toLowerCase(Locale.ROOT),
                            code.value().parent().orElse("")),
                    code.value().id());
            if (earlier != null && !plain(earlier).equals(plain(code.value().id()))) {
                findings.warning(
                        code.path() + ".label",
                        "the codes '" + earlier + "' and '" + code.value().id() + "' are both called '" + label
                                + "'; readers cannot tell them apart"
                                + (isSame(earlier, code.value(), dimension.value())
                                        ? ", and outputs write the code behind the label"
                                        : " well, because only capitals differ"));
            }
        }
    }

    private static boolean isSame(String earlier, Code code, Dimension dimension) {
        return dimension.codes().stream()
                .filter(each -> each.id().equals(earlier))
                .anyMatch(each ->
                        Printable.withoutSoftHyphens(each.label()).equals(Printable.withoutSoftHyphens(code.label())));
    }

    /** Finds codes of which only capitals or spaces differ: usually one code, spelled in two ways. */
    private void spellings(WithPath<Dimension> dimension) {
        Map<String, String> first = new HashMap<>();
        for (WithPath<Code> code :
                WithPath.list(dimension.path() + ".codes", dimension.value().codes())) {
            String id = code.value().id();
            String earlier = first.putIfAbsent(plain(id), id);
            if (earlier != null) {
                findings.warning(
                        code.path(),
                        "the codes '" + earlier + "' and '" + id
                                + "' differ in capitals or spaces only; if they are one, write it in one way, or say so at the dimension of a data file: 'spellings: {\""
                                + id + "\": \"" + earlier + "\"}'");
            }
        }
    }

    private static String plain(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Zs}]+", " ");
    }

    private static boolean isOwnAncestor(Code code, Dimension dimension) {
        Set<String> seen = new HashSet<>();
        Optional<String> parent = code.parent();
        while (parent.isPresent() && seen.add(parent.get())) {
            String id = parent.get();
            if (id.equals(code.id())) {
                return true;
            }
            parent = dimension.codes().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .flatMap(Code::parent);
        }
        return false;
    }

    private void show(WithPath<DisplaySelection> show, Table table) {
        changes(show, table);
        List<String> measures = table.measures().stream().map(TableMeasure::id).toList();
        for (WithPath<String> measure :
                WithPath.list(show.path() + ".measures", show.value().measures())) {
            unknown(measure.path(), measure.value(), measures, "measure");
        }
        List<String> dimensions = table.dimensions().stream().map(Dimension::id).toList();
        for (Map.Entry<String, List<String>> codes : show.value().codes().entrySet()) {
            String path = show.path() + ".codes";
            unknown(path, codes.getKey(), dimensions, "dimension");
            table.dimensions().stream()
                    .filter(dimension -> dimension.id().equals(codes.getKey()))
                    .forEach(dimension -> WithPath.list(path + "." + dimension.id(), codes.getValue())
                            .forEach(code -> unknown(code.path(), code.value(), codes(dimension), "code")));
        }
    }

    /** Finds changes for which the table has no earlier period, or only changes. */
    private void changes(WithPath<DisplaySelection> show, Table table) {
        ChangePeriods periods = new ChangePeriods(table);
        int newest = table.periods().size() - 1;
        for (WithPath<DisplaySelection.Change> change :
                WithPath.list(show.path() + ".changes", show.value().changes())) {
            if (periods.of(change.value(), newest).isEmpty()) {
                String what = change.value() == DisplaySelection.Change.PREVIOUS
                        ? "no period of its kind before"
                        : "no such period a year before";
                findings.error(
                        change.path(),
                        "the table has " + what + " '"
                                + table.periods().get(newest).notation() + "', from which a change would be shown");
            } else if (table.measures().stream()
                    .allMatch(measure -> measure.sense().isChange())) {
                findings.error(change.path(), "the table has changes only, and only levels are compared");
            }
        }
    }

    private void unknown(String path, String id, List<String> ids, String what) {
        if (!ids.contains(id)) {
            findings.error(path, Suggestions.refusal("no " + what + " '" + id + "' in this table", id, ids));
        }
    }

    private static List<String> codes(Dimension dimension) {
        return dimension.codes().stream().map(Code::id).toList();
    }
}
