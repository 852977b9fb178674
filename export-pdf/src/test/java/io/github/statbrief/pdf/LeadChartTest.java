package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chart that leads a bulletin stands on its first page where there is room, and nowhere else. */
class LeadChartTest {
    private static final Path RETAIL = Path.of("../examples/retail-sales/src/main/statbrief/retail-sales.yaml");

    /** Where each chart stands: its caption and its page, in reading order. */
    private static List<String> charts(Release release) {
        return TaggedText.of(Briefs.standard(release))
                .all("Figure")
                .flatMap(TaggedText.Element::all)
                .filter(element -> element.is("Caption"))
                .map(caption -> caption.words().replaceAll("^(Chart \\d+) .*", "$1") + " on page " + caption.page())
                .toList();
    }

    @Test
    void theFirstChartIsReadAfterTheKeyFiguresAndBeforeTheFirstSection() {
        List<String> types = TaggedText.of(Briefs.standard(ReleaseReader.read(RETAIL)))
                .all()
                .filter(element -> element.is("H2") || element.is("Caption"))
                .map(element -> element.words().replaceAll("^(Chart 1) .*", "$1"))
                .toList();

        assertThat(types.indexOf("Chart 1"))
                .isEqualTo(types.indexOf("Key figures") + 1)
                .isEqualTo(types.indexOf("1 Quantity bought") - 1);
    }

    @Test
    void whereTheAuthorWantsNoneItStaysInItsSection() throws IOException {
        Release without = ReleaseReader.read(
                Files.readString(RETAIL).replace("badge: accredited", "badge: accredited\nbrief: {lead: none}"),
                ReadOptions.standard());

        assertThat(without.metadata().brief().lead()).contains(BriefOptions.NO_LEAD);
        assertThat(charts(ReleaseReader.read(RETAIL))).containsExactly("Chart 1 on page 1");
        assertThat(charts(without)).singleElement().isNotEqualTo("Chart 1 on page 1");
    }

    @ParameterizedTest
    @EnumSource
    void everyChartIsShownOnce(GeneratedBulletins which) {
        Release release = which.release();
        List<String> labels = Outline.of(release).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).label())
                .toList();

        assertThat(charts(release).stream().map(chart -> chart.replaceAll(" on page.*", "")))
                .containsExactlyInAnyOrderElementsOf(labels);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT", "ORDINARY", "OF_GROUPS", "OF_TABLES", "DETAILED"})
    void aPageWithRoomHasIt(GeneratedBulletins which) {
        assertThat(charts(which.release()).get(0)).isEqualTo("Chart 1 on page 1");
    }
}
