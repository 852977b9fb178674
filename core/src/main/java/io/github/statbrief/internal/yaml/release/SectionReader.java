package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a section with its figures, groups and tables. */
final class SectionReader {
    private static final Keys KEYS = Keys.of("a section")
            .required("id", "title")
            .optional("text", "period", "figures", "groups", "tables", "sections", "defaults");

    private static final Keys DEFAULTS = Keys.of("a set of defaults").optional("unit", "measure", "flags", "source");
    private static final Keys MEASURE = Keys.of("a default measure")
            .optional("stat", "population", "flow", "adjustment", "where", "prices", "base");

    private final NodeReader values;
    private final IdReader ids;
    private final PeriodReader periods;
    private final FigureReader figures;
    private final GroupReader groups;
    private final TableReader tables;

    SectionReader(NodeReader values, UnreadableIds unreadable, List<ReferencePeriod.Named> named, DataFiles files) {
        this.values = values;
        ids = new IdReader(values, unreadable);
        periods = new PeriodReader(values, unreadable, named);
        figures = new FigureReader(values, unreadable, periods);
        groups = new GroupReader(values, unreadable);
        tables = new TableReader(values, unreadable, periods, files);
    }

    /** Reads a section of the release. */
    Optional<Section> read(Node node) {
        return read(node, 1, Optional.empty());
    }

    /** Reads a section of a level; the period is that of the section around it. */
    private Optional<Section> read(Node node, int level, Optional<ReferencePeriod> outer) {
        return values.entries(node, KEYS)
                .flatMap(entries -> ids.read(entries, "section", id -> section(entries, id, level, outer)));
    }

    private Optional<Section> section(Entries entries, String id, int level, Optional<ReferencePeriod> outer) {
        entries.node("defaults").flatMap(node -> values.entries(node, DEFAULTS)).ifPresent(this::check);
        Optional<ReferencePeriod> period =
                entries.node("period").flatMap(periods::alone).or(() -> outer);
        List<Figure> read = entries.list("figures", node -> figures.read(node, period));
        List<Group> grouped = entries.list("groups", groups::read);
        List<Table> tabled = entries.list("tables", tables::read);
        List<Section> inner = inner(entries, level, period);
        return entries.make(() -> new Section(
                id,
                entries.hyphenated("title").orElse(UnreadableIds.STAND_IN_TEXT),
                entries.node("text").flatMap(values::prose),
                read,
                grouped,
                tabled,
                inner));
    }

    private List<Section> inner(Entries entries, int level, Optional<ReferencePeriod> period) {
        if (level == Section.LEVELS && entries.has("sections")) {
            values.problems()
                    .error(
                            entries.place("sections"),
                            "sections stand at most " + Section.LEVELS
                                    + " deep; write a heading with ### in the text of the section around these");
            return List.of();
        }
        return entries.list("sections", node -> read(node, level + 1, period));
    }

    /** Reports what no figure could take over, whether there is one or not; what figures take over is read with them. */
    private void check(Entries defaults) {
        defaults.value("unit", Unit::parse);
        defaults.list("flags", node -> values.word(node, "flag", Flag.class));
        defaults.node("source").ifPresent(node -> values.id(node, "source"));
        defaults.node("measure").flatMap(node -> values.entries(node, MEASURE)).ifPresent(measure -> {
            measure.word("stat", Stat.class);
            measure.text("population");
            measure.word("flow", Flow.class);
            measure.word("adjustment", Adjustment.class);
            measure.node("prices").ifPresent(node -> values.word(node, "price basis", PriceBasis.class));
            measure.value("base", ReferencePeriod::parse);
            measure.node("where").ifPresent(node -> values.texts(node, "'where'"));
        });
    }
}
