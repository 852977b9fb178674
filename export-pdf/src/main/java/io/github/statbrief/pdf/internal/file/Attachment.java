package io.github.statbrief.pdf.internal.file;

import io.github.statbrief.theme.SoftHyphens;

/** A file attached to the brief. Immutable. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;
    private final Relation relation;

    /** What a file is to the brief. */
    public enum Relation {
        /** What the brief was made from. */
        SOURCE("Source"),
        /** What tables and charts of it show. */
        DATA("Data");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        /** Its name in the format. */
        String word() {
            return word;
        }
    }

    /** Copies the bytes of data; refuses an empty name, media type or description. */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        this(name, mediaType, description, bytes, Relation.DATA);
    }

    /** Copies the bytes; refuses an empty name, media type or description. */
    Attachment(String name, String mediaType, String description, byte[] bytes, Relation relation) {
        if (name.isBlank() || mediaType.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("an attachment has a name, a media type and a description; found '"
                    + name + "', '" + mediaType + "', '" + description + "'");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.description = SoftHyphens.without(description);
        this.bytes = bytes.clone();
        this.relation = relation;
    }

    /** What it is to the brief. */
    Relation relation() {
        return relation;
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** Its media type: {@code text/csv}. */
    String mediaType() {
        return mediaType;
    }

    /** A description of its content. */
    String description() {
        return description;
    }

    /** A copy of the file. */
    byte[] bytes() {
        return bytes.clone();
    }
}
