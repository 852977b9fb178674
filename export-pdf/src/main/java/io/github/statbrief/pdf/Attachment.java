package io.github.statbrief.pdf;

/**
 * A file inside the brief. Immutable: the bytes are its own.
 *
 * @param name its file name
 * @param mediaType its media type: {@code text/csv}
 * @param description what it holds, in words
 * @param bytes the file
 */
record Attachment(String name, String mediaType, String description, byte[] bytes) {
    /** Refuses an empty name, media type or description. */
    Attachment {
        if (name.isBlank() || mediaType.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("an attachment has a name, a media type and a description; found '"
                    + name + "', '" + mediaType + "', '" + description + "'");
        }
        bytes = bytes.clone();
    }
}
