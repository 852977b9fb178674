package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the examples, compared as text. {@code -Dstatbrief.golden=write} writes them anew; look at the pages then, and at the difference. */
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/statbrief/pdf/golden");

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "retail-sales"})
    void everythingStandsWhereItStood(String example) throws IOException {
        Path release = Path.of("../examples", example, "src/main/statbrief", example + ".yaml");
        String pages = PageDump.of(Briefs.standard(ReleaseReader.read(release)));
        Path golden = GOLDEN.resolve(example + ".txt");
        if ("write".equals(System.getProperty("statbrief.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, pages);
        }

        assertThat(pages)
                .as("%s; if the change is meant, run this test with -Dstatbrief.golden=write", golden)
                .isEqualTo(Files.readString(golden));
    }
}
