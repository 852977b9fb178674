package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.internal.output.ReportFile;
import io.github.statbrief.verify.ReleaseManifest;
import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A manifest says what the release states and what its files hold, and its signature is that of one key. */
class ManifestTest {
    private static final Set<Format> FORMATS = Set.of(Format.CSV, Format.HTML, Format.XLSX, Format.JSON);

    @TempDir
    private Path base;

    private SmallProject project;
    private Path outputs;
    private Path privateKey;
    private Path publicKey;

    @BeforeEach
    void prepare() throws Exception {
        project = new SmallProject(base);
        Path releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        Files.writeString(releases.resolve("a.yaml"), TestReleases.small("a"));
        outputs = base.resolve("target/statbrief/a");
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        privateKey = pem("key.pem", "PRIVATE KEY", keys.getPrivate());
        publicKey = pem("key.pub", "PUBLIC KEY", keys.getPublic());
    }

    private Path pem(String name, String kind, Key key) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                base.resolve(name), "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private Path otherPublicKey() throws IOException, NoSuchAlgorithmException {
        return pem(
                "other.pub",
                "PUBLIC KEY",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());
    }

    private void render(boolean manifest, Optional<Path> key) throws RunFailedException {
        project.render(usual ->
                usual.withFormats(FORMATS, false).withProof(new RunSettings.Proof(manifest, key, Optional.empty())));
    }

    private List<String> verify(Optional<Path> key) throws RunFailedException {
        return project
                .engine(usual -> usual.withProof(new RunSettings.Proof(false, Optional.empty(), key)))
                .verify()
                .verifications()
                .stream()
                .flatMap(each -> each.discrepancies().stream())
                .map(Discrepancy::toString)
                .toList();
    }

    @Test
    void noManifestIsWrittenUnlessItIsAskedFor() throws Exception {
        render(false, Optional.empty());
        assertThat(outputs.resolve(ReleaseManifest.NAME)).doesNotExist();
        assertThat(outputs.resolve(ReleaseManifest.PAGE)).doesNotExist();
        assertThat(verify(Optional.empty())).isEmpty();
        assertThat(verify(Optional.of(publicKey))).containsExactly("manifest.json: is missing: nothing was signed");
    }

    @Test
    void aManifestHasEveryFigureAndTheDigestsOfTheReportAndIsProven() throws Exception {
        render(true, Optional.empty());
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(outputs.resolve(ReleaseManifest.NAME)));
        JsonNode report = JsonMapper.shared().readTree(Files.readString(outputs.resolve(ReportFile.NAME)));
        assertThat(manifest.path("figures").size())
                .isEqualTo(report.path("figures").asInt() + report.path("cells").asInt())
                .isPositive();
        List<JsonNode> listed = new ArrayList<>(report.path("files").values());
        listed.removeIf(each -> List.of(ReleaseManifest.NAME, ReleaseManifest.PAGE)
                .contains(each.path("path").asString()));
        assertThat(manifest.path("files").values()).isEqualTo(listed);
        assertThat(report.path("files").values())
                .extracting(each -> each.path("path").asString())
                .contains(ReleaseManifest.NAME, ReleaseManifest.PAGE)
                .doesNotContain(ReleaseManifest.SIGNATURE);
        assertThat(verify(Optional.empty())).isEmpty();
        assertThat(verify(Optional.of(publicKey))).containsExactly("manifest.json.sig: is missing");
    }

    @Test
    void theSameReleaseGivesTheSameBytesAndAnotherKeyMakesThemAnew() throws Exception {
        render(true, Optional.of(privateKey));
        byte[] manifest = Files.readAllBytes(outputs.resolve(ReleaseManifest.NAME));
        byte[] signature = Files.readAllBytes(outputs.resolve(ReleaseManifest.SIGNATURE));
        byte[] page = Files.readAllBytes(outputs.resolve(ReleaseManifest.PAGE));
        render(true, Optional.of(privateKey));
        assertThat(project.lines()).anyMatch(line -> line.startsWith("Up to date"));
        render(true, Optional.empty());
        assertThat(outputs.resolve(ReleaseManifest.SIGNATURE)).doesNotExist();
        render(false, Optional.of(privateKey));
        assertThat(outputs.resolve(ReleaseManifest.NAME)).hasBinaryContent(manifest);
        assertThat(outputs.resolve(ReleaseManifest.SIGNATURE)).hasBinaryContent(signature);
        assertThat(outputs.resolve(ReleaseManifest.PAGE)).hasBinaryContent(page);
        assertThat(signature).hasSize(64);
    }

    @Test
    void onlyTheKeyThatSignedProves() throws Exception {
        render(true, Optional.of(privateKey));
        assertThat(verify(Optional.of(publicKey))).isEmpty();
        assertThat(verify(Optional.of(otherPublicKey())))
                .containsExactly("manifest.json.sig: is not the signature of this manifest with this key");
        Files.write(outputs.resolve(ReleaseManifest.SIGNATURE), new byte[3]);
        assertThat(verify(Optional.of(publicKey)))
                .contains("manifest.json.sig: is not the signature of this manifest with this key");
    }

    @Test
    void aManifestOrAPageThatIsChangedIsFound() throws Exception {
        render(true, Optional.of(privateKey));
        Path manifest = outputs.resolve(ReleaseManifest.NAME);
        String published = Files.readString(manifest);
        String changed = published.replaceFirst("\"number\":\"(\\d+)\"", "\"number\":\"9$1\"");
        assertThat(changed).isNotEqualTo(published);
        Files.writeString(manifest, changed);
        assertThat(verify(Optional.of(publicKey)))
                .contains(
                        "manifest.json: is not the file that was written",
                        "manifest.json.sig: is not the signature of this manifest with this key",
                        "check.html: is not the page of this manifest")
                .anyMatch(line -> line.startsWith("manifest.json, line ") && line.contains("says '{\"id\""));
        Files.writeString(manifest, published);
        assertThat(verify(Optional.of(publicKey))).isEmpty();
        Path page = outputs.resolve(ReleaseManifest.PAGE);
        Files.writeString(page, Files.readString(page).replace("exactly as published", "not as published"));
        assertThat(verify(Optional.empty()))
                .containsExactly(
                        "check.html: is not the file that was written", "check.html: is not the page of this manifest");
    }

    @Test
    void aFileThatIsChangedAfterwardsIsNotTheOneOfTheManifest() throws Exception {
        render(true, Optional.empty());
        Path csv = outputs.resolve("data/figures.csv");
        Files.writeString(csv, Files.readString(csv).replace(",exact,", ",about,"));
        assertThat(verify(Optional.empty()))
                .contains("data/figures.csv: is not the file that was written")
                .anyMatch(line -> line.startsWith("manifest.json, line ") && line.contains("data/figures.csv"));
    }

    @Test
    void aPageIsOneFileThatAsksForNothing() throws Exception {
        render(true, Optional.of(privateKey));
        String page = Files.readString(outputs.resolve(ReleaseManifest.PAGE));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(400_000);
        assertThat(page).contains("default-src 'none'").doesNotContain("http:", "https:", "src=", "href=", "import(");
        assertThat(ReleaseManifest.page(
                                new java.util.Random(1)
                                        .ints(400_000)
                                        .collect(
                                                java.io.ByteArrayOutputStream::new,
                                                (out, each) -> out.write(each),
                                                (one, two) -> {})
                                        .toByteArray(),
                                Optional.empty())
                        .length)
                .as("the page of a manifest that is too large")
                .isLessThan(100_000);
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithWhatWasExpected() throws Exception {
        Files.writeString(base.resolve("none.pem"), "secret");
        assertThatThrownBy(() -> render(true, Optional.of(base.resolve("none.pem"))))
                .hasMessageContaining(
                        "statbrief.sign.key: none.pem has no key; expected is a PEM file with an Ed25519 key")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> render(true, Optional.of(publicKey)))
                .hasMessageContaining("key.pub has 'PUBLIC KEY'; expected is");
        assertThatThrownBy(() -> render(true, Optional.of(base.resolve("gone.pem"))))
                .hasMessageContaining("statbrief.sign.key: gone.pem cannot be read");
        Path rsa = pem(
                "rsa.pem",
                "PRIVATE KEY",
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        assertThatThrownBy(() -> render(true, Optional.of(rsa)))
                .hasMessageContaining("rsa.pem has a key of another kind; expected is");
        assertThat(outputs).doesNotExist();
        render(true, Optional.of(privateKey));
        assertThatThrownBy(() -> verify(Optional.of(privateKey)))
                .hasMessageContaining("statbrief.verify.key: key.pem has 'PRIVATE KEY'; expected is");
    }
}
