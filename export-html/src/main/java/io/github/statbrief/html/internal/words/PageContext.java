package io.github.statbrief.html.internal.words;

import io.github.statbrief.Release;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.text.Abbreviations;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.ForeignText;

/**
 * What every part of one page is written with. Used by one thread.
 *
 * @param html the page
 * @param release the release
 * @param labels the fixed words
 * @param foreign finds words of other languages
 * @param abbreviations finds abbreviations
 * @param places where figures, tables and notes are
 * @param cards the cards of figures that texts name
 */
public record PageContext(
        HtmlWriter html,
        Release release,
        Labels labels,
        ForeignText foreign,
        Abbreviations abbreviations,
        Places places,
        Cards cards) {}
