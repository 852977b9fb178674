package io.github.statbrief.pdf.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A node of the document's structure. The layout grows the tree in reading order; which mark of which page belongs to it is told by the marks' {@link MarkedContent}. Told
 * from others by its identity, used by one thread.
 */
public final class Tag implements Kid {
    /** Which cells a header cell heads. */
    public enum Scope {
        ROW("Row"),
        COLUMN("Column");

        private final String standardName;

        Scope(String standardName) {
            this.standardName = standardName;
        }

        String standardName() {
            return standardName;
        }
    }

    /**
     * A property that programs look for: which figure or cell is said here.
     *
     * @param name {@code figure} or {@code cell}
     * @param value its id
     */
    record Property(String name, String value) {}

    /**
     * Where a link leads.
     *
     * @param anchor the name of the place
     * @param description what is there, in words
     */
    public record Destination(String anchor, String description) {}

    private final TagType type;
    private final List<Kid> kids = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private Optional<String> alternate = Optional.empty();
    private Optional<String> expansion = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Destination> destination = Optional.empty();
    private Optional<Scope> scope = Optional.empty();
    private int columns = 1;

    private Tag(TagType type) {
        this.type = type;
    }

    /** Makes the root of a tree. */
    public static Tag document() {
        return new Tag(TagType.DOCUMENT);
    }

    /** Adds a tag after what this one already holds. */
    public Tag add(TagType kid) {
        Tag tag = new Tag(kid);
        kids.add(tag);
        return tag;
    }

    /** Adds a stretch of content after what this one already holds. */
    public MarkedContent content() {
        MarkedContent content = new MarkedContent(this);
        kids.add(content);
        return content;
    }

    /** Adds a link within the document. */
    public Tag addLink(String anchor, String description) {
        Tag link = add(TagType.LINK);
        link.destination = Optional.of(new Destination(anchor, description));
        return link;
    }

    /** Adds a cell that heads others. */
    public Tag addHeader(Scope which) {
        Tag header = add(TagType.HEADER_CELL);
        header.scope = Optional.of(which);
        return header;
    }

    /** Adds the words of a figure, to be found by its id. */
    public Tag addFigure(String figure) {
        return add(TagType.SPAN).property("figure", figure);
    }

    /** Adds the words of a cell, to be found by its table, codes and period: {@code receipts[wine, 2020-2021]}. */
    public Tag addCell(String cell) {
        return add(TagType.SPAN).property("cell", cell);
    }

    /** Says which figure or cell stands here. */
    public Tag property(String name, String value) {
        properties.add(new Property(name, value));
        return this;
    }

    /** Says in words what is seen. */
    public Tag alternate(String words) {
        alternate = Optional.of(words);
        return this;
    }

    /** Says what an abbreviation stands for. */
    public Tag expansion(String words) {
        expansion = Optional.of(words);
        return this;
    }

    /** Says in which language it is, where that is not the document's. */
    public Tag language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    /** Names the element. */
    public Tag id(String name) {
        id = Optional.of(name);
        return this;
    }

    /** Says how many columns a cell takes. */
    public Tag columns(int number) {
        columns = number;
        return this;
    }

    TagType type() {
        return type;
    }

    List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    List<Property> properties() {
        return Collections.unmodifiableList(properties);
    }

    public Optional<String> alternate() {
        return alternate;
    }

    public Optional<String> expansion() {
        return expansion;
    }

    public Optional<String> language() {
        return language;
    }

    public Optional<String> id() {
        return id;
    }

    public Optional<Destination> destination() {
        return destination;
    }

    Optional<Scope> scope() {
        return scope;
    }

    public int columns() {
        return columns;
    }
}
