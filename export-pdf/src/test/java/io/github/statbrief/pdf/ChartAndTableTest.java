package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A chart over the whole width and its table stand on one page where both fit on one. */
class ChartAndTableTest {
    private static Map<String, Integer> pages(Release release) {
        return TaggedText.of(Briefs.standard(release))
                .all("Caption")
                .collect(Collectors.toMap(
                        caption -> caption.words().replaceAll("^(\\w+ \\d+) .*", "$1"),
                        TaggedText.Element::page,
                        Integer::min,
                        TreeMap::new));
    }

    @Test
    void aChartIsOnThePageOfItsTable() {
        Map<String, Integer> pages =
                pages(ReleaseReader.read(Path.of("../examples/alcohol-duty/src/main/statbrief/alcohol-duty.yaml")));

        assertThat(pages.get("Chart 2")).isEqualTo(pages.get("Table 2"));
        assertThat(pages.get("Chart 3")).isEqualTo(pages.get("Table 3"));
    }

    @Test
    void soItIsInABriefWhoseTableStandsAboveItsChart() throws IOException {
        Path duty = Path.of("../examples/alcohol-duty/src/main/statbrief/alcohol-duty.yaml");
        Release reported = ReleaseReader.read(
                Files.readString(duty).replace("published: ", "brief: {figures: sections}\npublished: "),
                ReadOptions.standard().withFolder(duty.getParent()));
        Map<String, Integer> pages = pages(reported);

        assertThat(pages.get("Chart 1")).isEqualTo(pages.get("Table 1"));
        assertThat(pages.get("Chart 2")).isEqualTo(pages.get("Table 2"));
    }
}
