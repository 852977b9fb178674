package io.github.statbrief.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases rendered by Spark are those that the engine renders, whatever fails, is tried again or done twice. */
class StatbriefSparkTest {
    private static final Set<Format> FORMATS = Set.of(Format.CSV, Format.HTML, Format.JSON);
    private static final int MANY = 60;

    private static LocalSpark spark;

    @TempDir
    private static Path engine;

    private static Map<String, String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        spark = LocalSpark.start();
        Path inputs = Files.createDirectories(engine.resolve("inputs"));
        Releases.render(inputs, Releases.sources(MANY), FORMATS, engine.resolve("outputs"));
        expected = Releases.digests(engine.resolve("outputs"));
        assertThat(expected).hasSizeGreaterThan(MANY * 3);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    /** Outputs that are renamed, but for those of the store. */
    private SparkSettings out(String scheme, Set<Format> formats) {
        SparkSettings all = SparkSettings.to(scheme + folder.resolve("out")).withFormats(formats);
        return scheme.equals("shared:") ? all.withCommit(Commit.RENAME) : all;
    }

    private JavaRDD<ReleaseSource> many(int parts) {
        return spark.context().parallelize(Releases.sources(MANY), parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file://", "shared:"})
    void everyFileIsThatOfTheEngine(String scheme) throws Exception {
        Manifest manifest = StatbriefSpark.render(many(4), out(scheme, FORMATS));

        assertThat(Releases.digests(folder.resolve("out"))).isEqualTo(expected);
        assertThat(Releases.strange(folder.resolve("out"))).isEmpty();
        assertThat(manifest.failed()).isEmpty();
        assertThat(manifest.written()).hasSize(MANY).allSatisfy(each -> {
            assertThat(each.name()).isEqualTo(each.id() + ".yaml");
            assertThat(each.folder()).isEqualTo(each.id());
            assertThat(each.sha256()).isEqualTo(expected.get(each.id() + "/report.json"));
        });
        assertThat(manifest.releases().stream().mapToInt(ManifestEntry::files).sum())
                .isEqualTo(expected.size());
        assertThat(Files.readString(folder.resolve("out/manifest.csv")))
                .isEqualTo(manifest.csv())
                .startsWith(
                        "name,state,id,folder,files,bytes,sha256,problems\nbranch-1.yaml,written,branch-1,branch-1,");
    }

    @Test
    void everyFormatOfAReleaseIsThatOfTheEngine() throws Exception {
        List<ReleaseSource> few = Releases.sources(3);
        Releases.render(Files.createDirectories(folder.resolve("in")), few, Format.all(), folder.resolve("engine"));

        StatbriefSpark.render(
                spark.context().parallelize(few, 2),
                Format.all(),
                folder.resolve("spark").toString());

        assertThat(Releases.digests(folder.resolve("spark"))).isEqualTo(Releases.digests(folder.resolve("engine")));
    }

    @Test
    void aBadReleaseIsAProblemWithItsPlaceAndStopsNothing() throws Exception {
        List<ReleaseSource> sources = new ArrayList<>(Releases.sources(40));
        sources.set(20, ReleaseSource.of("areas/bad.yaml", Releases.text(21).replace("unit: visit}", "unti: visit}")));

        Manifest manifest = StatbriefSpark.render(
                spark.context().parallelize(sources, 3),
                FORMATS,
                folder.resolve("out").toString());

        assertThat(manifest.written()).hasSize(39);
        ManifestEntry bad = manifest.releases().get(20);
        assertThat(bad.isWritten()).isFalse();
        assertThat(bad.problems().stream().map(Problem::toString))
                .contains("areas/bad.yaml:11:75: write 'unit'; unknown key 'unti'");
        assertThat(folder.resolve("out/branch-21")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/manifest.csv")))
                .contains("areas/bad.yaml,failed,,,0,0,,areas/bad.yaml:11:");
        assertThat(Releases.strange(folder.resolve("out"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shared:", "store:"})
    void tasksThatAreTriedAgainLeaveOneResult(String scheme) throws Exception {
        JavaRDD<ReleaseSource> failing = many(4).mapPartitions(sources -> {
            int attempt = TaskContext.get().attemptNumber();
            List<ReleaseSource> all = new ArrayList<>();
            sources.forEachRemaining(all::add);
            return all.stream()
                    .map(each -> {
                        if (attempt == 0
                                && each.name().equals(all.get(all.size() / 2).name())) {
                            throw new IllegalStateException("this executor is lost");
                        }
                        return each;
                    })
                    .iterator();
        });

        Manifest manifest = StatbriefSpark.render(failing, out(scheme, FORMATS));

        assertThat(manifest.written()).hasSize(MANY);
        assertThat(filesByManifest(manifest)).isEqualTo(expected);
        assertThat(Releases.digests(folder.resolve("out"))).hasSameSizeAs(expected);
        assertThat(Releases.strange(folder.resolve("out"))).isEmpty();
    }

    /** The digests of the files of each release by its id, found as a reader finds them. */
    private Map<String, String> filesByManifest(Manifest manifest) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (ManifestEntry each : manifest.written()) {
            Releases.digests(folder.resolve("out").resolve(each.folder()).getParent())
                    .forEach((path, digest) -> {
                        String last =
                                folder.resolve("out").resolve(each.folder()).getFileName() + "/";
                        if (path.startsWith(last)) {
                            found.put(each.id() + "/" + path.substring(last.length()), digest);
                        }
                    });
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shared:", "store:"})
    void duplicatesOfATaskLeaveOneResult(String scheme) throws Exception {
        List<ReleaseSource> few = Releases.sources(30);
        // every partition renders the same releases, at the same time as the other: what speculation does
        JavaRDD<ReleaseSource> twice = spark.context()
                .parallelize(List.of(1, 2), 2)
                .mapPartitions(part -> {
                    part.forEachRemaining(each -> {});
                    return few.iterator();
                });
        Rendering rendering = new Rendering(
                ThemeFiles.of(SparkSettings.to("x").withFormats(FORMATS)),
                Output.of(out(scheme, FORMATS), "job", spark.context().hadoopConfiguration()));
        Output.of(out(scheme, FORMATS), "job", spark.context().hadoopConfiguration())
                .open()
                .begin();
        List<ManifestEntry> entries =
                twice.mapPartitions(new RenderTask(spark.context().broadcast(rendering))).collect().stream()
                        .map(TaskResult::entry)
                        .toList();

        assertThat(entries).hasSize(60).allMatch(ManifestEntry::isWritten);
        assertThat(entries.subList(0, 30)).isEqualTo(entries.subList(30, 60));
        Manifest one = new Manifest(entries.subList(0, 30));
        Set<String> ids =
                Set.copyOf(one.releases().stream().map(ManifestEntry::id).toList());
        Map<String, String> ofFew = new TreeMap<>(expected);
        ofFew.keySet().removeIf(path -> !ids.contains(path.substring(0, path.indexOf('/'))));
        assertThat(filesByManifest(one)).isEqualTo(ofFew);
    }

    @Test
    void aStoreIsReadByTheManifestWhichIsWrittenLast() throws Exception {
        StatbriefSpark.render(many(2), Set.of(Format.CSV), "store:" + folder.resolve("out"));
        String before = Files.readString(folder.resolve("out/manifest.csv"));

        StoreFileSystem.FAILING.add("branch-7/");
        Manifest manifest = StatbriefSpark.render(many(2), FORMATS, "store:" + folder.resolve("out"));

        assertThat(StoreFileSystem.FAILING).isEmpty();
        assertThat(filesByManifest(manifest)).isEqualTo(expected);
        assertThat(manifest.written())
                .allSatisfy(each -> assertThat(each.folder())
                        .isEqualTo(each.id() + "/" + each.sha256().substring(0, 16)));
        // what the manifest before named is still there for whoever reads by it
        assertThat(before.lines().skip(1))
                .allSatisfy(line -> assertThat(
                                folder.resolve("out").resolve(line.replaceFirst("(?:[^,]*,){3}([^,]*).*", "$1")))
                        .exists());
        assertThat(Files.readString(folder.resolve("out/manifest.csv")))
                .isEqualTo(manifest.csv())
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shared:"})
    void aLaterRunReplacesWhatHasChangedAndNothingElse(String scheme) throws Exception {
        StatbriefSpark.render(many(2), out(scheme, FORMATS));
        Path same = folder.resolve("out/branch-1/index.html");
        Object before = Files.readAttributes(same, "lastModifiedTime").get("lastModifiedTime");
        Files.writeString(folder.resolve("out/branch-2/index.html"), "changed by somebody");
        Files.delete(folder.resolve("out/branch-3/index.html"));
        Files.createDirectories(folder.resolve("out/.statbrief-spark/job-killed/left"));

        StatbriefSpark.render(many(2), out(scheme, FORMATS));

        assertThat(Releases.digests(folder.resolve("out"))).isEqualTo(expected);
        assertThat(Files.readAttributes(same, "lastModifiedTime").get("lastModifiedTime"))
                .isEqualTo(before);
        assertThat(Releases.strange(folder.resolve("out"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shared:"})
    void aFolderThatNoRunHasMadeStays(String scheme) throws Exception {
        Path own = Files.createDirectories(folder.resolve("out/branch-2"));
        Files.writeString(own.resolve("notes.txt"), "mine");

        Manifest manifest =
                StatbriefSpark.render(spark.context().parallelize(Releases.sources(3), 1), out(scheme, FORMATS));

        assertThat(manifest.written()).hasSize(2);
        assertThat(manifest.failed())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.problems().get(0).message()).contains("branch-2 was made by no run and stays"));
        assertThat(own.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void anIdGivenTwiceIsAProblemOfBoth() throws Exception {
        List<ReleaseSource> sources = new ArrayList<>(Releases.sources(4));
        sources.add(ReleaseSource.of("again.yaml", Releases.text(2)));

        Manifest manifest = StatbriefSpark.render(
                spark.context().parallelize(sources, 2),
                FORMATS,
                folder.resolve("out").toString());

        assertThat(manifest.written())
                .extracting(ManifestEntry::id)
                .containsExactly("branch-1", "branch-3", "branch-4");
        assertThat(manifest.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the release id 'branch-2' is also that of again.yaml; each release needs an id of its own, it names the folder of its outputs",
                        "the release id 'branch-2' is also that of branch-2.yaml; each release needs an id of its own, it names the folder of its outputs");
        assertThat(folder.resolve("out/branch-2")).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidAtOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> StatbriefSpark.render(many(2), FORMATS, file + "/out"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("taken/out: nothing can be written there");
        assertThatThrownBy(() -> StatbriefSpark.render(many(2), FORMATS, "nowhere://bucket/out"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void dataFilesAndAThemeTravelWithTheirRelease() throws Exception {
        String text = """
                id: visits
                title: Library visits
                publisher: City Library
                published: 2026-01-15
                language: en
                sections:
                  - id: by-year
                    title: Visits by year
                    tables:
                      - id: visits
                        title: Visits
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        data: {file: data/visits.csv, period: time, value: visits}
                """;
        ReleaseSource source = ReleaseSource.of("areas/visits.yaml", text)
                .withFile("data/visits.csv", "time,visits\n2024,41000\n2025,43600\n".getBytes(StandardCharsets.UTF_8));
        Path theme = Files.writeString(folder.resolve("theme.yaml"), "palette: {primary: \"#7a1f5c\"}\n");

        Manifest manifest = StatbriefSpark.render(
                spark.context().parallelize(List.of(source), 1),
                SparkSettings.to(folder.resolve("out").toString())
                        .withFormats(Set.of(Format.HTML, Format.CSV))
                        .withTheme(theme.toString()));

        assertThat(manifest.problems()).isEmpty();
        assertThat(folder.resolve("out/visits/data/visits.csv")).content().contains("43600");
        assertThat(folder.resolve("out/visits/index.html")).content().containsIgnoringCase("#7a1f5c");

        ReleaseSource broken =
                source.withFile("data/visits.csv", "time,visits\n2024,41 000 000 x\n".getBytes(StandardCharsets.UTF_8));
        Manifest failed = StatbriefSpark.render(
                spark.context().parallelize(List.of(broken), 1),
                FORMATS,
                folder.resolve("bad").toString());
        assertThat(failed.problems().get(0).toString()).startsWith("areas/data/visits.csv:2:6: ");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> SparkSettings.to("x").withFormats(Set.of()))
                .hasMessageContaining("no format is given");
        assertThatThrownBy(() -> SparkSettings.to(" ")).hasMessageContaining("no output is given");
        assertThatThrownBy(() -> StatbriefSpark.render(
                        many(1), SparkSettings.to(folder.toString()).withTheme("nigth")))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("nigth");
        assertThatThrownBy(() -> ReleaseSource.of("a.yaml", "").withFile("../secret", new byte[0]))
                .hasMessageContaining("'../secret' is no path from the release");
        assertThat(ReleaseSource.of("a.yaml", "x").filled("n1", Map.of("code", "n1")))
                .hasToString("a.yaml for 'n1'");
    }
}
