package io.github.statbrief.html.internal.words;

import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.Abbreviations;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.ForeignText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts without figures: abbreviations with what they stand for, foreign words with their language, links. */
public final class Words {
    private static final Pattern MENTION = Pattern.compile("\\b\\p{L}+\\d+\\b");

    private final PageContext page;
    private final HtmlWriter html;

    /** Prepares to write into a page. */
    public Words(PageContext page) {
        this.page = page;
        this.html = page.html();
    }

    /** Writes a text. */
    public Words text(String text) {
        for (Abbreviations.Stretch stretch : page.abbreviations().stretches(text)) {
            if (stretch.expansion().isPresent()) {
                html.open("abbr", "title", stretch.expansion().get());
                foreign(stretch.text());
                html.close();
            } else {
                foreign(stretch.text());
            }
        }
        return this;
    }

    /** Writes an element that holds a text. */
    public Words leaf(String element, String text, String... attributes) {
        html.open(element, attributes);
        text(text);
        html.close();
        return this;
    }

    private void foreign(String text) {
        for (ForeignText.Stretch stretch :
                page.foreign().stretches(text, page.release().language().toLanguageTag())) {
            if (stretch.language().isPresent()) {
                html.leaf("span", stretch.text(), "lang", stretch.language().get());
            } else {
                html.text(stretch.text());
            }
        }
    }

    /** Writes a value, its parts separated by commas; a part that leads somewhere is a link. */
    public void detail(Detail detail) {
        boolean first = true;
        for (LinkedText part : detail.parts()) {
            if (!first) {
                html.text(", ");
            }
            first = false;
            if (part.url().isPresent()) {
                leaf("a", part.text(), "href", part.url().get());
            } else {
                text(part.text());
            }
        }
    }

    /** Writes references, each a link. */
    public void references(List<Reference> references) {
        boolean first = true;
        for (Reference reference : references) {
            if (!first) {
                html.text(" ");
            }
            first = false;
            reference(reference);
        }
    }

    private void reference(Reference reference) {
        Label kind = switch (reference.kind()) {
            case QUOTE -> Label.QUOTE;
            case NOTE -> Label.NOTE;
        };
        html.leaf(
                "a",
                reference.label(),
                "class",
                "reference",
                "href",
                Anchors.to(Anchors.reference(reference)),
                "aria-label",
                page.labels().of(kind) + " " + reference.label());
    }

    /** Writes a text in which every mention of a quote or note by its number is a link. */
    public void mentions(String words, List<Reference> references) {
        int from = 0;
        Matcher numbers = MENTION.matcher(words);
        while (numbers.find()) {
            Optional<Reference> meant = references.stream()
                    .filter(each -> each.label().equals(numbers.group()))
                    .findFirst();
            if (meant.isPresent()) {
                text(words.substring(from, numbers.start()));
                reference(meant.get());
                from = numbers.end();
            }
        }
        text(words.substring(from));
    }

    /** Writes terms with their meanings, in a line each or one after the other. */
    public void terms(List<Term> terms, String... attributes) {
        if (terms.isEmpty()) {
            return;
        }
        html.open("dl", attributes);
        for (Term term : terms) {
            html.open("div");
            leaf("dt", term.mark());
            leaf("dd", term.meaning());
            html.close();
        }
        html.close();
    }
}
