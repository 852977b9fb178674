package io.github.statbrief.html.internal.words;

import io.github.statbrief.Quote;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.Label;

/** Writes the cards that tell all of a figure where a text names it. A browser opens and closes them without a script. */
public final class CardWriter {
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;

    /** Prepares to write into a page. */
    public CardWriter(PageContext page) {
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
    }

    /** Writes the cards of the figures named since it was last called. */
    public void write() {
        page.cards().taken().forEach(id -> page.places().figure(id).ifPresent(this::card));
    }

    private void card(FigureItem item) {
        String id = item.figure().id();
        html.open(
                "div",
                "popover",
                HtmlWriter.PRESENT,
                "class",
                "card",
                "id",
                Anchors.card(id),
                "role",
                "group",
                "aria-label",
                item.words().label());
        html.open("p", "class", "card-name");
        html.open("a", "href", Anchors.to(Anchors.figure(id)));
        words.text(item.words().label());
        html.close().close();
        html.open("p", "class", "card-value");
        new FigureWords(page).full(item);
        html.close();
        line(item.words().absence());
        line(item.words().details());
        line(item.words().period());
        quotes(item);
        if (!item.notes().isEmpty()) {
            html.open("p").text(page.labels().of(Label.NOTES) + " ");
            words.references(item.notes());
            html.close();
        }
        html.open("p", "class", "card-id");
        html.leaf("code", id).close();
        html.leaf(
                "button",
                page.labels().of(Label.CLOSE),
                "type",
                "button",
                "popovertarget",
                Anchors.card(id),
                "popovertargetaction",
                "hide");
        html.close();
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            words.leaf("p", text);
        }
    }

    private void quotes(FigureItem item) {
        for (int at = 0; at < item.quotes().size(); at++) {
            html.open("p", "class", "card-quote");
            if (at < item.figure().quotes().size()) {
                Quote quote = item.figure().quotes().get(at);
                html.open("q");
                words.text(quote.text());
                html.close().text(" ");
            }
            words.references(item.quotes().subList(at, at + 1));
            html.close();
        }
    }
}
