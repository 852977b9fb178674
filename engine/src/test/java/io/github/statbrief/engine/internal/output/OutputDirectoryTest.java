package io.github.statbrief.engine.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    @TempDir
    private Path target;

    private OutputDirectory output;

    @BeforeEach
    void empty() {
        output = new OutputDirectory(target.resolve("statbrief"));
    }

    private void publish(String key, String... names) throws IOException, RefusedInputException {
        publishFor("release", key, names);
    }

    private void publishFor(String release, String key, String... names) throws IOException, RefusedInputException {
        Publication publication = output.begin();
        List<String> charts = Stream.of(names).map(name -> "charts/" + name).toList();
        List<OutputFile> files = Outputs.write(release, key, publication.begin(release), charts);
        Outputs.publish(publication, output, release, key, files);
        publication.discard(Assertions::fail);
    }

    private List<String> published() throws IOException {
        return OutputFile.in(output.folder("release")).stream()
                .map(OutputFile::path)
                .filter(path -> !path.equals(ReportFile.NAME))
                .toList();
    }

    @Test
    void outputsAreNotThereBeforeTheyArePublished() throws IOException {
        Files.writeString(output.begin().begin("release").resolve("brief.pdf"), "half");

        assertThat(output.folder("release")).doesNotExist();
    }

    @Test
    void newOutputsTakeThePlaceOfThePreviousOnesAndNothingOfThoseStays() throws IOException, RefusedInputException {
        publish("one", "kept.svg", "gone.svg");
        publish("two", "kept.svg", "fresh.svg");

        assertThat(published()).containsExactly("charts/fresh.svg", "charts/kept.svg");
        assertThat(output.folder("release").resolve("charts/kept.svg")).hasContent("two");
    }

    @Test
    void whatARunThatFailedHasLeftIsNotPublishedByTheNextAndIsRemoved() throws IOException, RefusedInputException {
        Files.writeString(output.begin().begin("release").resolve("left.pdf"), "half");
        publish("one", "a.svg");
        output.recover(Assertions::fail);

        assertThat(published()).containsExactly("charts/a.svg");
        assertThat(Outputs.below(output.work().home())).containsExactly("release.key");
    }

    @Test
    void discardingLeavesThePreviousOutputsAsTheyWere() throws IOException, RefusedInputException {
        publish("one", "a.svg");
        Publication publication = output.begin();
        Files.writeString(publication.begin("release").resolve("brief.pdf"), "half");
        publication.discard(Assertions::fail);

        assertThat(published()).containsExactly("charts/a.svg");
        assertThat(Outputs.isUpToDate(output, "release", "one")).isTrue();
    }

    @Test
    void whatIsChangedAfterItWasWrittenIsNotPublished() throws IOException, RefusedInputException {
        publish("one", "a.svg");
        Publication publication = output.begin();
        Path folder = publication.begin("release");
        List<OutputFile> files = Outputs.write("release", "two", folder);
        Files.writeString(folder.resolve("brief.pdf"), "of another run");

        assertThatThrownBy(() -> Outputs.publish(publication, output, "release", "two", files))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no longer holds what was written");
        assertThat(published()).containsExactly("charts/a.svg");
        assertThat(Outputs.isUpToDate(output, "release", "one")).isTrue();
    }

    @Test
    void outputsThatTookTheirPlaceWithoutTheirStampAreTakenBack() throws IOException {
        Path home = output.work().home();
        Outputs.write("gone", "old", home.resolve("gone.old"));
        Outputs.write("there", "old", home.resolve("there.old"));
        Outputs.write("there", "new", output.folder("there"));
        output.recover(Assertions::fail);

        assertThat(output.folder("gone").resolve("brief.pdf")).hasContent("old");
        assertThat(output.folder("there").resolve("brief.pdf")).hasContent("old");
        assertThat(Outputs.below(home)).isEmpty();
    }

    @Test
    void aKeyInTheFormOfAnEarlierVersionIsOutOfDate() throws IOException, RefusedInputException {
        publish("one", "a.svg");
        Files.writeString(output.work().stamp("release"), "inputs one\noutputs 0a1b\n");

        assertThat(Outputs.isUpToDate(output, "release", "one")).isFalse();
    }

    @Test
    void outputsAreUpToDateUnderTheKeyTheyWereMadeWith() throws IOException, RefusedInputException {
        assertThat(Outputs.isUpToDate(output, "release", "one")).isFalse();
        publish("one", "a.svg");

        assertThat(Outputs.isUpToDate(output, "release", "one")).isTrue();
        assertThat(Outputs.isUpToDate(output, "release", "two")).isFalse();
    }

    @Test
    void outputsThatSomebodyHasChangedAddedToOrTakenFromAreOutOfDate() throws IOException, RefusedInputException {
        publish("one", "a.svg", "b.svg");
        Path chart = output.folder("release").resolve("charts/a.svg");

        Files.writeString(chart, "changed");
        assertThat(Outputs.isUpToDate(output, "release", "one")).isFalse();
        Files.delete(chart);
        assertThat(Outputs.isUpToDate(output, "release", "one")).isFalse();
        Files.writeString(chart, "one");
        assertThat(Outputs.isUpToDate(output, "release", "one")).isTrue();
        Files.writeString(chart.resolveSibling("c.svg"), "added");
        assertThat(Outputs.isUpToDate(output, "release", "one")).isFalse();
    }

    @Test
    void outputsOfOtherReleasesAreLeftAlone() throws IOException, RefusedInputException {
        publish("one", "a.svg");
        publishFor("other", "two", "a.svg");

        assertThat(Outputs.isUpToDate(output, "release", "one")).isTrue();
        assertThat(Outputs.isUpToDate(output, "other", "two")).isTrue();
    }
}
