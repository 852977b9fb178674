package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private void publish(String key, String... names) throws IOException {
        Path folder = output.begin("release");
        for (String name : names) {
            Files.writeString(Files.createDirectories(folder.resolve("charts")).resolve(name), key);
        }
        output.publish("release", key);
    }

    private List<String> published() throws IOException {
        return OutputFile.in(output.folder("release")).stream()
                .map(OutputFile::path)
                .toList();
    }

    @Test
    void outputsAreNotThereBeforeTheyArePublished() throws IOException {
        Files.writeString(output.begin("release").resolve("brief.pdf"), "half");

        assertThat(output.folder("release")).doesNotExist();
    }

    @Test
    void newOutputsTakeThePlaceOfThePreviousOnesAndNothingOfThoseStays() throws IOException {
        publish("one", "kept.svg", "gone.svg");
        publish("two", "kept.svg", "fresh.svg");

        assertThat(published()).containsExactly("charts/fresh.svg", "charts/kept.svg");
        assertThat(output.folder("release").resolve("charts/kept.svg")).hasContent("two");
    }

    @Test
    void whatARunThatFailedHasLeftIsNotPublishedByTheNext() throws IOException {
        Files.writeString(output.begin("release").resolve("left.pdf"), "half");
        publish("one", "a.svg");

        assertThat(published()).containsExactly("charts/a.svg");
    }

    @Test
    void discardingLeavesThePreviousOutputsAsTheyWere() throws IOException {
        publish("one", "a.svg");
        Files.writeString(output.begin("release").resolve("brief.pdf"), "half");
        output.discard("release");

        assertThat(published()).containsExactly("charts/a.svg");
        assertThat(output.isUpToDate("release", "one")).isTrue();
    }

    @Test
    void aMoveThatFailsPutsThePreviousOutputsBack() throws IOException {
        publish("one", "a.svg");

        assertThatThrownBy(() -> output.publish("release", "two")).isInstanceOf(IOException.class);
        assertThat(published()).containsExactly("charts/a.svg");
    }

    @Test
    void outputsAreUpToDateUnderTheKeyTheyWereMadeWith() throws IOException {
        assertThat(output.isUpToDate("release", "one")).isFalse();
        publish("one", "a.svg");

        assertThat(output.isUpToDate("release", "one")).isTrue();
        assertThat(output.isUpToDate("release", "two")).isFalse();
    }

    @Test
    void outputsThatSomebodyHasChangedAddedToOrTakenFromAreOutOfDate() throws IOException {
        publish("one", "a.svg", "b.svg");
        Path chart = output.folder("release").resolve("charts/a.svg");

        Files.writeString(chart, "changed");
        assertThat(output.isUpToDate("release", "one")).isFalse();
        Files.delete(chart);
        assertThat(output.isUpToDate("release", "one")).isFalse();
        Files.writeString(chart, "one");
        assertThat(output.isUpToDate("release", "one")).isTrue();
        Files.writeString(chart.resolveSibling("c.svg"), "added");
        assertThat(output.isUpToDate("release", "one")).isFalse();
    }

    @Test
    void outputsOfOtherReleasesAreLeftAlone() throws IOException {
        publish("one", "a.svg");
        output.begin("other");
        output.publish("other", "two");

        assertThat(output.isUpToDate("release", "one")).isTrue();
        assertThat(output.isUpToDate("other", "two")).isTrue();
    }
}
