package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import io.github.statbrief.internal.argument.Ids;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statistical release: its figures, held once, and what they belong to. Immutable and safe to share between threads.
 *
 * @param id its id; names its folder of outputs
 * @param title its title
 * @param publisher who states the figures
 * @param via who reported them, where that is not the publisher
 * @param speaker who said them
 * @param published when they were stated
 * @param language the language of the release and of every word around its figures
 * @param status whether it may be passed on
 * @param summary what it says in brief
 * @param headline the ids of its key figures, in order
 * @param periods the periods it states in its own words
 * @param sources where its figures come from
 * @param sections its parts
 * @param notes what has to be said of the whole
 * @param licence the licence under which its figures may be used
 * @param contact whom to ask
 * @param next when the next release is due
 * @param abbreviations abbreviations with their expansions
 */
public record Release(
        String id,
        String title,
        String publisher,
        Optional<String> via,
        Optional<String> speaker,
        LocalDate published,
        Locale language,
        Status status,
        Optional<Prose> summary,
        List<String> headline,
        List<ReferencePeriod.Named> periods,
        List<Source> sources,
        List<Section> sections,
        List<Note> notes,
        Optional<String> licence,
        Optional<String> contact,
        Optional<LocalDate> next,
        Map<String, String> abbreviations) {
    /** Refuses a release with no section. */
    public Release {
        Checks.id("release", id);
        Checks.text("title", title);
        Checks.text("publisher", publisher);
        headline = List.copyOf(headline);
        Checks.distinct("key figure", headline);
        periods = List.copyOf(periods);
        sources = List.copyOf(sources);
        sections = Checks.notEmpty("sections", sections);
        notes = List.copyOf(notes);
        abbreviations = Checks.ordered(abbreviations);
    }

    /** Whether a text can be the id of a release: lower-case words and digits joined by hyphens, at most 64 characters. */
    public static boolean isId(String text) {
        return Ids.isId(text);
    }

    /** The same release; where it names nobody to ask, with the one that is usually asked. */
    public Release withUsualContact(Optional<String> usual) {
        return new Release(
                id,
                title,
                publisher,
                via,
                speaker,
                published,
                language,
                status,
                summary,
                headline,
                periods,
                sources,
                sections,
                notes,
                licence,
                contact.or(() -> usual),
                next,
                abbreviations);
    }

    /** Every figure of every section, in order. */
    public Stream<Figure> figures() {
        return sections.stream().flatMap(section -> section.figures().stream());
    }

    /** Every table of every section, in order. */
    public Stream<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    /** The figures by their ids. */
    public Map<String, Figure> figuresById() {
        Map<String, Figure> byId = new HashMap<>();
        figures().forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    /**
     * One figure.
     *
     * @param figure its id
     * @return the figure
     * @throws NoSuchElementException where there is none
     */
    public Figure figure(String figure) {
        return figures()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no figure '" + figure + "'"));
    }
}
