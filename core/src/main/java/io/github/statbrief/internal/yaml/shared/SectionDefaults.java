package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.value.StatedValue;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Puts the defaults of a section into its figures and tables, and the only period of a table into its rows. */
final class SectionDefaults {
    private static final String FLAGS = "flags";
    private static final String MEASURE = "measure";
    private static final String MEASURES = "measures";
    private static final String PERIOD = "period";
    private static final String PERIODS = "periods";
    private static final String SOURCE = "source";
    private static final String UNIT = "unit";

    private final Node section;
    private final List<NodeTuple> unit;
    private final List<NodeTuple> flags;
    private final List<NodeTuple> source;
    private final List<NodeTuple> measure;

    SectionDefaults(Node section) {
        this.section = section;
        Optional<MappingNode> defaults = Nodes.mapping(section, "defaults");
        unit = tuples(defaults, UNIT);
        flags = tuples(defaults, FLAGS);
        source = tuples(defaults, SOURCE);
        measure = defaults.flatMap(all -> Nodes.mapping(all, MEASURE))
                .map(MappingNode::getValue)
                .orElse(List.of());
    }

    private static List<NodeTuple> tuples(Optional<MappingNode> defaults, String key) {
        return defaults.map(all -> Nodes.tuples(all, key)).orElse(List.of());
    }

    /** Fills the section, and the sections within it, whose own defaults are in their places already. */
    void apply() {
        apply(section);
    }

    private void apply(Node to) {
        for (Node figure : Nodes.list(to, "figures")) {
            Nodes.mapping(figure).ifPresent(this::figure);
        }
        for (Node table : Nodes.list(to, "tables")) {
            Nodes.mapping(table).ifPresent(this::table);
        }
        Nodes.list(to, "sections").forEach(this::apply);
    }

    /** A statement, and a number in words with its own unit, get no unit, and only a number gets flags. */
    private void figure(MappingNode figure) {
        Optional<StatedValue> value = Nodes.value(figure, "value").flatMap(SectionDefaults::value);
        boolean measured = value.filter(each ->
                        each instanceof StatedValue.Verbal || each.impliedUnit().isPresent())
                .isEmpty();
        if (measured) {
            Nodes.fill(figure, unit);
        }
        if (value.filter(StatedValue::isDrawable).isPresent()
                || Nodes.value(figure, "derive").isPresent()) {
            Nodes.fill(figure, flags);
        }
        Nodes.mapping(figure, MEASURE).ifPresent(own -> fillMeasure(own));
        Nodes.list(figure, "quotes").forEach(quote -> Nodes.mapping(quote).ifPresent(own -> Nodes.fill(own, source)));
    }

    private void fillMeasure(MappingNode own) {
        // a figure's own dimensions are completed by those of the section
        Optional<MappingNode> where = Nodes.mapping(own, "where");
        Nodes.fill(own, measure);
        where.ifPresent(codes -> measure.stream()
                .filter(tuple -> Nodes.text(tuple.getKeyNode()).equals(Optional.of("where")))
                .flatMap(tuple -> Nodes.mapping(tuple.getValueNode()).stream())
                .forEach(usual -> Nodes.fill(codes, usual.getValue())));
    }

    private static Optional<StatedValue> value(Node node) {
        try {
            return Nodes.text(node).map(StatedValue::parse);
        } catch (IllegalArgumentException e) {
            // reported when the figure is read
            return Optional.empty();
        }
    }

    private void table(MappingNode table) {
        Nodes.fill(table, source);
        for (Node each : Nodes.list(table, MEASURES)) {
            Nodes.mapping(each).ifPresent(own -> {
                Nodes.fill(own, unit);
                fillMeasure(own);
            });
        }
        List<NodeTuple> usual = Nodes.tuples(section, PERIOD);
        boolean inline = Nodes.value(table, "cells").isPresent()
                || Nodes.value(table, "rows").isPresent();
        if (!usual.isEmpty() && inline) {
            Node period = usual.get(0).getValueNode();
            Nodes.fill(table, List.of(Nodes.tuple(PERIODS, Nodes.list(period))));
        }
        List<Node> periods = Nodes.list(table, PERIODS);
        if (periods.size() == 1) {
            List<NodeTuple> only = List.of(Nodes.tuple(PERIOD, periods.get(0)));
            Nodes.list(table, "cells").forEach(row -> Nodes.mapping(row).ifPresent(own -> Nodes.fill(own, only)));
        }
    }
}
