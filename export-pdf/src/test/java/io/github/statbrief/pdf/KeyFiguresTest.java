package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tiles of a bulletin: what is measured, then the number, four side by side. */
class KeyFiguresTest {
    private static final Release RETAIL =
            ReleaseReader.read(Path.of("../examples/retail-sales/src/main/statbrief/retail-sales.yaml"));

    @Test
    void eachTileSaysWhatIsMeasuredThenTheNumberThenTheRest() {
        List<List<String>> tiles = TaggedText.of(Briefs.standard(RETAIL))
                .all("LI")
                .map(item -> item.all()
                        .filter(each -> each.is("P"))
                        .map(each -> each.words())
                        .toList())
                .filter(words -> words.size() > 1)
                .limit(4)
                .toList();

        assertThat(tiles.get(0))
                .containsExactly(
                        "Quantity bought",
                        "3.6% [e] up on June 2013",
                        "seasonally adjusted, chained volume",
                        "up by 0.1% on May 2014 [e]");
        assertThat(tiles.get(2))
                .containsExactly(
                        "Average weekly spending",
                        "£7.1 billion",
                        "not seasonally adjusted, current prices",
                        "£6.8 billion, June 2013");
    }

    @Test
    void fourTilesStandInOneRow() throws IOException {
        List<String> numbers = PageDump.of(Briefs.standard(RETAIL))
                .lines()
                .filter(line ->
                        line.matches("P .*(3\\.6% \\[e\\] up on|3\\.5% \\[e\\] up on|  £7\\.1 billion$|  11\\.3%$).*"))
                .map(line -> line.substring(15, 23).strip())
                .toList();

        assertThat(numbers).hasSize(4);
        assertThat(numbers.stream().mapToDouble(Double::parseDouble).max().orElseThrow()
                        - numbers.stream()
                                .mapToDouble(Double::parseDouble)
                                .min()
                                .orElseThrow())
                .isLessThan(2);
    }
}
