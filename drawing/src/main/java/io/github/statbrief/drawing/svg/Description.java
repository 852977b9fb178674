package io.github.statbrief.drawing.svg;

import java.util.List;

/**
 * What an SVG says of its drawing in words.
 *
 * @param id names the picture, and begins the names of its parts, so that several can stand in one page
 * @param title its title
 * @param alt the drawing in words, for those who do not see it
 * @param items where a keyboard stops, in the order in which it is read
 * @param data the name of the file with its data; empty where there is none
 */
public record Description(String id, String title, String alt, List<SpokenItem> items, String data) {
    /** Copies the items. */
    public Description {
        items = List.copyOf(items);
    }
}
