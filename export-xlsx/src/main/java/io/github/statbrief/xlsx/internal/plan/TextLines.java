package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.content.RichText;
import java.util.List;

/** Writes passages of running text as lines, with the address of each link, because a cell has one link at most. */
final class TextLines implements Passage.Visitor<RichText, List<Line>> {
    @Override
    public List<Line> paragraph(Passage.Paragraph<RichText> paragraph) {
        return texts(paragraph);
    }

    @Override
    public List<Line> heading(Passage.Heading<RichText> heading) {
        return RichText.lines(List.of(heading)).stream().map(Line::strong).toList();
    }

    @Override
    public List<Line> entries(Passage.Entries<RichText> entries) {
        return texts(entries);
    }

    private static List<Line> texts(Passage<RichText> passage) {
        return RichText.lines(List.of(passage)).stream().map(Line::text).toList();
    }
}
