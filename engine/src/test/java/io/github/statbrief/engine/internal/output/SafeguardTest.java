package io.github.statbrief.engine.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeguardTest {
    @TempDir
    private Path base;

    private OutputDirectory output;

    @BeforeEach
    void inTheProjectsOwnFolder() throws IOException {
        base = base.toRealPath();
        output = new OutputDirectory(base.resolve("."));
    }

    private void check(String release, Path... inputs) throws IOException, RefusedInputException {
        Outputs.safeguard(output, List.of(release), inputs).check(release);
    }

    private void assertRefused(String release, String reason, Path... inputs) throws IOException {
        List<String> before = Outputs.below(base);

        assertThatThrownBy(() -> check(release, inputs))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("statbrief.outputDirectory");
        assertThatThrownBy(() -> publish(release, inputs)).isInstanceOf(RefusedInputException.class);
        assertThat(Outputs.below(base))
                .filteredOn(name -> !name.startsWith(Work.NAME))
                .isEqualTo(before.stream()
                        .filter(name -> !name.startsWith(Work.NAME))
                        .toList());
    }

    /** The check at the moment of the move, by a run that has not asked before. */
    private void publish(String release, Path... inputs) throws IOException, RefusedInputException {
        Publication publication = output.begin();
        try {
            Outputs.publish(publication, output, release, "new", inputs);
        } finally {
            publication.discard(warning -> {});
        }
    }

    private Path file(String name, String content) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void whatIsNotThereIsMade() throws IOException, RefusedInputException {
        publish("x");

        assertThat(base.resolve("x/brief.pdf")).hasContent("new");
    }

    @Test
    void aFolderThatNoRunHasMadeIsRefusedByName() throws IOException {
        Path release = file("src/main/statbrief/src.yaml", "id: src");

        assertRefused("src", "the outputs of release 'src' would replace src, a folder that no run has made", release);
        assertRefused("src", "there is no report.json of this release in it");
    }

    @Test
    void anEmptyFolderIsSomebodysToo() throws IOException {
        Files.createDirectory(base.resolve("x"));

        assertRefused("x", "a folder that no run has made");
    }

    @Test
    void aReportThatIsNotOfThisReleaseIsNoMark() throws IOException {
        for (String report : List.of(
                "{\"release\": \"other\"}",
                "{\"release\": 5}",
                "{}",
                "[]",
                "x",
                "",
                "{\"release\": ",
                "\u0000\u0001")) {
            file("x/report.json", report);

            assertRefused("x", "a folder that no run has made");
        }
        Files.delete(base.resolve("x/report.json"));
        Files.createDirectory(base.resolve("x/report.json"));
        assertRefused("x", "a folder that no run has made");
    }

    @Test
    void aFileOfThatNameIsRefused() throws IOException {
        file("x", "a thesis");

        assertRefused("x", "a file that no run has made");
    }

    @Test
    void aLinkIsRefusedWhereverItLeads() throws IOException {
        Outputs.write("x", "old", base.resolve("elsewhere"));
        Files.createSymbolicLink(base.resolve("x"), base.resolve("elsewhere"));
        assertRefused("x", "a link");

        Files.createSymbolicLink(base.resolve("y"), base.resolve("nowhere"));
        assertRefused("y", "a link");
    }

    @Test
    void outputsOfARunAreReplacedAlsoWhereTheirReportIsGone() throws IOException, RefusedInputException {
        publish("x");
        assertThatCode(() -> publish("x")).doesNotThrowAnyException();

        Files.delete(base.resolve("x/report.json"));
        assertThatCode(() -> publish("x")).doesNotThrowAnyException();
        new Disk().deleteAll(base.resolve("x"));
        Files.createDirectory(base.resolve("x"));
        assertThatCode(() -> publish("x")).doesNotThrowAnyException();
    }

    @Test
    void theKeyOfOutputsThatAreGoneDoesNotVouchForWhatSomebodyHasPutThere() throws IOException, RefusedInputException {
        publish("x");
        new Disk().deleteAll(base.resolve("x"));
        file("x/thesis.txt", "the only copy");

        assertRefused("x", "a folder that no run has made");
    }

    @Test
    void inputsInOutputsOfARunAreRefused() throws IOException, RefusedInputException {
        publish("x");
        Path data = file("x/data/visits.csv", "Period,Value");

        assertRefused("x", "would replace x and with it x/data/visits.csv, from which outputs are made", data);
        assertRefused("x", "from which outputs are made", base.resolve("x/../x/./data/visits.csv"));
    }

    @Test
    void inputsAreFoundThroughLinksInBothDirections(@TempDir Path elsewhere) throws IOException, RefusedInputException {
        publish("x");
        file("x/data/visits.csv", "Period,Value");
        Path linked = Files.createSymbolicLink(elsewhere.resolve("data"), base.resolve("x/data"));
        assertRefused("x", "from which outputs are made", linked.resolve("visits.csv"));

        Files.writeString(elsewhere.resolve("theme.yaml"), "{}");
        Path link = Files.createSymbolicLink(base.resolve("x/theme.yaml"), elsewhere.resolve("theme.yaml"));
        assertRefused("x", "x/theme.yaml", link);
        Path folder = Files.createSymbolicLink(base.resolve("x/themes"), elsewhere);
        assertRefused("x", "x/themes/theme.yaml", folder.resolve("theme.yaml"));
    }

    @Test
    void theOutputFolderMayBeReachedThroughALink(@TempDir Path elsewhere) throws IOException, RefusedInputException {
        output = new OutputDirectory(Files.createSymbolicLink(elsewhere.resolve("outputs"), base));
        publish("x");
        Path data = file("x/data/visits.csv", "Period,Value");

        assertThatThrownBy(() -> publish("x", data)).isInstanceOf(RefusedInputException.class);
        assertThatCode(() -> publish("x")).doesNotThrowAnyException();
    }

    @Test
    void inputsBesideTheOutputsAreNoReason() throws IOException, RefusedInputException {
        publish("x");
        Path release = file("src/x.yaml", "id: x");
        Path almost = file("x-data/visits.csv", "Period,Value");

        assertThatCode(() -> check("x", release, almost, base.resolve("missing.yaml")))
                .doesNotThrowAnyException();
    }

    @Test
    void inputsInTheHiddenFolderAreRefused() throws IOException {
        Path data = file(".statbrief/visits.csv", "Period,Value");

        assertThatThrownBy(() -> check("x", data))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining(".statbrief holds .statbrief/visits.csv");
    }

    @Test
    void anOutputFolderThatIsAFileIsRefusedByName() throws IOException {
        output = new OutputDirectory(file("target", "a thesis"));

        assertThatThrownBy(() -> check("x"))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining("is no folder; set another statbrief.outputDirectory");
    }
}
