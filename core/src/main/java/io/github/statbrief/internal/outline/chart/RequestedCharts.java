package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Severity;
import io.github.statbrief.Table;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.check.Finding;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.metadata.BriefOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks whether the requested charts of tables can be drawn from the values shown, by making each one once.
 * {@link io.github.statbrief.internal.check.ReleaseCheck} first checks what depends on the release alone.
 */
public final class RequestedCharts {
    private RequestedCharts() {}

    /**
     * Finds the charts that cannot be drawn.
     *
     * @param release a release without errors
     * @return an error for each, with the path of its {@code chart}
     */
    public static List<Finding> findings(Release release) {
        List<Finding> findings = new ArrayList<>();
        OutlineContext context = new OutlineContext(release);
        sections(context, "", release.sections(), findings);
        if (findings.isEmpty()) {
            release.metadata()
                    .brief()
                    .lead()
                    .filter(lead -> !lead.equals(BriefOptions.NO_LEAD))
                    .flatMap(lead -> unknown(lead, drawn(context)))
                    .ifPresent(reason ->
                            findings.add(new Finding("brief.lead", Optional.empty(), Severity.ERROR, reason)));
        }
        return findings;
    }

    private static Optional<String> unknown(String lead, List<String> drawn) {
        if (drawn.contains(lead)) {
            return Optional.empty();
        }
        return Optional.of(Suggestions.refusal(
                "no chart of the group, table or figure '" + lead + "' is drawn",
                lead,
                drawn,
                drawn.isEmpty() ? "; the release has no chart" : ""));
    }

    /** The ids of all charts of a release. */
    private static List<String> drawn(OutlineContext context) {
        List<String> ids = new ArrayList<>();
        for (Section section : context.release().allSections().toList()) {
            new ChartChoice(context, section)
                    .charts().stream()
                            .filter(chart -> context.isDrawn(isRequested(section, chart.id())))
                            .forEach(chart -> ids.add(chart.id()));
            for (Table table : section.tables()) {
                new TableChart(context, table, Selection.of(table))
                        .chart()
                        .filter(chart -> context.isDrawn(table.chart().isPresent()))
                        .ifPresent(chart -> ids.add(chart.id()));
            }
        }
        return ids;
    }

    /** Whether a figure or group of a section asks for its chart. */
    public static boolean isRequested(Section section, String id) {
        return section.groups().stream()
                        .anyMatch(
                                group -> group.id().equals(id) && group.chart().isPresent())
                || section.figures().stream()
                        .anyMatch(figure ->
                                figure.id().equals(id) && figure.chart().isPresent());
    }

    private static void sections(
            OutlineContext context, String within, List<Section> sections, List<Finding> findings) {
        for (int section = 0; section < sections.size(); section++) {
            Section of = sections.get(section);
            String place = within + "sections[" + section + "].";
            for (int table = 0; table < of.tables().size(); table++) {
                String path = place + "tables[" + table + "].chart";
                refusal(context, of.tables().get(table))
                        .ifPresent(reason -> findings.add(new Finding(path, Optional.empty(), Severity.ERROR, reason)));
            }
            sections(context, place, of.sections(), findings);
        }
    }

    private static Optional<String> refusal(OutlineContext context, Table table) {
        boolean plain = table.options().equals(ChartOptions.NONE);
        if (table.chart().map(kind -> kind == ChartKind.NONE).orElse(plain)) {
            return Optional.empty();
        }
        try {
            new TableChart(context, table, Selection.of(table)).chart();
            return Optional.empty();
        } catch (UndrawableChartException e) {
            return Optional.of(e.reason());
        }
    }
}
