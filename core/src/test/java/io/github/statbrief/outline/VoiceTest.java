package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.metadata.BriefOptions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A publisher speaks for itself, and somebody else's words are reported as such. */
class VoiceTest {
    private static final UnaryOperator<Figure.Builder> NO_QUOTE = UnaryOperator.identity();

    private static Release release(UnaryOperator<Release.Builder> who, UnaryOperator<Figure.Builder> how) {
        Figure.Builder visits = Figure.builder("visits", "Visits")
                .stat(Stat.COUNT)
                .value("41,000")
                .unit("visit");
        Figure.Builder best =
                Figure.builder("rating", "Rating").stat(Stat.LEVEL).value("best");
        return who.apply(Release.builder("example", "A release")
                        .publisher("City Library")
                        .published("2026-01-15")
                        .section(Section.builder("visits", "Visits")
                                .figure(how.apply(visits))
                                .figure(best)))
                .build();
    }

    private static String opening(Release release) {
        return blocks(release, Block.Opening.class).get(0).attribution();
    }

    private static Block.FigureTable table(Release release) {
        return blocks(release, Block.FigureTable.class).get(0);
    }

    private static <B extends Block> List<B> blocks(Release release, Class<B> kind) {
        return Outline.of(release).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aPublisherDoesNotStateWhatItSays() {
        Release own = release(
                release -> release.metadata(
                        metadata -> metadata.brief(BriefOptions.listing(BriefOptions.Listing.SECTIONS))),
                NO_QUOTE);

        assertThat(own.isReported()).isFalse();
        assertThat(opening(own)).isEqualTo("Released on 15 January 2026");
        assertThat(table(own).title()).isEqualTo("Visits: figures");
        assertThat(table(own).subtitle()).isEmpty();
        assertThat(table(own).parts().get(1).relation()).isEmpty();
    }

    @Test
    void whatSomebodySaidPassedOnOrIsQuotedForIsReported() {
        Release said = release(release -> release.speaker("the head of the library"), NO_QUOTE);
        Release passedOn = release(release -> release.via("Evening News"), NO_QUOTE);
        Release quoted = release(
                release -> release.source(Source.builder("report", "Report")),
                figure -> figure.quote("report", 3, "41,000 visits"));

        assertThat(opening(said))
                .isEqualTo("Figures as stated by the head of the library, City Library, 15 January 2026");
        assertThat(opening(passedOn))
                .isEqualTo("Figures as stated by City Library, 15 January 2026, reported by Evening News");
        assertThat(Stream.of(said, passedOn, quoted)).allSatisfy(release -> {
            assertThat(release.isReported()).isTrue();
            assertThat(opening(release)).startsWith("Figures as stated by ");
            assertThat(table(release).title()).isEqualTo("Visits: every figure stated");
            assertThat(table(release).subtitle()).isEqualTo("As stated on 15 January 2026");
            assertThat(table(release).parts().get(1).relation()).isEqualTo("kept so that nothing is lost");
        });
    }
}
