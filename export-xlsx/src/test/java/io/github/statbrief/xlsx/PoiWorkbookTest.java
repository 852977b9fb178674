package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import io.github.statbrief.xlsx.internal.sheet.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook says, part by part, what POI's own model of sheets and charts says of the same release. */
class PoiWorkbookTest {
    @ParameterizedTest
    @EnumSource
    void everyAwkwardRelease(AwkwardReleases each) throws IOException {
        assertSame(each.read(), Theme.standard(), Options.standard());
    }

    @ParameterizedTest
    @EnumSource
    void everyBulletin(GeneratedBulletins each) throws IOException {
        assertSame(each.release(), Theme.standard(), Options.standard());
    }

    static Stream<UnaryOperator<Options>> options() {
        return Stream.of(
                options -> options.withCharts(false),
                options -> options.withFilters(true),
                options -> options.withFreezePanes(true),
                options -> options.withFreezePanes(false),
                options -> options.withFull(true));
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyOption(UnaryOperator<Options> change) throws IOException {
        for (Release release : List.of(AwkwardReleases.PUBLIC_SECURITY.read(), AwkwardReleases.EVERY_CHART.read())) {
            assertSame(release, Theme.standard(), change.apply(Options.standard()));
        }
    }

    @Test
    void anotherTheme() throws IOException {
        assertSame(AwkwardReleases.EVERY_CHART.read(), Theme.largePrint(), Options.standard());
    }

    /** What keeps the comparison honest: it sees a changed theme and a missing option. */
    @Test
    void theComparisonSeesADifference() throws IOException {
        Release release = AwkwardReleases.EVERY_CHART.read();
        Map<String, List<String>> one = Parts.of(ours(release, Theme.standard(), Options.standard()));
        assertThat(Parts.of(poi(release, Theme.largePrint(), Options.standard())))
                .isNotEqualTo(one);
        assertThat(Parts.of(poi(release, Theme.standard(), Options.standard().withFilters(true))))
                .isNotEqualTo(one);
    }

    private static void assertSame(Release release, Theme theme, Options options) throws IOException {
        Map<String, List<String>> expected = Parts.of(poi(release, theme, options));
        Map<String, List<String>> found = Parts.of(ours(release, theme, options));
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        boolean streamed = found.values().stream().anyMatch(Parts::isStreamed);
        expected.forEach((part, events) -> {
            List<String> written = found.get(part);
            if (Parts.isStreamed(written)) {
                int last = Parts.lastRow(events);
                assertThat(Parts.until(last, written)).as(part).isEqualTo(Parts.until(last, events));
            } else if (streamed
                    && List.of("xl/styles.xml", "xl/sharedStrings.xml").contains(part)) {
                // streamed rows add styles and texts of their own
                assertThat(Parts.uncounted(written)).as(part).containsSubsequence(Parts.uncounted(events));
            } else {
                assertThat(written).as(part).isEqualTo(events);
            }
        });
    }

    private static byte[] ours(Release release, Theme theme, Options options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(theme, options).write(Outline.of(release), out);
        return out.toByteArray();
    }

    private static byte[] poi(Release release, Theme theme, Options options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new io.github.statbrief.xlsx.oracle.WorkbookWriter(theme, options).write(Outline.of(release), out);
        return out.toByteArray();
    }
}
