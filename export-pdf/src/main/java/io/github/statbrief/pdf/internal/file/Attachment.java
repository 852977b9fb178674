package io.github.statbrief.pdf.internal.file;

import io.github.statbrief.theme.SoftHyphens;

/** A file attached to the brief. Immutable. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /** Copies the bytes; refuses an empty name, media type or description. */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        if (name.isBlank() || mediaType.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("an attachment has a name, a media type and a description; found '"
                    + name + "', '" + mediaType + "', '" + description + "'");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.description = SoftHyphens.without(description);
        this.bytes = bytes.clone();
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
