package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.statbrief.Relation;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas know what the readers know. */
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/statbrief/yaml");
    private static final Path DOCS = Path.of("../docs");

    /** Files that a schema cannot refuse, because what is wrong is a notation, a reference, a sum or the layout of the file. */
    private static final List<String> BEYOND = List.of(
            "cell-rules.yaml",
            "cells-in-prose.yaml",
            "change-in-words.yaml",
            "chart-unchosen.yaml",
            "charts.yaml",
            "comparisons.yaml",
            "cover.yaml",
            "data-cells.yaml",
            "data-checks.yaml",
            "data-files.yaml",
            "data-measures.yaml",
            "data-paths.yaml",
            "data-periods.yaml",
            "data-values.yaml",
            "dimension-labels.yaml",
            "direction-words.yaml",
            "duplicate-ids.yaml",
            "group-across-sections.yaml",
            "group-chart-values.yaml",
            "heat-maps.yaml",
            "histograms.yaml",
            "incomparable-units.yaml",
            "index-values.yaml",
            "index.yaml",
            "limits.yaml",
            "logarithmic-values.yaml",
            "loose-numbers.yaml",
            "markup-words.yaml",
            "markup.yaml",
            "named-periods.yaml",
            "near-units.yaml",
            "opposed-changes.yaml",
            "pyramids.yaml",
            "quotes-in-other-units.yaml",
            "quotes-without-their-number.yaml",
            "reference-lines.yaml",
            "reference-to-what-cannot-be-read.yaml",
            "references-in-prose.yaml",
            "references.yaml",
            "scatter-values.yaml",
            "scatter.yaml",
            "share-outside.yaml",
            "shares-in-tables.yaml",
            "short-years.yaml",
            "signs-and-scales.yaml",
            "sums.yaml",
            "table-chart-values.yaml",
            "table-parts.yaml",
            "table-twice.yaml",
            "unit-of-words.yaml",
            "waterfalls-of-tables.yaml",
            "waterfalls.yaml");

    /** Keys that a reader requires and a schema cannot, because they may come from defaults or a shared file. */
    private static final Map<String, Set<String>> FROM_ELSEWHERE = Map.of(
            "a measure", Set.of("label", "stat"),
            "a measure of a table", Set.of("label", "stat", "unit"),
            "a quote", Set.of("source"));

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RESOURCES.resolve(name)));
    }

    private static List<String> errors(Schema schema, Object content) {
        return schema.validate(JSON.writeValueAsString(content), InputFormat.JSON).stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                .toList();
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(yaml);
    }

    private static Map<String, JsonNode> objects(String name) throws IOException {
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        JsonNode root = JSON.readTree(Files.readString(RESOURCES.resolve(name)));
        Stream.concat(Stream.of(root), root.get("$defs").valueStream())
                .filter(each -> each.has("title"))
                .forEach(each -> assertThat(objects.put(each.get("title").asString(), each))
                        .isNull());
        return objects;
    }

    /** The keys that all readers declare. */
    private static List<Keys> declared() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(
                Keys.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Keys> declared = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("io/github/statbrief/internal/yaml"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType() == Keys.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        declared.add((Keys) field.get(null));
                    }
                }
            }
        }
        return declared;
    }

    @Test
    void everyKeyOfEveryReaderIsDescribed() throws Exception {
        Map<String, JsonNode> objects = objects("release.schema.json");
        objects.putAll(objects("theme.schema.json"));
        List<Keys> declared = declared();
        assertThat(declared).hasSizeGreaterThan(35);

        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Keys keys : declared) {
            known.computeIfAbsent(keys.what(), what -> new TreeSet<>()).addAll(keys.required());
            known.get(keys.what()).addAll(keys.optional());
        }
        known.remove("a shared file"); // is no release
        known.get("a measure").add("use");
        known.get("a measure of a table").addAll(Set.of("use", "measure"));
        known.forEach((what, keys) -> assertThat(
                        new TreeSet<>(objects.get(what).get("properties").propertyNames()))
                .as(what)
                .isEqualTo(keys));
        for (Keys keys : declared) {
            JsonNode object = objects.get(keys.what());
            if (object != null) {
                Set<String> required = new TreeSet<>();
                object.path("required").valueStream().forEach(each -> required.add(each.asString()));
                Set<String> expected = new TreeSet<>(keys.required());
                expected.removeAll(FROM_ELSEWHERE.getOrDefault(keys.what(), Set.of()));
                assertThat(required).as(keys.what()).isEqualTo(expected);
                assertThat(object.get("additionalProperties").asBoolean()).isFalse();
            }
        }
    }

    @Test
    void everyPartIsDescribedInASentence() throws IOException {
        for (String name : List.of("release.schema.json", "theme.schema.json")) {
            JsonNode root = JSON.readTree(Files.readString(RESOURCES.resolve(name)));
            objects(name)
                    .values()
                    .forEach(object -> object.get("properties")
                            .valueStream()
                            .forEach(property -> assertThat(
                                            property.path("description").asString(""))
                                    .as(property.toString())
                                    .endsWith(".")));
            root.get("$defs")
                    .valueStream()
                    .forEach(each -> assertThat(each.has("description")).isTrue());
        }
    }

    @Test
    void wordsAreThoseOfTheModel() throws IOException {
        JsonNode defs = JSON.readTree(Files.readString(RESOURCES.resolve("release.schema.json")))
                .get("$defs");
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("flag", EnumWords.all(Flag.class));
        words.put("stat", EnumWords.all(Stat.class));
        words.put("flow", EnumWords.all(Flow.class));
        words.put("adjustment", EnumWords.all(Adjustment.class));
        words.put("prices", EnumWords.all(PriceBasis.class));
        words.put("chart-kind", EnumWords.all(ChartKind.class));
        words.put("note-kind", EnumWords.all(Note.Kind.class));
        words.put("relation", EnumWords.all(Relation.class));

        words.forEach(
                (name, all) -> assertThat(words(defs.get(name))).as(name).containsExactlyInAnyOrderElementsOf(all));
        JsonNode brief = defs.get("brief").get("properties");
        assertThat(words(brief.get("figures"))).containsExactlyElementsOf(EnumWords.all(BriefOptions.Listing.class));
        assertThat(words(brief.get("charts"))).containsExactlyElementsOf(EnumWords.all(BriefOptions.Charts.class));
        JsonNode badge = JSON.readTree(Files.readString(RESOURCES.resolve("release.schema.json")))
                .get("properties")
                .get("badge");
        assertThat(words(badge)).containsExactlyElementsOf(EnumWords.all(Badge.class));
    }

    private static List<String> words(JsonNode node) {
        return node.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    static Stream<Path> files() throws IOException {
        return ReleaseWriterTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReleaseThatIsReadIsAccepted(Path file) throws IOException {
        assertThat(errors(schema("release.schema.json"), load(Files.readString(file))))
                .isEmpty();
        for (ReleaseWriter writer : List.of(ReleaseWriter.yaml(), ReleaseWriter.json())) {
            String text = ReleaseWriterTest.text(writer, ReleaseReader.read(file));
            assertThat(errors(schema("release.schema.json"), load(text))).isEmpty();
        }
    }

    @Test
    void aFileOfManyReleasesIsAccepted() throws Exception {
        Path file = Path.of(SchemaTest.class.getResource("series/anxiety.yaml").toURI());
        assertThat(errors(schema("release.schema.json"), load(Files.readString(file))))
                .isEmpty();
    }

    @Test
    void everyRandomReleaseIsAcceptedAsJson() throws IOException {
        Schema schema = schema("release.schema.json");
        for (long seed : LongStream.range(0, 100).toArray()) {
            String json = ReleaseWriterTest.text(ReleaseWriter.json(), RandomRelease.of(seed));

            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(JSON.readTree(json).get("title").asString())
                    .isEqualTo(RandomRelease.of(seed).title());
        }
    }

    @Test
    void everyExampleOfThePageIsAccepted() throws IOException {
        String page = Files.readString(DOCS.resolve("release-format.md"));
        Schema release = schema("release.schema.json");
        Schema theme = schema("theme.schema.json");
        Matcher blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
        int count = 0;
        while (blocks.find()) {
            String text = blocks.group(1);
            Object content = load(text);
            if (text.startsWith("# a series")) {
                assertThat(errors(release, content)).isEmpty();
            } else if (text.startsWith("# a theme")) {
                assertThat(errors(theme, content)).isEmpty();
            } else if (!text.startsWith("# a shared file")) {
                assertThat(errors(release, framed(text, content))).as(text).isEmpty();
            }
            count++;
        }
        assertThat(count).isGreaterThan(25);
    }

    /** An example as part of a release. */
    private static Object framed(String text, Object content) {
        Map<Object, Object> section = new LinkedHashMap<>(Map.of("id", "example", "title", "An example"));
        Map<Object, Object> release = new LinkedHashMap<>(Map.of(
                "id",
                "example",
                "title",
                "A release",
                "publisher",
                "An office",
                "published",
                "2026-01-15",
                "language",
                "en"));
        release.put("sections", List.of(section));
        if (text.startsWith("# within figures")) {
            section.put("figures", content);
        } else {
            (text.startsWith("# within a section") ? section : release).putAll((Map<?, ?>) content);
        }
        return release;
    }

    @Test
    void everyBadReleaseIsRefusedUnlessASchemaCannotKnow() throws Exception {
        Schema schema = schema("release.schema.json");
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (String name : BadReleaseTest.files().toList()) {
            String text = Files.readString(
                    Path.of(SchemaTest.class.getResource("bad/" + name).toURI()));
            if (isRefused(schema, text)) {
                refused++;
            } else {
                accepted.add(name);
            }
        }

        assertThat(accepted).containsExactlyElementsOf(BEYOND);
        assertThat(refused).isGreaterThan(40);
    }

    private static boolean isRefused(Schema schema, String text) {
        try {
            return !errors(schema, load(text)).isEmpty();
        } catch (YamlEngineException e) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour: red",
                "page: a5",
                "base: dark",
                "palette: {primary: blue}",
                "logo: {file: a.svg}",
                "fonts: {family: 5, size: 12}"
            })
    void aBadThemeIsRefused(String theme) throws IOException {
        assertThat(errors(schema("theme.schema.json"), load(theme))).isNotEmpty();
    }

    @Test
    void themesOfProjectsAreAcceptedAndABadOneIsRefused() throws IOException {
        Path projects = Path.of("../maven-plugin/src/it");
        String good = Files.readString(projects.resolve("two-executions/src/themes/blue.yaml"));
        String bad = Files.readString(projects.resolve("bad-releases/src/broken/theme/blue.yaml"));

        assertThat(errors(schema("theme.schema.json"), load(good))).isEmpty();
        assertThat(errors(schema("theme.schema.json"), load(bad))).isNotEmpty();
    }

    @Test
    void thePublishedCopiesAreThoseOfTheLibrary() throws IOException {
        for (String name : List.of("release.schema.json", "theme.schema.json")) {
            assertThat(DOCS.resolve(name)).hasSameTextualContentAs(RESOURCES.resolve(name));
        }
        assertThat(Schemas.release()).isEqualTo(Files.readString(DOCS.resolve("release.schema.json")));
        assertThat(Schemas.theme()).isEqualTo(Files.readString(DOCS.resolve("theme.schema.json")));
    }
}
