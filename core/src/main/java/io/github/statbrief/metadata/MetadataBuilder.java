package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Builds what a release carries besides its figures. Takes values typed or in the notation of release files. Not
 * thread-safe.
 */
public final class MetadataBuilder {
    private Optional<OffsetTime> time = Optional.empty();
    private Optional<Supplier<Badge>> badge = Optional.empty();
    private Optional<String> statistician = Optional.empty();
    private Optional<Supplier<Contact>> contact = Optional.empty();
    private Optional<Supplier<Licence>> licence = Optional.empty();
    private Optional<Supplier<NextRelease>> next = Optional.empty();
    private final List<Supplier<Link>> methodology = new ArrayList<>();
    private final List<Supplier<Link>> quality = new ArrayList<>();
    private final List<Supplier<Link>> related = new ArrayList<>();
    private final Map<String, String> glossary = new LinkedHashMap<>();
    private final List<Supplier<Correction>> corrections = new ArrayList<>();
    private Optional<CoverImage> cover = Optional.empty();
    private BriefOptions brief = BriefOptions.NONE;

    MetadataBuilder() {}

    /** Sets the time of publication on its day, with its zone. */
    public MetadataBuilder time(OffsetTime of) {
        time = Optional.of(Arguments.given("of", of));
        return this;
    }

    /** Sets the standing of the statistics. */
    public MetadataBuilder badge(Badge of) {
        Arguments.given("of", of);
        badge = Optional.of(() -> of);
        return this;
    }

    /** Sets the standing of the statistics by its name in release files: {@code in-development}. */
    public MetadataBuilder badge(String of) {
        Arguments.given("of", of);
        badge = Optional.of(() -> Arguments.word("badge", of, Badge.class));
        return this;
    }

    /** Sets the responsible statistician. */
    public MetadataBuilder statistician(String name) {
        statistician = Optional.of(Arguments.given("name", name));
        return this;
    }

    /** Sets the contact for questions. */
    public MetadataBuilder contact(Contact whom) {
        Arguments.given("whom", whom);
        contact = Optional.of(() -> whom);
        return this;
    }

    /** Sets the contact for questions, in the author's own words. */
    public MetadataBuilder contact(String words) {
        Arguments.given("words", words);
        contact = Optional.of(() -> Contact.of(words));
        return this;
    }

    /** Sets the contact for questions. */
    public MetadataBuilder contact(String name, String email, String telephone) {
        Arguments.allGiven("name", name, "email", email, "telephone", telephone);
        contact = Optional.of(() -> new Contact(Optional.of(name), Optional.of(email), Optional.of(telephone)));
        return this;
    }

    /** Sets the licence under which the figures may be used. */
    public MetadataBuilder licence(Licence of) {
        Arguments.given("of", of);
        licence = Optional.of(() -> of);
        return this;
    }

    /** Sets the licence under which the figures may be used, by its name alone. */
    public MetadataBuilder licence(String name) {
        Arguments.given("name", name);
        licence = Optional.of(() -> Licence.of(name));
        return this;
    }

    /** Sets the licence under which the figures may be used, with the web address of its text. */
    public MetadataBuilder licence(String name, String url) {
        Arguments.allGiven("name", name, "url", url);
        licence = Optional.of(() -> new Licence(name, Optional.of(url)));
        return this;
    }

    /** Sets when the next release is due. */
    public MetadataBuilder next(NextRelease due) {
        Arguments.given("due", due);
        next = Optional.of(() -> due);
        return this;
    }

    /** Sets the day of the next release. */
    public MetadataBuilder next(LocalDate day) {
        Arguments.given("day", day);
        next = Optional.of(() -> NextRelease.on(day));
        return this;
    }

    /** Sets the month, day or time of the next release from its notation: {@code 2027-01}. */
    public MetadataBuilder next(String due) {
        Arguments.given("due", due);
        next = Optional.of(() -> NextRelease.parse(due));
        return this;
    }

    /** Adds a page about the methods. */
    public MetadataBuilder methodology(String title, String url) {
        return link(methodology, title, url);
    }

    /** Adds a page about the quality. */
    public MetadataBuilder quality(String title, String url) {
        return link(quality, title, url);
    }

    /** Adds a related page. */
    public MetadataBuilder related(String title, String url) {
        return link(related, title, url);
    }

    private MetadataBuilder link(List<Supplier<Link>> list, String title, String url) {
        Arguments.allGiven("title", title, "url", url);
        list.add(() -> new Link(title, url));
        return this;
    }

    /** Adds a term with its definition. */
    public MetadataBuilder term(String term, String definition) {
        glossary.put(Arguments.given("term", term), Arguments.given("definition", definition));
        return this;
    }

    /** Adds a correction made after publication. */
    public MetadataBuilder correction(LocalDate date, String text) {
        Arguments.allGiven("date", date, "text", text);
        corrections.add(() -> new Correction(date, text));
        return this;
    }

    /** Adds a correction made after publication, with its day in the notation of release files. */
    public MetadataBuilder correction(String date, String text) {
        Arguments.allGiven("date", date, "text", text);
        corrections.add(() -> new Correction(Arguments.date(date), text));
        return this;
    }

    /** Sets the picture on the first page. */
    public MetadataBuilder cover(CoverImage image) {
        cover = Optional.of(Arguments.given("image", image));
        return this;
    }

    /** Sets the form of the brief. */
    public MetadataBuilder brief(BriefOptions form) {
        brief = Arguments.given("form", form);
        return this;
    }

    /**
     * Builds the metadata of everything that holds.
     *
     * @param refused receives the path and the reason of everything that does not hold
     */
    public ReleaseMetadata build(BiConsumer<String, String> refused) {
        Arguments.given("refused", refused);
        Optional<Badge> standing = maybe("badge", badge, refused);
        Optional<Contact> whom = maybe("contact", contact, refused);
        Optional<Licence> terms = maybe("licence", licence, refused);
        Optional<NextRelease> due = maybe("next", next, refused);
        List<Link> methods = all("methodology", methodology, refused);
        List<Link> assurance = all("quality", quality, refused);
        List<Link> further = all("related", related, refused);
        List<Correction> corrected = all("corrections", corrections, refused);
        Supplier<ReleaseMetadata> whole = () -> new ReleaseMetadata(
                time,
                standing,
                statistician,
                whom,
                terms,
                due,
                methods,
                assurance,
                further,
                glossary,
                corrected,
                cover,
                brief);
        return maybe("", Optional.of(whole), refused)
                .orElseGet(() -> ReleaseMetadata.builder().build(refused));
    }

    /**
     * Builds the metadata.
     *
     * @throws IllegalArgumentException with everything that does not hold
     */
    public ReleaseMetadata build() {
        List<String> refused = new ArrayList<>();
        ReleaseMetadata built = build((path, message) -> refused.add(path.isEmpty() ? message : path + ": " + message));
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", refused));
        }
        return built;
    }

    private static <T> Optional<T> maybe(String path, Optional<Supplier<T>> part, BiConsumer<String, String> refused) {
        try {
            return part.map(Supplier::get);
        } catch (IllegalArgumentException e) {
            refused.accept(path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static <T> List<T> all(String path, List<Supplier<T>> parts, BiConsumer<String, String> refused) {
        List<T> built = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            maybe(path + "[" + place + "]", Optional.of(parts.get(place)), refused)
                    .ifPresent(built::add);
        }
        return built;
    }
}
