package io.github.statbrief.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release carries besides its figures is the same from a file and from Java, and each of it has its place. */
class MetadataTest {
    private static final String COVER = "<svg viewBox='0 0 8 4'><rect width='8' height='4' fill='#12436D'/></svg>";
    private static final String FILE = """
            id: visits
            title: Visits
            publisher: [City Library, Office of Examples]
            published: 2026-01-15T09:30+01:00
            language: en
            badge: in-development
            statistician: the head of statistics
            contact: {name: Statistics team, email: team@library.example, telephone: +44 20 7946 0000}
            licence: {name: CC BY 4.0, url: https://library.example/licence}
            next: 2027-01
            methodology: [{title: Methods, url: https://library.example/methods}]
            quality: {title: Quality, url: https://library.example/quality}
            related: [{title: Loans, url: https://library.example/loans}, {title: Films, url: https://library.example/films}]
            glossary: {Visit: A person who enters., Loan: An item lent.}
            corrections: [{date: 2026-02-03, text: One branch was left out.}]
            cover: {file: cover.svg, alt: Readers}
            sections:
              - id: visits
                title: Visits
                figures: [{id: visits, measure: {label: Visits, stat: count}, value: 5, unit: visit}]
            """;

    @TempDir
    private Path folder;

    private static Release.Builder library() {
        return Release.builder("visits", "Visits")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("visits", "Visits")
                        .figure(Figure.builder("visits", "Visits")
                                .stat(Stat.COUNT)
                                .value("5")
                                .unit("visit")));
    }

    private static Release built() {
        return library()
                .publisher("Office of Examples")
                .published("2026-01-15T09:30+01:00")
                .licence("CC BY 4.0")
                .next("2027-01")
                .metadata(carried -> carried.badge("in-development")
                        .statistician("the head of statistics")
                        .contact("Statistics team", "team@library.example", "+44 20 7946 0000")
                        .licence("CC BY 4.0", "https://library.example/licence")
                        .methodology("Methods", "https://library.example/methods")
                        .quality("Quality", "https://library.example/quality")
                        .related("Loans", "https://library.example/loans")
                        .related("Films", "https://library.example/films")
                        .term("Visit", "A person who enters.")
                        .term("Loan", "An item lent.")
                        .correction("2026-02-03", "One branch was left out.")
                        .cover(CoverImage.of("cover.svg", COVER.getBytes(UTF_8), "Readers")))
                .build();
    }

    private Release read() throws IOException {
        Files.writeString(folder.resolve("cover.svg"), COVER);
        return ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), FILE));
    }

    @Test
    void whatIsBuiltEqualsWhatIsReadTypedOrInWords() throws IOException {
        Release typed = library()
                .publisher("Office of Examples")
                .published(OffsetDateTime.parse("2026-01-15T09:30+01:00"))
                .metadata(carried -> carried.badge(Badge.IN_DEVELOPMENT)
                        .statistician("the head of statistics")
                        .contact(built().metadata().contact().orElseThrow())
                        .licence(new Licence("CC BY 4.0", Optional.of("https://library.example/licence")))
                        .next(NextRelease.parse("2027-01"))
                        .methodology("Methods", "https://library.example/methods")
                        .quality("Quality", "https://library.example/quality")
                        .related("Loans", "https://library.example/loans")
                        .related("Films", "https://library.example/films")
                        .term("Visit", "A person who enters.")
                        .term("Loan", "An item lent.")
                        .correction(LocalDate.of(2026, 2, 3), "One branch was left out.")
                        .cover(CoverImage.of("other.svg", COVER.getBytes(UTF_8), "Readers")))
                .build();

        assertThat(read()).isEqualTo(built()).isEqualTo(typed).hasSameHashCodeAs(built());
        assertThat(read().metadata().glossary().keySet()).containsExactly("Visit", "Loan");
    }

    @Test
    void everythingThatDoesNotHoldIsToldByItsPath() {
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> library()
                        .published("2026-01-15T09:30")
                        .metadata(carried -> carried.badge("experimental")
                                .contact("Team", "team", "none")
                                .licence("", "https://library.example")
                                .next("soon")
                                .methodology("Methods", "https://library.example")
                                .methodology("Methods", "library.example")
                                .quality(" ", "https://library.example")
                                .related("Loans", "file:///etc/passwd")
                                .correction("2026-02-30", "Words")
                                .term("Visit", ""))
                        .build());

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "published: write '2026-01-15T09:30+00:00'; '2026-01-15T09:30' gives no time with its zone",
                        "badge: 'experimental' is no badge; write official, accredited, in-development",
                        "contact: 'team' is no e-mail address; write it as statistics@office.example",
                        "licence: the licence is empty; write at least one word",
                        "next: 'soon' is no date; a date has year, month and day, as 2021-07-02 has",
                        "methodology[1]: write 'https://library.example'; 'library.example' is no web address",
                        "quality[0]: the link's title is empty; write at least one word",
                        "related[0]: 'file:///etc/passwd' is no web address; it begins with https://, as https://office.example/methods",
                        "corrections[0]: write '2026-02-28', the last day of that month; '2026-02-30' is no date",
                        "the definition of 'Visit' is empty; write at least one word");
    }

    @Test
    void metadataThatIsBuiltAloneIsRefusedWithAllThatDoesNotHold() {
        MetadataBuilder builder = ReleaseMetadata.builder().badge("none").next("2027-13-01");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("badge: 'none' is no badge")
                .hasMessageContaining("next: '2027-13-01' is no date");
    }

    @Test
    void datesOfAReleaseBuiltInJavaFollowEachOther() {
        Release release = library()
                .next("2026-01-14")
                .metadata(carried -> carried.correction("2026-01-14", "Words"))
                .build();

        InvalidReleaseException refused =
                catchThrowableOfType(InvalidReleaseException.class, () -> Outline.of(release));

        assertThat(refused.problems()).extracting(Problem::path).containsExactly("next", "corrections[0].date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01                   | January 2027",
                "2027-01-14                | 14 January 2027",
                "2027-01-14T09:30+00:00    | 14 January 2027, 09:30 (UTC+00:00)",
                "2027-01-14T23:30-05:00    | 14 January 2027, 23:30 (UTC-05:00)"
            })
    void theNextReleaseIsSaidAsFarAsItIsKnown(String notation, String words) {
        Release release = library().next(notation).build();

        assertThat(opening(release).details()).contains(Detail.of("Next release", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://office.example", "http://office.example:8080/a?b=c&d#e", "HTTPS://OFFICE.EXAMPLE/%20"})
    void anAddressThatABrowserCanFollowIsTaken(String url) {
        assertThatCode(() -> new Link("Title", url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office.example",
                "//office.example",
                "https://",
                "https:office.example",
                "mailto:a@b.example",
                "data:text/html,x",
                "https://office.example/a b",
                "https://a@office.example",
                " https://office.example"
            })
    void anyOtherAddressIsRefused(String url) {
        assertThatThrownBy(() -> new Link("Title", url))
                .hasMessageContaining("' is no web address")
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> new Licence("Title", Optional.of(url))).hasMessageContaining("is no web address");
    }

    @Test
    void everythingHasItsPlaceInTheOutline() {
        Outline outline = Outline.of(built());

        assertThat(outline.blocks().stream().map(block -> block.getClass().getSimpleName()))
                .containsExactly(
                        "Opening", "Corrections", "Cover", "Contents", "SectionOpening", "AllFigures", "About");
        Block.Opening opening = opening(built());
        assertThat(opening.publisher()).isEqualTo("City Library and Office of Examples");
        assertThat(opening.badge()).contains("Official statistics in development");
        assertThat(opening.date()).isEqualTo("15 January 2026");
        assertThat(opening.published()).isEqualTo("15 January 2026, 09:30 (UTC+01:00)");
        assertThat(opening.attribution()).isEqualTo("Released on 15 January 2026, 09:30 (UTC+01:00)");
        assertThat(opening.details())
                .containsExactly(
                        new Detail("Licence", List.of(LinkedText.to("https://library.example/licence", "CC BY 4.0"))),
                        Detail.of("Responsible statistician", "the head of statistics"),
                        new Detail(
                                "Contact",
                                List.of(
                                        LinkedText.of("Statistics team"),
                                        LinkedText.to("mailto:team@library.example", "team@library.example"),
                                        LinkedText.of("+44 20 7946 0000"))),
                        Detail.of("Next release", "January 2027"));
        assertThat(block(outline, Block.Corrections.class).items())
                .containsExactly(Detail.of("3 February 2026", "One branch was left out."));
        assertThat(block(outline, Block.About.class).parts())
                .extracting(part -> part.heading() + ": "
                        + String.join(
                                "; ", part.items().stream().map(Detail::plain).toList()))
                .containsExactly(
                        "Methodology: Methods",
                        "Quality: Quality",
                        "Related links: Loans; Films",
                        "Glossary: A person who enters.; An item lent.");
        assertThat(block(outline, Block.Contents.class).entries())
                .contains(new ContentsEntry("about-this-release", "About this release"));
    }

    @Test
    void aReleaseThatCarriesNothingHasNoneOfTheseBlocks() {
        assertThat(Outline.of(library().build()).blocks().stream()
                        .map(block -> block.getClass().getSimpleName()))
                .containsExactly("Opening", "Contents", "SectionOpening", "AllFigures");
        assertThat(opening(library().build()).details()).isEmpty();
    }

    @Test
    void theThemesContactIsTakenOnlyWhereTheReleaseNamesNone() {
        assertThat(opening(Outline.of(library().build()).withUsualContact(Optional.of("press@office.example"))))
                .satisfies(opening -> assertThat(opening.details())
                        .contains(new Detail(
                                "Contact",
                                List.of(LinkedText.to("mailto:press@office.example", "press@office.example")))));
        assertThat(Outline.of(built()).withUsualContact(Optional.of("press@office.example")))
                .isEqualTo(Outline.of(built()));
    }

    @Test
    void aPictureOfAnotherKindIsRefusedUnderItsOwnName() {
        assertThatThrownBy(() -> CoverImage.of("cover.jpg", new byte[] {1, 2, 3}, "Readers"))
                .hasMessage("cover.jpg is neither a PNG nor an SVG file; save the cover image as one of them");
        assertThatThrownBy(() -> CoverImage.of("cover.svg", "<svg viewBox='0 0 1 1'/>".getBytes(UTF_8), "Readers"))
                .hasMessageContaining("the cover image shows nothing");
        assertThatThrownBy(() -> CoverImage.of("cover.svg", COVER.getBytes(UTF_8), " "))
                .hasMessage("the cover image needs words for those who do not see it");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Link(null, "https://a.example"))
                .withMessage("'title' is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ReleaseMetadata.builder().term("a", null))
                .withMessage("'definition' is null");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReleaseMetadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        null,
                        Optional.empty(),
                        BriefOptions.NONE))
                .withMessage("'corrections' is null");
    }

    private static Block.Opening opening(Release release) {
        return opening(Outline.of(release));
    }

    private static Block.Opening opening(Outline outline) {
        return block(outline, Block.Opening.class);
    }

    private static <B extends Block> B block(Outline outline, Class<B> kind) {
        return outline.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
