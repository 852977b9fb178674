package io.github.statbrief.pdf;

import io.github.statbrief.text.Labels;

/**
 * What every block needs to be laid out.
 *
 * @param sheet the page
 * @param styles how text looks
 * @param text sets it in lines
 * @param labels the fixed words
 * @param numbers how numbers are written
 */
record Setting(Sheet sheet, Styles styles, TextSetter text, Labels labels, Decimals numbers) {}
