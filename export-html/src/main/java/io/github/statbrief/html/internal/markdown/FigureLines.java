package io.github.statbrief.html.internal.markdown;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of figures: their name, words, period, status, references and id. */
final class FigureLines {
    private final Labels labels;

    FigureLines(Release release) {
        labels = Labels.in(release.language());
    }

    /** Adds a table; columns in which no figure has anything are left out, except that of the id. */
    void add(List<FigureItem> items, Part part) {
        if (items.isEmpty()) {
            return;
        }
        List<Label> columns = new ArrayList<>(List.of(Label.FIGURE, Label.VALUE));
        for (Label label : List.of(Label.REFERENCE_PERIOD, Label.FLAGS, Label.NOTES, Label.QUOTES)) {
            if (items.stream().anyMatch(item -> !field(item, label).isEmpty())) {
                columns.add(label);
            }
        }
        columns.add(Label.ID);
        part.table(
                0,
                columns.stream().map(labels::of).map(Escape::words).toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> field(item, column))
                                .toList()));
    }

    /** Adds the meanings of marks. */
    static void legend(List<Term> legend, Part part) {
        part.list(legend.stream().map(term -> Escape.line(term.mark()) + ": " + Escape.words(term.meaning())));
    }

    private String field(FigureItem item, Label column) {
        FigureWording words = item.words();
        return switch (column) {
            case FIGURE -> Escape.words(words.label());
            case VALUE -> Escape.words(value(words));
            case REFERENCE_PERIOD -> Escape.words(words.period());
            case FLAGS ->
                Escape.words(item.figure().flags().stream().map(labels::flag).collect(Collectors.joining(", ")));
            case NOTES -> references(item.notes());
            case QUOTES -> references(item.quotes());
            default -> Escape.code(item.figure().id());
        };
    }

    /** All that is stated of the value: "more than 500,000 cases", "[c], confidential". */
    private static String value(FigureWording words) {
        return Stream.of(words.full(), words.absence(), words.attributes().limits())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The labels of notes or quotes: "N1, N12". */
    static String references(List<Reference> references) {
        return references.stream().map(Reference::label).map(Escape::words).collect(Collectors.joining(", "));
    }
}
