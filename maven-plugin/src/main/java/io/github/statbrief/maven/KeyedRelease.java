package io.github.statbrief.maven;

/**
 * A release with the key of all its inputs.
 *
 * @param read the release
 * @param key its key
 */
record KeyedRelease(ReadRelease read, String key) {
    /** The release's id. */
    String id() {
        return read.release().id();
    }
}
