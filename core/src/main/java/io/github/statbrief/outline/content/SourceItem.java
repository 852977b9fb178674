package io.github.statbrief.outline.content;

import io.github.statbrief.Source;

/**
 * A source with its words.
 *
 * @param source the source
 * @param text title, publisher, date, language, digest: one paragraph
 */
public record SourceItem(Source source, String text) {}
