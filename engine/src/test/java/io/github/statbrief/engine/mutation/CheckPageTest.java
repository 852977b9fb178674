package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.html.Browser;
import io.github.statbrief.html.Npm;
import io.github.statbrief.verify.ReleaseManifest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The page that anybody can drop a file into gives the verdict of the verification, in Chromium. */
@Tag("slow")
@EnabledIf("hasBrowser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckPageTest {
    /** One of how many changes is tried; 1 tries all of them in all examples, which takes minutes. */
    private static final int ONE_OF = Integer.getInteger("statbrief.mutations.one-of", 12);

    private static final List<String> EXAMPLES = ONE_OF == 1
            ? List.of("public-security", "alcohol-duty", "retail-sales", "every-chart")
            : List.of("public-security");
    private static final Pattern READ = Pattern.compile(".*\\.(xlsx|csv|html|json)");

    @TempDir
    private static Path folder;

    private Browser browser;
    private KeyPair keys;

    static boolean hasBrowser() {
        return Browser.find().isPresent();
    }

    @BeforeAll
    void start() throws Exception {
        browser = Browser.start(Browser.find().orElseThrow());
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (String example : EXAMPLES) {
            Example.renderWithManifest(example, folder.resolve(example), Optional.of(keys.getPrivate()));
        }
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    private static CheckPage page(Browser browser, String example) {
        return new CheckPage(browser, folder.resolve(example).resolve(ReleaseManifest.PAGE), 1280, false);
    }

    private static List<String> files(String example) throws Exception {
        Path outputs = folder.resolve(example);
        try (Stream<Path> all = Files.walk(outputs)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> outputs.relativize(file).toString())
                    .filter(file -> READ.matcher(file).matches())
                    .filter(file -> !List.of("report.json", ReleaseManifest.NAME, ReleaseManifest.PAGE)
                            .contains(file))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPublishedFileIsGreenAndReadsTheSameFigureByFigure() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String example : EXAMPLES) {
            CheckPage page = page(browser, example);
            for (String file : files(example)) {
                byte[] content = Files.readAllBytes(folder.resolve(example).resolve(file));
                String digest =
                        page.compare(file, content, false).path("verdict").asString();
                JsonNode read = page.compare(file, content, true);
                if (!digest.equals("exact") || !read.path("verdict").asString().equals("saved")) {
                    wrong.add(example + "/" + file + ": " + digest + ", " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyChangeIsRedAndItsPlaceIsFoundInTheWords() throws Exception {
        List<String> green = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Map<Mutation.Kind, int[]> named = new EnumMap<>(Mutation.Kind.class);
        int tried = 0;
        for (String example : EXAMPLES) {
            Path outputs = folder.resolve(example);
            CheckPage page = page(browser, example);
            for (String file : files(example)) {
                page.compare(file, Files.readAllBytes(outputs.resolve(file)), false);
            }
            List<Mutation> mutations = MutationsTest.mutations(outputs, new Random(example.hashCode())).stream()
                    .filter(each -> files(outputs, each))
                    .toList();
            for (int i = 0; i < mutations.size(); i += ONE_OF) {
                Mutation mutation = mutations.get(i);
                byte[] content = mutation.content().get();
                JsonNode answer = page.compare(mutation.file(), content, false);
                String verdict = answer.path("verdict").asString();
                tried++;
                if (verdict.equals("exact")) {
                    green.add(example + ": " + mutation + ": " + answer);
                }
                if (verdict.equals("saved")) {
                    unread.add(example + ": " + mutation);
                }
                int[] counts = named.computeIfAbsent(mutation.kind(), kind -> new int[2]);
                counts[0]++;
                counts[1] += answer.path("wrong").isEmpty() ? 0 : 1;
            }
        }
        named.forEach((kind, counts) ->
                System.out.println(kind + ": " + counts[0] + " changes, a figure named in " + counts[1]));
        assertThat(green).isEmpty();
        assertThat(unread).isEmpty();
        assertThat(tried).isGreaterThan(ONE_OF == 1 ? 1_000 : 8);
    }

    private static boolean files(Path outputs, Mutation mutation) {
        return READ.matcher(mutation.file()).matches()
                && !ReleaseManifest.PAGE.equals(mutation.file())
                && !ReleaseManifest.NAME.equals(mutation.file())
                && Files.exists(outputs.resolve(mutation.file()));
    }

    @Test
    void aFileThatIsDroppedIsAnsweredInWordsFigureByFigureAndNothingIsAskedFor() throws Exception {
        Path outputs = folder.resolve("public-security");
        CheckPage page = page(browser, "public-security");
        byte[] figures = Files.readAllBytes(outputs.resolve("data/figures.csv"));
        JsonNode same = page.drop("figures (1).csv", figures);
        assertThat(same.path("verdict").asString()).isEqualTo("same");
        assertThat(same.path("said").asString()).startsWith("figures (1).csv: exactly as published. Byte for byte");
        assertThat(same.path("figures").values())
                .isNotEmpty()
                .allMatch(each -> each.get(1).asString().equals("same"));

        String changed = new String(figures, StandardCharsets.UTF_8).replace(",500000,", ",600000,");
        JsonNode differs = page.drop("figures.csv", changed.getBytes(StandardCharsets.UTF_8));
        assertThat(differs.path("verdict").asString()).isEqualTo("differs");
        assertThat(differs.path("path").asString()).isEqualTo("data/figures.csv");
        assertThat(differs.path("said").asString()).contains("figures.csv: not as published. 1 figure differs;");
        assertThat(differs.path("words").asString()).contains("value", "500000", "600000");
        assertThat(differs.path("figures").values())
                .filteredOn(each -> !each.get(1).asString().equals("same"))
                .extracting(each -> each.get(0).asString())
                .containsExactly("cybercrime-cases");

        JsonNode brief = page.drop("brief.pdf", Files.readAllBytes(outputs.resolve("brief.pdf")));
        assertThat(brief.path("verdict").asString()).isEqualTo("same");
        JsonNode strange = page.drop("brief.pdf", figures);
        assertThat(strange.path("path").asString()).isEqualTo("data/figures.csv");
        JsonNode other = page.drop("brief.pdf", new byte[] {'%', 'P', 'D', 'F'});
        assertThat(other.path("reason").asString()).isEqualTo("unread");
        JsonNode damaged = page.drop("workbook.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(damaged.path("words").asString()).contains("It cannot be read: it is no workbook");
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Files of strangers: what they say is shown as text, and nothing in them runs. */
    @Test
    void aHostileFileIsShownAsTextAndRunsNothing() throws Exception {
        Path outputs = folder.resolve("public-security");
        CheckPage page = page(browser, "public-security");
        String hostile = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
        String csv = Files.readString(outputs.resolve("data/figures.csv"));
        JsonNode shown =
                page.drop("figures.csv", (csv + hostile + "," + hostile + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(shown.path("words").asString()).contains("window.ran=1");
        String html = Files.readString(outputs.resolve("index.html"));
        page.drop(
                hostile.replace("/", "") + ".html",
                html.replace("500,000", "500,001" + hostile).getBytes(StandardCharsets.UTF_8));
        assertThat(page.texts(
                        "[...document.querySelectorAll('.result img, .result script')].map(each => each.outerHTML)"))
                .isEmpty();
        assertThat(browser.evaluate("String(window.ran)").asString()).isEqualTo("undefined");
        assertThat(browser.requests()).hasSize(1);
    }

    @Test
    void aKeyboardReachesTheInputTheListsAndTheKey() throws Exception {
        CheckPage page = page(browser, "public-security");
        page.drop("figures.csv", Files.readAllBytes(folder.resolve("public-security/data/figures.csv")));
        browser.evaluate(
                "window.reached = [];"
                        + "document.addEventListener('focusin', event => window.reached.push(event.target.id || event.target.localName))");
        for (int press = 0; press < 6; press++) {
            browser.press("Tab", 9);
        }
        assertThat(page.texts("window.reached")).containsSequence("files", "summary", "div", "key", "check-key");
    }

    @Test
    void theSignatureIsCheckedWithTheKeyThatIsGiven() throws Exception {
        CheckPage page = page(browser, "public-security");
        assertThat(signature(pem(keys))).startsWith("\u2713 The manifest was signed with this key");
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(signature(pem(other))).startsWith("\u2717 The signature is not that of this manifest");
        assertThat(signature("a key")).startsWith("This is no public key");
        browser.evaluate("state.manifest.bytes[500] ^= 1");
        assertThat(signature(pem(keys))).startsWith("\u2717 The signature is not that of this manifest");
        assertThat(page.texts("[document.getElementById('signed').textContent]"))
                .containsExactly("The manifest in this page is signed.");
    }

    private String signature(String pem) {
        return browser.evaluate("document.getElementById('key').value = `" + pem + "`; checkKey()")
                .asString();
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----";
    }

    @Test
    @EnabledIf("hasAxe")
    void axeFindsNoViolation() throws Exception {
        String axe = Files.readString(Npm.file("axe-core/axe.min.js").orElseThrow());
        browser.bypassPolicy();
        List<String> found = new ArrayList<>();
        Path outputs = folder.resolve("public-security");
        for (int width : List.of(320, 768, 1280)) {
            for (boolean dark : List.of(false, true)) {
                CheckPage page = new CheckPage(browser, outputs.resolve(ReleaseManifest.PAGE), width, dark);
                byte[] figures = Files.readAllBytes(outputs.resolve("data/figures.csv"));
                page.drop("figures.csv", figures);
                page.drop(
                        "figures.csv",
                        new String(figures, StandardCharsets.UTF_8)
                                .replace("500000", "400000")
                                .getBytes(StandardCharsets.UTF_8));
                page.drop("index.html", Files.readAllBytes(outputs.resolve("index.html")));
                browser.evaluate(axe + ";0");
                page.texts("axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map("
                                + "each => each.id + ' ' + each.nodes[0].target + ' ' + each.nodes[0].failureSummary))")
                        .forEach(each -> found.add(width + (dark ? " dark: " : ": ") + each));
                int needed =
                        browser.evaluate("document.documentElement.scrollWidth").asInt();
                if (needed > width) {
                    found.add(width + ": needs " + needed + " px");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    static boolean hasAxe() {
        return Npm.file("axe-core/axe.min.js").isPresent();
    }
}
