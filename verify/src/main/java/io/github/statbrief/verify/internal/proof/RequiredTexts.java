package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.verify.internal.proof.RequiredText.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The texts of each block of an outline that outputs must have, with all their words. */
final class RequiredTexts implements Block.Visitor<List<RequiredText>> {
    private final boolean bulletin;

    /** The texts of a bulletin, or of a brief on what was reported, which has other tiles. */
    RequiredTexts(boolean bulletin) {
        this.bulletin = bulletin;
    }

    private static List<RequiredText> readers(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new RequiredText(Where.READERS, text))
                .toList();
    }

    private static List<RequiredText> passages(Where where, List<Passage<RichText>> passages) {
        return passages.stream()
                .flatMap(passage -> passage.texts().stream())
                .map(text -> new RequiredText(where, text.plain()))
                .toList();
    }

    private static List<RequiredText> terms(List<Term> terms) {
        return terms.stream()
                .map(term -> new RequiredText(Where.READERS, term.mark() + " " + term.meaning()))
                .toList();
    }

    /** A title and what is said below it, which no other text parts. */
    private static List<RequiredText> both(List<RequiredText> one, List<RequiredText> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    @Override
    public List<RequiredText> opening(Block.Opening opening) {
        return readers(opening.title(), opening.attribution(), opening.published());
    }

    @Override
    public List<RequiredText> corrections(Block.Corrections corrections) {
        return corrections.items().stream()
                .map(item -> new RequiredText(Where.READERS, item.plain()))
                .toList();
    }

    @Override
    public List<RequiredText> cover(Block.Cover cover) {
        return List.of();
    }

    @Override
    public List<RequiredText> keyFigures(Block.KeyFigures keyFigures) {
        if (!bulletin) {
            return keyFigures.tiles().items().stream()
                    .flatMap(item ->
                            Stream.of(item.words().details(), item.words().period()))
                    .map(text -> new RequiredText(Where.TILES, text))
                    .toList();
        }
        List<RequiredText> texts = new ArrayList<>();
        texts.add(new RequiredText(Where.TILES, keyFigures.shared()));
        keyFigures.figures().forEach(figure -> {
            figure.further().forEach(further -> texts.add(new RequiredText(Where.TILES, further.words())));
            figure.scope().forEach(line -> texts.add(new RequiredText(Where.TILES, line)));
            texts.add(new RequiredText(Where.TILES, figure.details()));
        });
        return texts;
    }

    @Override
    public List<RequiredText> summary(Block.Summary summary) {
        return passages(Where.ALL, summary.passages());
    }

    @Override
    public List<RequiredText> contents(Block.Contents contents) {
        return contents.entries().stream()
                .map(entry -> new RequiredText(entry.level() > 1 ? Where.CONTENTS : Where.READERS, entry.title()))
                .toList();
    }

    @Override
    public List<RequiredText> howToRead(Block.HowToRead howToRead) {
        return howToRead.lists().stream().flatMap(list -> terms(list).stream()).toList();
    }

    @Override
    public List<RequiredText> sectionOpening(Block.SectionOpening opening) {
        String heading = opening.number() + " " + opening.title();
        // a page names the section for those who do not see what stands beside it
        List<RequiredText> beside =
                opening.facts().map(facts -> new RequiredText(Where.PAGES, facts.heading() + ": " + heading)).stream()
                        .toList();
        return both(readers(heading), beside);
    }

    @Override
    public List<RequiredText> paragraphs(Block.Paragraphs paragraphs) {
        return passages(Where.READERS, paragraphs.passages());
    }

    @Override
    public List<RequiredText> figureTable(Block.FigureTable table) {
        return both(readers(table.label() + " " + table.title() + " " + table.subtitle()), terms(table.legend()));
    }

    @Override
    public List<RequiredText> allFigures(Block.AllFigures all) {
        return both(readers(all.heading(), all.subtitle()), terms(all.legend()));
    }

    @Override
    public List<RequiredText> figureMatrix(Block.FigureMatrix matrix) {
        return both(readers(matrix.label() + " " + matrix.title() + " " + matrix.subtitle()), terms(matrix.legend()));
    }

    @Override
    public List<RequiredText> dataTable(Block.DataTable table) {
        List<RequiredText> inSheets = List.of(new RequiredText(Where.SHEETS, table.label() + " " + table.title()));
        return both(
                inSheets,
                both(readers(table.label() + " " + table.title() + " " + table.subtitle()), terms(table.legend())));
    }

    @Override
    public List<RequiredText> chart(Block.Chart chart) {
        String title = chart.label() + " " + chart.chart().captions().title().plain();
        String subtitle = chart.chart().captions().subtitle();
        List<RequiredText> foot =
                chart.chart().captions().foot().map(RequiredTexts::readers).orElse(List.of());
        // each view has a subtitle of its own
        return both(chart.views().isPresent() ? readers(title, subtitle) : readers(title + " " + subtitle), foot);
    }

    @Override
    public List<RequiredText> about(Block.About about) {
        return about.parts().stream()
                .map(part -> new RequiredText(Where.READERS, part.heading()))
                .toList();
    }

    @Override
    public List<RequiredText> sources(Block.Sources sources) {
        return sources.items().stream()
                .map(item -> new RequiredText(Where.READERS, item.text()))
                .toList();
    }

    @Override
    public List<RequiredText> quotes(Block.Quotes quotes) {
        return quotes.items().stream()
                .map(item -> new RequiredText(Where.ALL, item.quote().text()))
                .toList();
    }

    @Override
    public List<RequiredText> notes(Block.Notes notes) {
        return notes.items().stream()
                .flatMap(item -> passages(Where.ALL, item.passages()).stream())
                .toList();
    }
}
