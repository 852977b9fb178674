package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine over a folder of small releases. */
class EngineTest {
    /** Fast ones, for tests that are about something else. */
    private static final Set<Format> FAST = Set.of(Format.CSV, Format.MD);

    @TempDir
    private Path base;

    private Path releases;
    private SmallProject project;

    @BeforeEach
    void aFolder() throws IOException {
        releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        project = new SmallProject(base);
    }

    private void release(String name, String text) throws IOException {
        Files.writeString(releases.resolve(name), text);
    }

    private Path outputs(String release) {
        return base.resolve("target/statbrief").resolve(release);
    }

    private void render() throws RunFailedException {
        project.render(usual -> usual.withFormats(FAST, false));
    }

    private RunFailedException failure() {
        return catchThrowableOfType(RunFailedException.class, this::render);
    }

    @Test
    void aBadReleaseDoesNotStopTheOthersAndIsNamedAtTheEnd() throws IOException {
        release("a.yaml", TestReleases.small("a"));
        release("b.yaml", TestReleases.small("b").replace("unit:", "unti:"));
        release("c.yml", TestReleases.small("c"));

        RunFailedException failure = failure();

        assertThat(failure)
                .hasMessageStartingWith("2 of 3 releases are rendered; not:\n")
                .hasMessageContaining("src/main/statbrief/b.yaml:15:9: write 'unit'; unknown key 'unti'");
        assertThat(failure.isFault()).isFalse();
        assertThat(failure.problems()).allMatch(each -> each.file().endsWith("b.yaml"));
        Outputs.assertWhole(outputs("a"));
        Outputs.assertWhole(outputs("c"));
        assertThat(outputs("b")).doesNotExist();
    }

    @Test
    void anIdGivenTwiceIsNamedAtBothPlacesAndNeitherIsRendered() throws IOException {
        release("a.yaml", "# first\n" + TestReleases.small("same"));
        release("b.yaml", TestReleases.small("same"));
        release("c.yaml", TestReleases.small("other"));

        assertThat(failure())
                .hasMessageContaining("src/main/statbrief/a.yaml:2:5: the release id 'same' is also that of"
                        + " src/main/statbrief/b.yaml:1:5;")
                .hasMessageContaining("src/main/statbrief/b.yaml:1:5: the release id 'same' is also that of"
                        + " src/main/statbrief/a.yaml:2:5;");
        assertThat(outputs("same")).doesNotExist();
        Outputs.assertWhole(outputs("other"));
    }

    @Test
    void onlyTheFormatsThatAreAskedForAreMade() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        for (Format format : EnumSet.allOf(Format.class)) {
            project.render(usual -> usual.withFormats(Set.of(format), false));

            try (Stream<Path> files = Files.list(outputs("a"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(format.file(), "report.json");
            }
            assertThat(project.lines()).anyMatch(line -> line.contains("as " + format.word() + " in"));
        }
        assertThatThrownBy(() -> project.render(usual -> usual.withFormats(Set.of(), false)))
                .hasMessageContaining("statbrief.formats: no format is given; write one or more of pdf, xlsx");
    }

    @Test
    void aWordThatIsNoFormatIsRefusedWithThoseThatAre() {
        assertThat(Format.of(" ods ")).isEqualTo(Format.ODS);
        assertThatThrownBy(() -> Format.of("excel"))
                .hasMessage("'excel' is no format; write one or more of pdf,xlsx,ods,html,charts,csv,json,md");
    }

    @Test
    void eachReleaseIsOneLineThatSaysWhatWasMadeWhereAndWhy() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        render();
        assertThat(project.lines())
                .anyMatch(
                        line -> line.matches(
                                "Rendered a: 1 figure, 0 tables, 0 charts as csv, md in \\d+ ms because it has no outputs yet"));

        release("a.yaml", TestReleases.small("a") + "# changed\n");
        render();
        assertThat(project.lines()).anyMatch(line -> line.endsWith("because changed: src/main/statbrief/a.yaml"));

        Files.writeString(outputs("a").resolve("brief.md"), "edited");
        render();
        assertThat(project.lines()).anyMatch(line -> line.endsWith("because not as it was written: brief.md"));

        render();
        assertThat(project.lines()).contains("Up to date: " + outputs("a"));
    }

    @Test
    void outputsOfAReleaseWhoseFileIsGoneAreNamedAndRemovedWhenAskedFor() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        release("b.yaml", TestReleases.small("b"));
        release("c.yaml", TestReleases.small("c"));
        render();
        Files.delete(releases.resolve("b.yaml"));
        release("c.yaml", TestReleases.small("renamed"));
        render();

        for (String gone : List.of("b", "c")) {
            assertThat(project.lines())
                    .contains(
                            "notice " + outputs(gone)
                                    + " holds the outputs of a release whose file is gone; set statbrief.prune to remove such folders");
            Outputs.assertWhole(outputs(gone));
        }
        Files.writeString(outputs("c").resolve("notes.txt"), "mine");
        project.render(usual -> usual.withFormats(FAST, false).withRules(false, true));

        assertThat(outputs("b")).doesNotExist();
        assertThat(outputs("c").resolve("notes.txt")).hasContent("mine");
        assertThat(project.lines()).anyMatch(line -> line.contains("stays until that file is elsewhere"));
        assertThat(outputs("a")).exists();
        Files.delete(outputs("c").resolve("notes.txt"));
        project.render(usual -> usual.withFormats(FAST, false).withRules(false, true));
        assertThat(outputs("c")).doesNotExist();
        assertThat(Outputs.below(base.resolve("target/statbrief").resolve(Work.NAME)))
                .containsExactly("a.key", "lock", "renamed.key");
    }

    @Test
    void outputsOfFilesThatThisRunDoesNotLookAtAreNotGone() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        release("b.yaml", TestReleases.small("b"));
        render();
        project.render(usual -> usual.withReleases(List.of("src/main/statbrief/a.yaml"), List.of())
                .withFormats(FAST, false)
                .withRules(false, true));

        Outputs.assertWhole(outputs("b"));
        assertThat(project.lines()).noneMatch(line -> line.contains("gone"));
    }

    @Test
    void severalThreadsMakeTheSameOutputsAsOne() throws Exception {
        for (int number = 0; number < 12; number++) {
            release("r" + number + ".yaml", TestReleases.small("r" + number));
        }
        project.render(usual -> usual.withLimits(4, 300));
        assertThat(project.lines()).contains("12 of 12");
        SmallProject other = new SmallProject(base);
        Path again = base.resolve("again");
        other.engine(usual -> new RunSettings(
                        base,
                        usual.releases(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        again,
                        Format.all(),
                        false,
                        false,
                        false,
                        1,
                        300,
                        RunSettings.Proof.none(),
                        usual.queries()))
                .render((theme, releases) -> {});

        assertThat(Outputs.below(base.resolve("target/statbrief"))).isEqualTo(Outputs.below(again));
        for (String file : Outputs.below(again)) {
            if (Files.isRegularFile(again.resolve(file)) && !file.startsWith(Work.NAME)) {
                assertThat(base.resolve("target/statbrief").resolve(file)).hasSameBinaryContentAs(again.resolve(file));
            }
        }
    }

    @Test
    void releasesWithWarningsAreRefusedWhereThatIsAskedForAndTheOthersAreRendered() throws IOException {
        release("a.yaml", TestReleases.small("a"));
        String warned = TestReleases.small("b").replace("12 tests were made", "13 tests were made");
        release("b.yaml", warned);
        Files.writeString(releases.resolve("report.txt"), "12 tests were made\n");

        RunFailedException failure = catchThrowableOfType(
                RunFailedException.class,
                () -> project.render(usual -> usual.withFormats(FAST, false).withRules(true, false)));

        assertThat(failure).hasMessageContaining("b.yaml:");
        Outputs.assertWhole(outputs("a"));
        assertThat(outputs("b")).doesNotExist();
    }

    @Test
    void everyFolderThatMustNotBeReplacedIsNamedAtOnce() throws IOException {
        release("a.yaml", TestReleases.small("a"));
        release("b.yaml", TestReleases.small("b"));
        release("c.yaml", TestReleases.small("c"));
        Files.createDirectories(outputs("a"));
        Files.createDirectories(outputs("b").getParent());
        Files.writeString(outputs("b"), "a thesis");

        assertThat(failure())
                .hasMessageContaining("src/main/statbrief/a.yaml:1:5: the outputs of release 'a' would replace")
                .hasMessageContaining("src/main/statbrief/b.yaml:1:5: the outputs of release 'b' would replace");
        assertThat(outputs("b")).hasContent("a thesis");
        Outputs.assertWhole(outputs("c"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> project.render(usual -> usual.withLimits(0, 1)))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("statbrief.threads: 0 is no number of threads; write 1 or more");
        assertThatThrownBy(() -> project.render(usual -> usual.withLimits(1, -1)))
                .hasMessageContaining("statbrief.lockTimeout: -1 is no number of seconds; write 0 or more");
    }

    @Test
    void checkingFindsEveryProblemAndWritesNothing() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        release("b.yaml", TestReleases.small("b").replace("unit:", "unti:"));
        release("c.yaml", TestReleases.small("a"));

        CheckResult result = project.engine(usual -> usual).check();

        assertThat(result.files())
                .containsExactly("src/main/statbrief/a.yaml", "src/main/statbrief/b.yaml", "src/main/statbrief/c.yaml");
        assertThat(result.problems())
                .extracting(problem -> problem.toString().replaceFirst(": .*", ""))
                .contains(
                        "src/main/statbrief/b.yaml:15:9",
                        "src/main/statbrief/a.yaml:1:5",
                        "src/main/statbrief/c.yaml:1:5");
        assertThat(result.count(Severity.ERROR)).isGreaterThanOrEqualTo(3);
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void finishedReleasesAreUsedWhileNoOtherRunMayChangeThem() throws Exception {
        release("a.yaml", TestReleases.small("a"));
        Work work = new Work(base.resolve("target/statbrief"));
        project.engine(usual -> usual.withFormats(FAST, false)).render((theme, releases) -> {
            assertThat(releases).extracting(FinishedRelease::id).containsExactly("a");
            assertThat(releases.get(0).outline().release().title()).isEqualTo("Tests made");
            assertThat(OutputLock.ifFree(work, "another")).isEmpty();
        });
        try (OutputLock lock = OutputLock.ifFree(work, "another").orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void aRunThatIsInterruptedSaysSoAndTheNextOneContinues() throws Exception {
        for (int number = 0; number < 6; number++) {
            release("r" + number + ".yaml", TestReleases.small("r" + number));
        }
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> project.render(usual -> usual.withLimits(2, 300)))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        project.render(usual -> usual.withFormats(FAST, false));
        for (int number = 0; number < 6; number++) {
            Outputs.assertWhole(outputs("r" + number));
        }
    }

    @Test
    void theRateOfARunIsSaidInWordsThatFitItsSpeed() {
        assertThat(RunRate.line(1200, 10_000, 20_000_000_000L))
                .isEqualTo("1,200 of 10,000 releases, 60 a second, 2 min 27 s left");
        assertThat(RunRate.line(3, 10, 2_000_000_000L)).isEqualTo("3 of 10 releases, 1.5 a second, 5 s left");
        assertThat(new RunRate(3600).advanced(1, 2)).isEmpty();
    }

    private static final String BY_AREA = """
            for-each: {table: visits, dimension: area}
            id: visits-{area:id}
            title: Visits in {area:label}
            publisher: Office of Examples
            published: 2026-01-15
            language: en
            sections:
              - id: all
                title: Visits
                text: In 2025 {area:label} had {visits[{area}, 2025]}.
                tables:
                  - id: visits
                    title: Visits
                    measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                    dimensions: [{id: area, label: Area, column: Area}]
                    data: {file: visits.csv, value: Visits, period: Year}
            """;

    @Test
    void aFileWithForEachMakesAReleaseForEachCodeAndABadOneDoesNotStopTheOthers() throws Exception {
        release("areas.yaml", BY_AREA);
        Path data = releases.resolve("visits.csv");
        Files.writeString(data, "Area,Year,Visits\nNorth,2025,12\nSouth,2025,7\nWest,2025,3\n");
        render();
        assertThat(outputs("visits-south").resolve("brief.md"))
                .content()
                .contains("Visits in South", "South had 7")
                .doesNotContain("North");
        assertThat(project.lines()).contains("3 of 3");

        Files.writeString(data, "Area,Year,Visits\nNorth,2025,12\nSouth,2025,8\nEast,2025,1\n");
        render();
        assertThat(project.lines())
                .contains("Up to date: " + outputs("visits-north"))
                .anyMatch(line -> line.startsWith("Rendered visits-south") && line.contains("table visits"))
                .anyMatch(line -> line.startsWith("Rendered visits-east"))
                .anyMatch(line -> line.startsWith("notice " + outputs("visits-west")));

        Files.createDirectories(base.resolve("mine"));
        Files.move(outputs("visits-east"), base.resolve("mine/east"));
        Files.writeString(outputs("visits-east"), "a thesis");
        assertThat(failure())
                .hasMessageStartingWith("2 of 3 releases are rendered; not:")
                .hasMessageContaining("src/main/statbrief/areas.yaml:2:5: the outputs of release 'visits-east'");
        assertThat(project.engine(usual -> usual).check().problems())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aProblemInADataFileOrAnIncludedFileIsNamedByThatFile() throws IOException {
        release(
                "areas.yaml",
                BY_AREA.replace("for-each: {table: visits, dimension: area}\n", "")
                        .replace("-{area:id}", "")
                        .replace(" in {area:label}", "")
                        .replace("{area:label} had {visits[{area}, 2025]}", "They had visits"));
        Files.writeString(releases.resolve("visits.csv"), "Area,Year,Visits\nNorth,2025,12\nSouth,2025,many\n");
        Files.createDirectories(releases.resolve("shared"));
        release("b.yaml", TestReleases.small("b") + "include: shared/notes.yaml\n");
        Files.writeString(releases.resolve("shared/notes.yaml"), "notess: {one: {kind: scope, text: One.}}\n");

        assertThat(failure().problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .contains("src/main/statbrief/visits.csv:3", "src/main/statbrief/shared/notes.yaml:1");
    }

    @Test
    void whatOneCodeMadeStaysWhereItIsInErrorEvenIfGoneReleasesAreRemoved() throws Exception {
        release("areas.yaml", BY_AREA);
        Path data = releases.resolve("visits.csv");
        Files.writeString(data, "Area,Year,Visits\nNorth,2025,12\nSouth,2025,7\n");
        render();
        Files.writeString(data, "Area,Year,Visits\nNorth,2025,12\nSouth,2024,7\n");

        assertThatThrownBy(() ->
                        project.render(usual -> usual.withFormats(FAST, false).withRules(false, true)))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("for 'South'");
        Outputs.assertWhole(outputs("visits-south"));
        Outputs.assertWhole(outputs("visits-north"));
    }

    @Test
    void releasesBeyondWhatIsKeptAreReadAgainAlsoThoseOfOneFile() throws Exception {
        StringBuilder rows = new StringBuilder("Area,Item,Year,Visits\n");
        for (int area = 0; area < 4; area++) {
            for (int item = 0; item < 1_400; item++) {
                for (int year = 2006; year <= 2025; year++) {
                    rows.append("A" + area + ",I" + item + "," + year + ",7\n");
                }
            }
        }
        Files.writeString(releases.resolve("visits.csv"), rows);
        release(
                "areas.yaml",
                BY_AREA.replace("    text: In 2025 {area:label} had {visits[{area}, 2025]}.\n", "")
                        .replace("column: Area}]", "column: Area}, {id: item, label: Item, column: Item}]"));
        render();

        for (int area = 0; area < 4; area++) {
            Outputs.assertWhole(outputs("visits-a" + area));
        }
    }

    @Test
    void nothingGoesOnAfterARunThatWasInterrupted() throws Exception {
        AtomicInteger running = new AtomicInteger();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Workers(2).each(List.of(1, 2, 3, 4), item -> {
                    running.incrementAndGet();
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    running.decrementAndGet();
                }))
                .hasMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(running).hasValue(0);
    }
}
