package io.github.statbrief.theme;

/**
 * Characters of a text that stand beside each other and are set in one font.
 *
 * @param font the font
 * @param text the characters
 */
public record FontRun(FontFile font, String text) {}
