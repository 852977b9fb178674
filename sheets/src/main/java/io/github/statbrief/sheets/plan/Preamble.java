package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines above a table, the same on every sheet: title, subtitle, notes, source and the link back, each in a row that
 * runs over the columns beside it.
 */
final class Preamble {
    /** The width of a line in digits, on a small screen. */
    private static final double LINE = 108;

    private final Context context;
    private final String contentsSheet;
    private Optional<String> status = Optional.empty();
    private String dates = "";

    Preamble(Context context, String contentsSheet) {
        this.context = context;
        this.contentsSheet = contentsSheet;
    }

    /** Adds the status of a release that is not final to every sheet, and to each source when it was published. */
    void open(Block.Opening opening) {
        status = opening.status();
        String next = opening.details().stream()
                .filter(detail -> detail.name().equals(context.label(Label.NEXT_RELEASE)))
                .map(detail -> " " + sentence(name(detail) + words(detail)))
                .findFirst()
                .orElse("");
        dates = sentence(context.label(Label.PUBLISHED) + ": " + opening.date()) + next;
    }

    private static String name(Detail detail) {
        return detail.name() + ": ";
    }

    private static String words(Detail detail) {
        return detail.parts().stream().map(LinkedText::text).collect(Collectors.joining(", "));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Starts the lines of one sheet. */
    Lines titled(String title) {
        return new Lines(title);
    }

    /** The lines of one sheet. Its remarks become one line, or several if they are longer than a screen is wide. */
    final class Lines {
        private final List<Line> head = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private String lead = "";
        private String source = "";

        private Lines(String title) {
            head.add(Line.of(Line.Kind.TITLE, title));
            status.ifPresent(words -> head.add(Line.of(Line.Kind.STATUS, words)));
        }

        Lines subtitle(String text) {
            if (!text.isEmpty()) {
                head.add(Line.of(Line.Kind.SUBTITLE, text));
            }
            return this;
        }

        Lines remark(String text) {
            if (!text.isEmpty()) {
                remarks.add(sentence(text));
            }
            return this;
        }

        Lines remark(Label label) {
            return remark(context.label(label));
        }

        Lines remark(Label label, boolean applies) {
            return applies ? remark(label) : this;
        }

        /** Names the publisher's source, and when its figures were published. */
        Lines source(String titles) {
            source = sentence(titles) + " " + dates;
            return this;
        }

        /** Explains the marks in the table. */
        Lines legend(Legend legend) {
            lead = context.label(Label.NOTES) + ": ";
            return remark(legend.marks()).remark(legend.signs());
        }

        /** Adds the notes on the whole table. */
        Lines notes(List<Reference> references) {
            return remark(context.notes(references));
        }

        /** Adds a name and its value above the table: "Licence: ...". */
        Lines lines(List<Line> lines) {
            head.addAll(lines);
            return this;
        }

        /** The lines of the contents sheet, without a link back. */
        List<Line> withNoWayBack() {
            List<Line> lines = new ArrayList<>(head);
            List<String> broken = TextMetrics.fitted(lead + String.join(" ", remarks), LINE);
            for (int at = 0; at < broken.size(); at++) {
                String text = broken.get(at);
                lines.add(
                        at == 0
                                ? new Line(Line.Kind.REMARK, lead, text.substring(lead.length()), Optional.empty())
                                : Line.of(Line.Kind.REMARK, text));
            }
            if (!source.isEmpty()) {
                lines.add(new Line(
                        Line.Kind.REMARK, context.label(Label.SOURCE) + ": ", source.strip(), Optional.empty()));
            }
            return lines;
        }

        /** The lines, ending with the link back to the contents. */
        List<Line> done() {
            List<Line> lines = withNoWayBack();
            lines.add(Line.link(context.label(Label.CONTENTS), LinkTarget.sheet(contentsSheet)));
            return List.copyOf(lines);
        }
    }
}
