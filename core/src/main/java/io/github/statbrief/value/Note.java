package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.function.Supplier;

/**
 * Information needed to read a figure correctly. Ambiguity in a release becomes a note, never a silent fix.
 *
 * @param kind its subject
 * @param text the note, one or two sentences; may have paragraphs, lists, emphasis and links in Markdown
 */
public record Note(Kind kind, String text) {

    /** The subject of a note. */
    public enum Kind {
        /** How the words were translated. */
        TRANSLATION,
        /** Conclusions that are not in the text. */
        INFERRED,
        /** Facts that the release does not state. */
        UNSTATED,
        /** Possible double counting. */
        OVERLAP,
        /** The coverage of the figure. */
        SCOPE,
        /** The meaning of a term. */
        DEFINITION,
        /** How the figure was calculated. */
        CALCULATION
    }

    /** Refuses an empty note. */
    public Note {
        Arguments.allGiven("kind", kind, "text", text);
        Arguments.text("note", text);
    }

    /**
     * Starts a note.
     *
     * @param text the note, one or two sentences; may have paragraphs, lists, emphasis and links in Markdown
     * @return a builder that is used by one thread
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Builds a note; by default on what a figure covers. Not thread-safe. */
    public static final class Builder {
        private final String text;
        private Supplier<Kind> kind = () -> Kind.SCOPE;

        private Builder(String text) {
            this.text = Arguments.given("text", text);
        }

        /** Sets the subject. */
        public Builder kind(Kind of) {
            Arguments.given("of", of);
            kind = () -> of;
            return this;
        }

        /** Sets the subject by its name in release files: {@code inferred}. */
        public Builder kind(String of) {
            Arguments.given("of", of);
            kind = () -> Arguments.word("kind", of, Kind.class);
            return this;
        }

        /**
         * Builds the note.
         *
         * @throws IllegalArgumentException if the note is empty or its kind is unknown
         */
        public Note build() {
            return new Note(kind.get(), text);
        }
    }
}
