package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release carries besides its figures and their text. Immutable.
 *
 * @param time the time of publication on its day, with its zone
 * @param badge the standing of the statistics
 * @param statistician the responsible statistician
 * @param contact the contact for questions
 * @param licence the licence under which the figures may be used
 * @param next when the next release is due
 * @param methodology pages about the methods
 * @param quality pages about the quality
 * @param related further pages
 * @param glossary terms with their definitions
 * @param corrections the corrections made after publication
 * @param cover the picture on the first page
 * @param brief what the author decides about the form of the brief
 */
public record ReleaseMetadata(
        Optional<OffsetTime> time,
        Optional<Badge> badge,
        Optional<String> statistician,
        Optional<Contact> contact,
        Optional<Licence> licence,
        Optional<NextRelease> next,
        List<Link> methodology,
        List<Link> quality,
        List<Link> related,
        Map<String, String> glossary,
        List<Correction> corrections,
        Optional<CoverImage> cover,
        BriefOptions brief) {
    /** Refuses an empty name, term or definition. */
    public ReleaseMetadata {
        Arguments.allGiven("time", time, "badge", badge, "statistician", statistician, "contact", contact);
        Arguments.allGiven("licence", licence, "next", next, "methodology", methodology, "quality", quality);
        Arguments.allGiven("related", related, "glossary", glossary, "corrections", corrections, "cover", cover);
        Arguments.given("brief", brief);
        statistician.ifPresent(name -> Arguments.text("responsible statistician", name));
        methodology = List.copyOf(methodology);
        quality = List.copyOf(quality);
        related = List.copyOf(related);
        glossary.forEach((term, definition) -> {
            Arguments.text("term of the glossary", term);
            Arguments.text("definition of '" + term + "'", definition);
        });
        glossary = Arguments.ordered(glossary);
        corrections = List.copyOf(corrections);
    }

    /** Returns the same metadata, with the given contact if it names none. */
    public ReleaseMetadata withUsualContact(Optional<Contact> usual) {
        return new ReleaseMetadata(
                time,
                badge,
                statistician,
                contact.or(() -> usual),
                licence,
                next,
                methodology,
                quality,
                related,
                glossary,
                corrections,
                cover,
                brief);
    }

    /** Starts with nothing given. */
    public static MetadataBuilder builder() {
        return new MetadataBuilder();
    }
}
