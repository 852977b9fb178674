package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.Group;
import io.github.statbrief.Prose;
import io.github.statbrief.Section;
import io.github.statbrief.internal.text.EnumWords;
import java.io.IOException;

/** Writes a section. */
final class SectionOutput {
    private SectionOutput() {}

    static void write(Section section, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", section.id());
            fields.text("title", section.title());
            fields.text("text", section.text().map(Prose::notation));
            fields.list("figures", section.figures(), FigureOutput::write);
            fields.list("groups", section.groups(), SectionOutput::group);
            fields.list("tables", section.tables(), TableOutput::write);
            fields.list("sections", section.sections(), SectionOutput::write);
        });
    }

    private static void group(Group group, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", group.id());
            fields.text("label", group.label());
            fields.text("relation", EnumWords.of(group.relation()));
            fields.words("figures", group.figures());
            fields.text("finding", group.finding().map(Prose::titleNotation));
            ChartOutput.write(group.chart(), group.options(), fields);
        });
    }
}
