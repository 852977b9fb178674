package io.github.statbrief.internal.outline;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.internal.outline.text.CalculationText;
import io.github.statbrief.internal.outline.text.ChartText;
import io.github.statbrief.internal.outline.text.GridText;
import io.github.statbrief.internal.outline.text.ReleaseText;
import io.github.statbrief.internal.outline.text.ScaleText;
import io.github.statbrief.internal.outline.text.SeriesText;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Context shared while building one outline: texts, references, running numbers. */
public final class OutlineContext {
    private final Release release;
    private final FigureText figureText;
    private final ReleaseText text;
    private final GridText gridText;
    private final ChartText chartText;
    private final SeriesText seriesText;
    private final ScaleText scaleText;
    private final References references;
    private final Labels labels;
    private final Map<String, Figure> figures;
    private final Map<String, FigureItem> items = new HashMap<>();
    private final Map<String, String> matrices = new HashMap<>();
    private int tables;
    private int charts;

    /**
     * Starts the outline of a release, with no numbers given yet.
     *
     * @param release a release in a language with phrases
     */
    public OutlineContext(Release release) {
        this.release = release;
        figureText = FigureText.of(release);
        text = ReleaseText.of(release);
        gridText = GridText.of(release);
        chartText = ChartText.of(release);
        seriesText = SeriesText.of(release);
        scaleText = ScaleText.of(release);
        references = new References(text);
        labels = Labels.in(release.language());
        figures = release.figuresById();
    }

    /** The release. */
    public Release release() {
        return release;
    }

    /** Whether its figures are listed once in an annex and not in a table of each section. */
    public boolean isBulletin() {
        return isBulletin(release);
    }

    /** Whether a release becomes a bulletin: its author says so, or no one else reports the publisher's figures. */
    public static boolean isBulletin(Release release) {
        return release.metadata()
                .brief()
                .figures()
                .map(listing -> listing == BriefOptions.Listing.ANNEX)
                .orElseGet(() -> !release.isReported());
    }

    /**
     * Whether a chart is drawn, of those that can be.
     *
     * @param requested whether its author asks for it
     */
    public boolean isDrawn(boolean requested) {
        return switch (release.metadata().brief().charts()) {
            case FITTING -> true;
            case REQUESTED -> requested;
            case NONE -> false;
        };
    }

    /** Words its figures and cells. */
    public FigureText figureText() {
        return figureText;
    }

    /** Words the text around them. */
    public ReleaseText text() {
        return text;
    }

    /** Words what stands around data tables. */
    public GridText gridText() {
        return gridText;
    }

    /** Words charts of figures. */
    public ChartText chartText() {
        return chartText;
    }

    /** The words of axes that show more than stated values. */
    public ScaleText scaleText() {
        return scaleText;
    }

    /** Words charts of table cells. */
    public SeriesText seriesText() {
        return seriesText;
    }

    /** Numbers quotes and notes. */
    public References references() {
        return references;
    }

    /** The fixed words of the language of the release. */
    public Labels labels() {
        return labels;
    }

    /** The words of a label in the language of the release. */
    public String label(Label label) {
        return labels.of(label);
    }

    /** The name of the next table, "Table 1", counted from 1. */
    public String nextTable() {
        tables++;
        return text.table(tables);
    }

    /** Gives the figures of a group, which form a table, the name of the next table. */
    public String nextMatrix(String group) {
        String label = nextTable();
        matrices.put(group, label);
        return label;
    }

    /** The name of the table that the figures of a group form; it has one. */
    public String matrixLabel(String group) {
        String label = matrices.get(group);
        if (label == null) {
            throw new IllegalArgumentException("the figures of the group '" + group + "' form no table");
        }
        return label;
    }

    /** The name of the next chart, "Chart 1", counted from 1. */
    public String nextChart() {
        charts++;
        return text.chart(charts);
    }

    /** Returns a figure with its words. Its quotes and notes get their numbers on the first call. */
    public FigureItem item(String figure) {
        FigureItem known = items.get(figure);
        if (known != null) {
            return known;
        }
        Figure found = figure(figure);
        FigureItem made = new FigureItem(found, figureText.of(found), references.quotes(found), notes(found));
        items.put(figure, made);
        return made;
    }

    /** The notes on a figure, and one on how it is calculated. */
    private List<Reference> notes(Figure figure) {
        List<Reference> notes = new ArrayList<>(references.notes(figure));
        figure.attributes().derivation().ifPresent(derivation -> {
            CalculationText words = CalculationText.of(release);
            List<String> operands = derivation.operands().stream()
                    .map(name -> words.operand(figureText.of(stated(name))))
                    .toList();
            String text = words.rule(derivation, figure.unit(), operands);
            notes.addAll(references.notes(List.of(new Note(Note.Kind.CALCULATION, text))));
        });
        return notes;
    }

    /** A figure, or a cell as a figure. */
    private Figure stated(String name) {
        if (!CellReference.isNotation(name)) {
            return figure(name);
        }
        CellReference reference = CellReference.parse(name);
        return reference.figure(table(reference));
    }

    /**
     * Returns a key figure with its words.
     *
     * @param key the id of a figure or the notation of a cell
     */
    public FigureItem keyFigure(String key) {
        if (!CellReference.isNotation(key)) {
            return item(key);
        }
        Figure figure = stated(key);
        return new FigureItem(figure, figureText.of(figure), List.of(), references.notes(figure));
    }

    /** The figures of the given ids with their words, in order. */
    public List<FigureItem> items(List<String> ids) {
        return ids.stream().map(this::item).toList();
    }

    /** A prose text, with its figures and cells worded. */
    public List<Passage<RichText>> richTexts(Prose prose) {
        return new RichTexts(this).of(prose);
    }

    /** The words of a figure in a text. */
    String words(String figure, Prose.Form form) {
        return figureText.inProse(figure(figure), form);
    }

    /** The canonical name of a cell. */
    public String place(CellReference reference) {
        Table table = table(reference);
        return CellReference.of(table, reference.row(table)).notation();
    }

    private Table table(CellReference reference) {
        return release.tables()
                .filter(each -> each.id().equals(reference.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no table '" + reference.table() + "' in the release '" + release.id() + "'"));
    }

    /** The words of a cell in a text: the same as those of a figure with its measure, value and period. */
    String words(CellReference reference, Prose.Form form) {
        Table table = table(reference);
        int row = reference.row(table);
        return figureText.inProse(
                table.cells().cell(row),
                table.measures().get(table.cells().measure(row)),
                table.periods().get(table.cells().period(row)),
                form);
    }

    private Figure figure(String id) {
        Figure found = figures.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no figure '" + id + "' in the release '" + release.id() + "'");
        }
        return found;
    }

    /** Puts a finding on one line by joining its paragraphs. */
    public RichText line(Prose prose) {
        List<RichText.Piece> pieces = new ArrayList<>();
        for (Passage<RichText> passage : richTexts(prose)) {
            for (RichText text : passage.texts()) {
                if (!pieces.isEmpty()) {
                    pieces.add(new RichText.Piece(" "));
                }
                pieces.addAll(text.pieces());
            }
        }
        return new RichText(pieces);
    }
}
