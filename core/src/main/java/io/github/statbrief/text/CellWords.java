package io.github.statbrief.text;

/**
 * The words of one cell of a table.
 *
 * @param sign the sign of its bound, set before the number: "&gt;", "≈"; empty if the number is exact
 * @param number the number as stated, or its shorthand: "312.4", "[x]"
 * @param flags the shorthand of its flags, joined: "[p] [r]"; empty if there are none
 * @param spoken all of it in words: "about 330 thousand applications, revised"
 */
public record CellWords(String sign, String number, String flags, String spoken) {}
