package io.github.statbrief.outline;

import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.RichTexts;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last part: numbered sources, quotes and notes. */
final class SourceBlocks {
    private static final List<Label> QUOTE_COLUMNS =
            List.of(Label.QUOTE, Label.LINE, Label.WORDS_OF_THE_REPORT, Label.FIGURE, Label.PAGE);

    private final OutlineContext context;

    SourceBlocks(OutlineContext context) {
        this.context = context;
    }

    /** Whether a release has a source or a note, so that the last part is not empty. A quote always has a source. */
    static boolean any(Release release) {
        return !release.sources().isEmpty() || anyNote(release);
    }

    /** Whether a release has a note. */
    static boolean anyNote(Release release) {
        return !release.notes().isEmpty()
                || release.periods().stream().anyMatch(period -> !period.notes().isEmpty())
                || release.figures()
                        .anyMatch(figure -> !figure.notes().isEmpty()
                                || figure.attributes().derivation().isPresent())
                || release.tables().anyMatch(table -> !table.notes().isEmpty());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(sources());
        if (!context.references().allQuotes().isEmpty()) {
            blocks.add(quotes());
        }
        if (!context.references().allNotes().isEmpty()) {
            blocks.add(notes());
        }
        return blocks;
    }

    /** "Sources, quotes and notes"; in a bulletin, what of them it has. */
    String heading() {
        if (!context.isBulletin() || context.release().isReported()) {
            return context.label(Label.SOURCES_QUOTES_NOTES);
        }
        boolean sources = !context.release().sources().isEmpty();
        Label both = anyNote(context.release()) ? Label.SOURCES_AND_NOTES : Label.SOURCES;
        return context.label(sources ? both : Label.NOTES);
    }

    private Block.Sources sources() {
        List<Source> all = context.release().sources();
        List<SourceItem> items = all.stream()
                .map(source -> new SourceItem(source, context.text().source(source)))
                .toList();
        boolean quoted = !context.references().allQuotes().isEmpty();
        boolean unchecked =
                quoted && !all.stream().allMatch(source -> source.lines().isPresent());
        Optional<String> remark = unchecked ? Optional.of(context.label(Label.QUOTES_NOT_CHECKED)) : Optional.empty();
        return new Block.Sources(heading(), context.label(Label.SOURCE), items, remark);
    }

    private Block.Quotes quotes() {
        Map<Quote, List<FigureItem>> quoted = quoted();
        List<QuoteItem> items = new ArrayList<>();
        context.references()
                .allQuotes()
                .forEach((quote, reference) ->
                        items.add(new QuoteItem(reference, quote, List.copyOf(quoted.getOrDefault(quote, List.of())))));
        return new Block.Quotes(
                context.label(Label.QUOTES),
                QUOTE_COLUMNS.stream().map(context::label).toList(),
                items);
    }

    /** The figures of each quote, found in one walk: a release has as many quotes as figures. */
    private Map<Quote, List<FigureItem>> quoted() {
        Map<Quote, List<FigureItem>> quoted = new HashMap<>();
        context.release()
                .figures()
                .forEach(figure -> Set.copyOf(figure.quotes())
                        .forEach(quote -> quoted.computeIfAbsent(quote, key -> new ArrayList<>())
                                .add(context.item(figure.id()))));
        return quoted;
    }

    private Block.Notes notes() {
        List<NoteItem> items = new ArrayList<>();
        context.references()
                .allNotes()
                .forEach((note, reference) -> items.add(
                        new NoteItem(reference, context.text().kind(note.kind()), note, RichTexts.ofNote(note))));
        return new Block.Notes(context.label(Label.NOTES), items);
    }
}
