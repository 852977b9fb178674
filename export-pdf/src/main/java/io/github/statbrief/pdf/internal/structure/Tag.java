package io.github.statbrief.pdf.internal.structure;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of the document structure. The layout builds the tree in reading order; {@link MarkedContent} connects the
 * marks on pages to it. Compared by identity, used by one thread, for one
 * file.
 */
public final class Tag implements Kid {
    /** The cells covered by a header cell. */
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
     * A property for programs: the figure or cell worded here.
     *
     * @param name {@code figure} or {@code cell}
     * @param value its id
     */
    record Property(String name, String value) {}

    /**
     * The destination of a link.
     *
     * @param target the name of a place in the file, or an address
     * @param inFile whether it is a place in the file
     * @param description a description of the destination
     */
    public record Destination(String target, boolean inFile, String description) {}

    /** How the entries of a list are labelled. */
    public enum Numbering {
        NONE("None"),
        BULLETS("Disc"),
        NUMBERS("Decimal");

        private final String standardName;

        Numbering(String standardName) {
            this.standardName = standardName;
        }

        String standardName() {
            return standardName;
        }
    }

    private final TagType type;
    /** The tag around it; empty for the root. */
    private final Optional<Tag> parent;

    private final List<Kid> kids = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private Optional<String> alternate = Optional.empty();
    private Optional<String> expansion = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Destination> destination = Optional.empty();
    private Optional<Scope> scope = Optional.empty();
    private Numbering numbering = Numbering.NONE;
    private int columns = 1;
    private int rows = 1;
    /** The link of which this is a part. */
    private Optional<Tag> link = Optional.empty();
    /** Its element in the file; null until it is drawn there. */
    private @Nullable PdfIndirectReference element;

    private Tag(TagType type, Optional<Tag> parent) {
        this.type = type;
        this.parent = parent;
    }

    /** Makes the root of a tree. */
    public static Tag document() {
        return new Tag(TagType.DOCUMENT, Optional.empty());
    }

    /** Adds a tag after the existing children. */
    public Tag add(TagType kid) {
        Tag tag = new Tag(kid, Optional.of(this));
        tag.link = link;
        kids.add(tag);
        return tag;
    }

    /** Adds a stretch of content after the existing children. */
    public MarkedContent content() {
        MarkedContent content = new MarkedContent(this);
        kids.add(content);
        return content;
    }

    /** Adds a link within the document. */
    public Tag addLink(String anchor, String description) {
        return link(new Destination(anchor, true, description));
    }

    /** Adds a link to an address of the web or of mail. */
    public Tag addLink(URI address, String description) {
        return link(new Destination(address.toASCIIString(), false, description));
    }

    private Tag link(Destination where) {
        Tag made = add(TagType.LINK);
        made.destination = Optional.of(where);
        made.link = Optional.of(made);
        return made;
    }

    /** Adds a list. */
    public Tag addList(Numbering how) {
        Tag list = add(TagType.LIST);
        list.numbering = how;
        return list;
    }

    /** Adds a header cell. */
    public Tag addHeader(Scope which) {
        Tag header = add(TagType.HEADER_CELL);
        header.scope = Optional.of(which);
        return header;
    }

    /** Adds the words of a figure, which can be found by its id. */
    public Tag addFigure(String figure) {
        return add(TagType.SPAN).property("figure", figure);
    }

    /**
     * Adds the words of a cell, which can be found by its table, codes and period: {@code receipts[wine, 2020-2021]}.
     */
    public Tag addCell(String cell) {
        return add(TagType.SPAN).property("cell", cell);
    }

    /** Sets the figure or cell worded here. */
    public Tag property(String name, String value) {
        properties.add(new Property(name, value));
        return this;
    }

    /** Sets the text alternative. */
    public Tag alternate(String words) {
        alternate = Optional.of(words);
        return this;
    }

    /** Sets the expansion of an abbreviation. */
    public Tag expansion(String words) {
        expansion = Optional.of(words);
        return this;
    }

    /** Sets the language, if it differs from the document's. */
    public Tag language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    /** Sets the name of the element. */
    public Tag id(String name) {
        id = Optional.of(name);
        return this;
    }

    /** Sets the number of columns that a cell spans. */
    public Tag columns(int number) {
        columns = number;
        return this;
    }

    /** Sets the number of rows that a cell spans. */
    public Tag rows(int number) {
        rows = number;
        return this;
    }

    /** Names its element in the file. */
    void setElement(PdfIndirectReference reference) {
        element = reference;
    }

    /** Its element in the file; null as long as nothing of it is drawn. */
    @Nullable
    PdfIndirectReference element() {
        return element;
    }

    TagType type() {
        return type;
    }

    List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** The tag around it; empty for the root of a tree. */
    Optional<Tag> parent() {
        return parent;
    }

    List<Property> properties() {
        return Collections.unmodifiableList(properties);
    }

    /** The text alternative; empty if there is none. */
    public Optional<String> alternate() {
        return alternate;
    }

    /** The expansion of an abbreviation; empty if there is none. */
    public Optional<String> expansion() {
        return expansion;
    }

    /** The language, as a BCP 47 tag; empty if it is the document's. */
    public Optional<String> language() {
        return language;
    }

    /** The name of the element; empty if it has none. */
    public Optional<String> id() {
        return id;
    }

    /** The destination of a link; empty if it is not a link. */
    public Optional<Destination> destination() {
        return destination;
    }

    /** The link itself or the link of which this is a part; empty if it is neither. */
    public Optional<Tag> link() {
        return link;
    }

    Numbering numbering() {
        return numbering;
    }

    Optional<Scope> scope() {
        return scope;
    }

    /** The number of columns that a cell spans. */
    public int columns() {
        return columns;
    }

    /** The number of rows that a cell spans. */
    int rows() {
        return rows;
    }
}
