package io.github.statbrief.html.internal.page;

import io.github.statbrief.Source;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.Places;
import io.github.statbrief.html.internal.words.RichTexts;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.text.Label;
import java.util.List;
import java.util.Optional;

/** Writes what figures come from: sources, quotes with links to their figures, notes with links back to their subjects. */
final class EndMatter {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;

    EndMatter(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
    }

    void sources(Block.Sources sources) {
        html.open("ul", "class", "sources");
        for (SourceItem item : sources.items()) {
            html.open("li");
            source(item);
            html.close();
        }
        html.close();
        sources.remark().ifPresent(remark -> words.leaf("p", remark, "class", "foot"));
    }

    /** Writes the words of a source; its address in them is a link. */
    private void source(SourceItem item) {
        String text = item.text();
        String url = item.source().url().orElse("");
        int at = url.isEmpty() ? -1 : text.indexOf(url);
        if (at < 0) {
            words.text(text);
            return;
        }
        words.text(text.substring(0, at));
        html.leaf("a", url, "href", url);
        words.text(text.substring(at + url.length()));
    }

    void quotes(Block.Quotes quotes) {
        words.leaf("h3", quotes.heading(), "id", Anchors.part("quotes"));
        html.open("ol", "class", "quotes");
        for (QuoteItem item : quotes.items()) {
            html.open("li", "id", Anchors.reference(item.reference()));
            html.leaf("span", item.reference().label(), "class", "mark").open("div", "class", "quote-words");
            html.open("q", "lang", foreign(item));
            words.text(item.quote().text());
            html.close().text(" ");
            words.leaf("span", page.labels().of(Label.LINE) + " " + item.quote().line(), "class", "grey");
            html.close();
            figures(item.figures());
            html.close();
        }
        html.close();
    }

    /** The language of a quote; empty if it is that of the page. */
    private String foreign(QuoteItem item) {
        String own = page.release().language().toLanguageTag();
        return page.release().sources().stream()
                .filter(source -> source.id().equals(item.quote().source()))
                .map(Source::language)
                .filter(language -> !language.equals(own))
                .findFirst()
                .orElse("");
    }

    private void figures(List<FigureItem> figures) {
        html.open("ul", "class", "quoted");
        for (FigureItem figure : figures) {
            String id = figure.figure().id();
            Optional<FigureItem> listed = page.places().figure(id);
            html.open("li");
            if (listed.isPresent()) {
                html.open("a", "href", Anchors.to(Anchors.figure(id)));
                words.text(figure.words().label());
                html.close();
            } else {
                words.text(figure.words().label());
            }
            html.close();
        }
        html.close();
    }

    void notes(Block.Notes notes) {
        html.open("ol", "class", "notes");
        for (NoteItem item : notes.items()) {
            html.open("li", "id", Anchors.reference(item.reference()));
            html.leaf("span", item.reference().label(), "class", "mark").open("div");
            html.leaf("p", item.kind(), "class", "note-kind");
            new RichTexts(page).passages(item.passages(), 4);
            back(page.places().uses(item.reference()));
            html.close().close();
        }
        html.close();
    }

    private void back(List<Places.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        html.open("p", "class", "back");
        html.text(page.labels().of(Label.BACK_TO) + " ");
        boolean first = true;
        for (Places.Place place : places) {
            if (!first) {
                html.text(", ");
            }
            first = false;
            words.leaf("a", place.name(), "href", Anchors.to(place.anchor()));
        }
        html.close();
    }
}
