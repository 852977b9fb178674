package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A source of figures.
 *
 * @param id its id in the release
 * @param title its title
 * @param publisher its publisher, if known
 * @param date its day of publication, if known
 * @param url its address, with https or http
 * @param file the name of the file that holds its text
 * @param sha256 the SHA-256 of that file, 64 hexadecimal digits
 * @param language the language of the text, as a BCP 47 tag
 * @param translatedFrom the language it was translated from, as a BCP 47 tag
 * @param lines the lines of its text, which every quote must match; empty if the text is not available
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> date,
        Optional<String> url,
        Optional<String> file,
        Optional<String> sha256,
        String language,
        Optional<String> translatedFrom,
        Optional<List<String>> lines) {
    /** Refuses an invalid id, an empty title and an invalid digest. */
    public Source {
        Arguments.allGiven(
                "id",
                id,
                "title",
                title,
                "publisher",
                publisher,
                "date",
                date,
                "url",
                url,
                "file",
                file,
                "sha256",
                sha256,
                "language",
                language,
                "translatedFrom",
                translatedFrom,
                "lines",
                lines);
        Arguments.id("source", id);
        Arguments.text("source's title", title);
        lines = lines.map(List::copyOf);
        Arguments.languageTag(language);
        translatedFrom.ifPresent(Arguments::languageTag);
        url.ifPresent(Arguments::webAddress);
        date.ifPresent(Arguments::date);
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "'" + sha256.get() + "' is no SHA-256; write 64 hexadecimal digits in lower case");
        }
    }

    /** Returns the same source with the lines of its text. */
    public Source withLines(List<String> text) {
        return new Source(id, title, publisher, date, url, file, sha256, language, translatedFrom, Optional.of(text));
    }

    /**
     * Starts a source.
     *
     * @param id its id in the release
     * @param title its title
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Builds a source; in English by default. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String title;
        private Optional<String> publisher = Optional.empty();
        private Optional<Supplier<LocalDate>> date = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> file = Optional.empty();
        private Optional<String> sha256 = Optional.empty();
        private String language = "en";
        private Optional<String> translatedFrom = Optional.empty();
        private Optional<List<String>> lines = Optional.empty();

        private Builder(String id, String title) {
            this.id = Arguments.given("id", id);
            this.title = Arguments.given("title", title);
        }

        /** Sets the publisher. */
        public Builder publisher(String name) {
            publisher = Optional.of(Arguments.given("name", name));
            return this;
        }

        /** Sets the day of publication. */
        public Builder date(LocalDate day) {
            Arguments.given("day", day);
            date = Optional.of(() -> Arguments.date(day));
            return this;
        }

        /** Sets the day of publication: {@code 2026-01-15}. */
        public Builder date(String day) {
            Arguments.given("day", day);
            date = Optional.of(() -> Arguments.date(day));
            return this;
        }

        /** Sets the address. */
        public Builder url(String address) {
            url = Optional.of(Arguments.given("address", address));
            return this;
        }

        /** Sets the name of the file that holds the text. */
        public Builder file(String name) {
            file = Optional.of(Arguments.given("name", name));
            return this;
        }

        /** Sets the SHA-256 of that file, 64 hexadecimal digits. */
        public Builder sha256(String digest) {
            sha256 = Optional.of(Arguments.given("digest", digest));
            return this;
        }

        /** Sets the language of the text, as a BCP 47 tag. */
        public Builder language(String tag) {
            language = Arguments.given("tag", tag);
            return this;
        }

        /** Sets the language it was translated from, as a BCP 47 tag. */
        public Builder translatedFrom(String tag) {
            translatedFrom = Optional.of(Arguments.given("tag", tag));
            return this;
        }

        /** Sets the text, which every quote must match. */
        public Builder text(String text) {
            lines = Optional.of(Arguments.given("text", text).lines().toList());
            return this;
        }

        /**
         * Builds the source.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Source build() {
            return BuildContext.build(this::build);
        }

        Optional<Source> build(BuildContext context, String path) {
            Optional<LocalDate> day = context.maybe(BuildContext.path(path, "date"), date);
            return context.make(
                    path,
                    () -> new Source(id, title, publisher, day, url, file, sha256, language, translatedFrom, lines));
        }
    }
}
