package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.function.Supplier;

/**
 * What a reader has to know to read a figure rightly. Ambiguity in a release becomes a note, never a silent fix.
 *
 * @param kind what the note is about
 * @param text the note, one or two sentences
 */
public record Note(Kind kind, String text) {

    /** What a note is about. */
    public enum Kind {
        /** How the words were translated. */
        TRANSLATION,
        /** What was concluded and is not in the text. */
        INFERRED,
        /** What the release does not say. */
        UNSTATED,
        /** What may be counted twice. */
        OVERLAP,
        /** What the figure covers. */
        SCOPE,
        /** How a term is meant. */
        DEFINITION
    }

    /** Refuses an empty note. */
    public Note {
        Arguments.allGiven("kind", kind, "text", text);
        Arguments.text("note", text);
    }

    /**
     * Starts a note.
     *
     * @param text the note, one or two sentences
     * @return a builder that is used by one thread
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Builds a note, on what a figure covers unless told. Not thread-safe. */
    public static final class Builder {
        private final String text;
        private Supplier<Kind> kind = () -> Kind.SCOPE;

        private Builder(String text) {
            this.text = Arguments.given("text", text);
        }

        /** What it is about. */
        public Builder kind(Kind of) {
            Arguments.given("of", of);
            kind = () -> of;
            return this;
        }

        /** What it is about, as a release file names it: {@code inferred}. */
        public Builder kind(String of) {
            Arguments.given("of", of);
            kind = () -> Arguments.word("kind", of, Kind.class);
            return this;
        }

        /**
         * The note.
         *
         * @throws IllegalArgumentException where the note is empty or of no known kind
         */
        public Note build() {
            return new Note(kind.get(), text);
        }
    }
}
